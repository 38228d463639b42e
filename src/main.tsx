/** The entrance: fonts, styles, the page. */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './styles/index.css';
import { startApp } from './app/start-app';

void startApp(document.getElementById('root'));
