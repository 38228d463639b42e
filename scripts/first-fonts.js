// Stands at the beginning of the body, where the styles have come. The typefaces of the first screen were asked for
// before all else; until they are there, but no longer than a reader would notice, nothing is drawn. Drawn once, the
// page keeps the letters it has (vite-typefaces.ts), so that nothing that is being read can move.
(() => {
  // In the body stands what is read.
  document.currentScript?.remove();
  const root = document.documentElement;
  const show = () => {
    delete root.dataset.fonts;
  };
  root.dataset.fonts = 'coming';
  setTimeout(show, 500);
  Promise.all(
    [
      '1em "Source Sans 3 Variable"',
      '1em "Source Serif 4 Variable"',
      'italic 1em "Source Serif 4 Variable"',
    ].map((font) => document.fonts.load(font)),
  ).then(show, show);
})();
