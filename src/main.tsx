/** The entrance: fonts, styles, the page. Serifs without the axis of optical size weigh less than half, and all of them stand on the first screen. */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './styles/index.css';
import { startApp } from './app/start-app';

function start(): void {
  void startApp(document.getElementById('root'));
}

// The page's own scripts put this one in, so that it may be there before the page is.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
