// Runs in the page's head before anything is drawn; vite-first-screen.ts writes it into the page, and the policy
// allows it by its hash. It says whether the first screen that the build has written suits the view that is asked
// for, puts on the theme that was kept, and shows the chronology where the app cannot be loaded.
// It is made small there, and `DEFAULT_DATASET` is filled in.
(() => {
  const root = document.documentElement;
  // The default view in English: whatever else the address says, it is another one.
  const spoken = navigator.languages.map((tag) => tag.split('-')[0].toLowerCase());
  const isOther =
    spoken.find((language) => language === 'en' || language === 'zh') === 'zh' ||
    [...new URLSearchParams(window.location.search)].some(
      ([name, value]) => name !== 'v' && (name !== 'dataset' || value !== 'DEFAULT_DATASET'),
    );
  root.dataset.firstScreen = isOther ? 'hidden' : 'shown';
  try {
    const kept = JSON.parse(localStorage.getItem('readout.preferences'));
    for (const name of ['theme', 'contrast'])
      if (/^(light|dark|more)$/.test(kept[name])) root.dataset[name] = kept[name];
  } catch {}
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target.tagName === 'SCRIPT') document.querySelector('link[media^=print]').media = 'all';
    },
    true,
  );
})();
