// Stands at the beginning of the body, where the styles have come. The typefaces of the first screen were asked for
// before all else; until they are there, but no longer than a reader would notice, nothing is drawn. Drawn once, the
// page keeps the letters it has (vite-typefaces.ts), so that nothing that is being read can move. Only then is the
// app fetched: on a slow line it would take its bytes from what is read.
(() => {
  // In the body stands what is read.
  document.currentScript?.remove();
  const root = document.documentElement;
  // Empty once it has started, also where another view is asked for and the app was fetched at once.
  const app = document.querySelector('template');
  const start = () => document.head.append(app?.content ?? '');
  const show = () => {
    delete root.dataset.fonts;
  };
  root.dataset.fonts = 'coming';
  setTimeout(show, 500);
  // A page in the background is not drawn.
  setTimeout(start, 1500);
  new PerformanceObserver(start).observe({ type: 'paint' });
  Promise.all(
    [
      '1em "Source Sans 3 Variable"',
      '1em "Source Serif 4 Variable"',
      'italic 1em "Source Serif 4 Variable"',
    ].map((font) => document.fonts.load(font)),
  ).then(show, show);
})();
