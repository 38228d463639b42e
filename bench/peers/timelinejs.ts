/**
 * TimelineJS at its best:
 *
 * - Its built file, as a script beside the page, which is how it is meant to be used; its modules need a compiler for
 *   their styles.
 * - `script_path` and no font: else it asks a host far away for both, and waits.
 * - No bookmark in the address: it would write one at every slide.
 * - Events have a date, a headline and a group, and no media: nothing is fetched but the events.
 */
import script from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import type { Peer } from './peer';

const DRAWN_LIMIT = 300_000;

/** What of it is used here; it has no types of its own. */
declare const TL: {
  readonly Timeline: new (
    element: HTMLElement,
    data: object,
    options: Readonly<Record<string, unknown>>,
  ) => { on(type: 'loaded', listener: () => void): void };
};

const found = document.getElementById('timeline');
if (found === null) throw new Error('the page has no #timeline');
const host = found;

const peer: Peer = {
  async draw(address) {
    const begun = performance.now();
    const data = (await (await fetch(address)).json()) as object;
    let isLoaded = false;
    const timeline = new TL.Timeline(host, data, {
      script_path: new URL('./', document.baseURI).href,
      font: null,
      hash_bookmark: false,
    });
    timeline.on('loaded', () => {
      isLoaded = true;
    });
    const isShown = () => isLoaded && host.querySelector('.tl-timemarker') !== null;
    const painted = await window.bench.whenPainted(isShown, 'markers of TimelineJS', DRAWN_LIMIT);
    return painted - begun;
  },
  // It has no way to be taken down; without its elements it does nothing.
  destroy() {
    host.replaceChildren();
    host.className = '';
  },
};

const loading = document.createElement('script');
loading.src = script;
loading.onload = () => {
  window.peer = peer;
};
document.head.append(loading);
