/**
 * The entrance of both pages, since what they have in common is one file then: fonts, styles, the page or the embed.
 * Serifs without the axis of optical size weigh less than half, and all of them stand on the first screen.
 */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './styles/index.css';
import { startApp } from './app/start-app';

function start(): void {
  const root = document.getElementById('root');
  if (document.documentElement.dataset.page === 'embed') {
    void import('./app/embed/start-embed').then(({ startEmbed }) => startEmbed(root));
  } else void startApp(root);
}

// The page's own scripts put this one in, so that it may be there before the page is.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
