// Runs in the page's head before anything is drawn; vite-first-screen.ts writes it into the page, and the policy
// allows it by its hash. It says whether the first screen that the build has written suits the view that is asked
// for, puts on the theme that was kept, and shows the chronology where the app cannot be loaded.
// It is made small there, and `DEFAULT_DATASET` is filled in.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(window.location.search);
  // What the app is made of; first-start.js fetches it when the first screen is drawn.
  const app = document.querySelector('template').content;
  // The default view in English: whatever else the address says, it is another one.
  const spoken = navigator.languages.map((tag) => tag.split('-')[0].toLowerCase());
  const isOther =
    spoken.find((language) => language === 'en' || language === 'zh') === 'zh' ||
    [...asked].some(([name, value]) => name !== 'v' && (name !== 'dataset' || value !== 'DEFAULT_DATASET'));
  root.dataset.firstScreen = isOther ? 'hidden' : 'shown';
  // Where another dataset is asked for, this one is not needed.
  const isElsewhere = asked.has('data') || asked.has('device');
  if (!isElsewhere && (asked.get('dataset') ?? 'DEFAULT_DATASET') === 'DEFAULT_DATASET') {
    const link = document.createElement('link');
    const href = './datasets/DEFAULT_DATASET/dataset.json';
    app.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
  }
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
  // Nothing is drawn before the app is there.
  if (isOther) document.head.append(app);
})();
