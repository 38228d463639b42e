/** From an input of the reader to the frame in which what it leads to is painted. Each is begun before the input. */
import { afterPaint, whenPainted } from './painted';

/** A press counts when it is let go: only then does a button act. */
const INPUTS = ['click', 'keydown'] as const;

/** Milliseconds from the next input to the first painted frame in which something is there. */
export async function fromInputToThere(isThere: () => boolean, what: string, limit: number): Promise<number> {
  const input = await nextInput(limit);
  return (await whenPainted(isThere, what, limit)) - input;
}

export interface ExpectedChange {
  /** Where the changes are looked for, e.g. ['.chart', '#events']. */
  readonly areas: readonly string[];
  /** Whether the page shows what the input leads to; changes after that count too. */
  readonly isThere: () => boolean;
  /** Milliseconds without a change in these areas after which no more is expected. */
  readonly quiet: number;
  /** Milliseconds after which it is given up. */
  readonly limit: number;
}

/** Milliseconds from the next input to the paint of the last change that it brings. */
export async function fromInputToLastChange(expected: ExpectedChange): Promise<number> {
  const { areas, isThere, quiet, limit } = expected;
  const within = areas.join(',');
  let changedAt = 0;
  let painted: Promise<number> | undefined;
  const watch = new MutationObserver((changes) => {
    if (!changes.some(({ target }) => elementOf(target)?.closest(within))) return;
    changedAt = performance.now();
    painted = afterPaint();
  });
  const input = await nextInput(limit);
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  try {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      const now = performance.now();
      if (painted !== undefined && now - changedAt >= quiet && isThere()) return (await painted) - input;
      if (now - input > limit) throw new Error(`${limit} ms after the input it was not painted`);
    }
  } finally {
    watch.disconnect();
  }
}

/** Resolves within the input, before the page acts on it, with the time when it happened. */
function nextInput(limit: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(patience);
      for (const type of INPUTS) window.removeEventListener(type, onInput, { capture: true });
    };
    const onInput = (event: Event) => {
      if (!event.isTrusted) return;
      stop();
      resolve(event.timeStamp);
    };
    const patience = setTimeout(() => {
      stop();
      reject(new Error(`no input came within ${limit} ms`));
    }, limit);
    for (const type of INPUTS) window.addEventListener(type, onInput, { capture: true });
  });
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
