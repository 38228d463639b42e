// The switches with which a browser is started here, for the browser tests and for what measures.

export const BROWSER_SWITCHES = [
  // As root, Chromium starts only without its sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  // Else the engine alone sets letters on whole pixels, unlike the whole browser.
  '--font-render-hinting=slight',
  // The rest keeps it from calling home, which on a machine without a network takes its time.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
