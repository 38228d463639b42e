// That the first screen is shown exactly where it is the view that the app would draw, and a kept theme is put on.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetRef } from '../src/data/dataset-ref.ts';
import type { LibraryId } from '../src/data/library/library-entry.ts';
import type { DatasetId } from '../src/domain/archive/ids.ts';
import { addressFromViewState, viewStateFromAddress } from '../src/state/address.ts';
import { CONTRASTS, THEMES } from '../src/state/preferences.ts';
import { INITIAL_VIEW } from '../src/state/view-state.ts';
import { preferredLanguage } from '../src/words/languages.ts';
import { DEFAULT_DATASET, FIRST_PAINT, FIRST_START, INLINE_HASHES } from './first-paint.ts';

interface Reader {
  readonly search?: string;
  readonly languages?: readonly string[];
  readonly kept?: string | null;
}

/** Runs the script as a browser would; gives what it says on the document, and how it answers a failing element. */
function run({ search = '', languages = ['en-GB'], kept = null }: Reader) {
  const dataset: Record<string, string> = {};
  const link = { media: 'print, (scripting: none)' };
  let onError: (error: { target: { tagName: string } }) => void = () => {};
  const preloaded: string[] = [];
  const content = { append: ({ href }: { href: string }) => preloaded.push(href) };
  const started: unknown[] = [];
  const document = {
    documentElement: { dataset },
    querySelector: (selector: string) => (selector === 'template' ? { content } : link),
    createElement: () => ({}),
    head: { append: (part: unknown) => started.push(part) },
  };
  const window = {
    location: { search },
    addEventListener: (_name: string, listener: typeof onError) => {
      onError = listener;
    },
  };
  const localStorage = {
    getItem(key: string) {
      if (kept === 'forbidden') throw new Error('no storage');
      return key === 'readout.preferences' ? kept : null;
    },
  };
  new Function('document', 'window', 'navigator', 'localStorage', FIRST_PAINT)(
    document,
    window,
    { languages },
    localStorage,
  );
  const isStarted = started.includes(content);
  return { dataset, link, preloaded, isStarted, fail: (tagName: string) => onError({ target: { tagName } }) };
}

it('knows the dataset that the app opens', () => {
  expect(INITIAL_VIEW.dataset).toEqual({ at: 'site', id: DEFAULT_DATASET });
});

describe('the first screen', () => {
  it.each(['', '?v=1', '?v=1&dataset=china-us-2021'])('is shown at “%s”', (search) => {
    const { dataset, isStarted } = run({ search });
    expect(dataset.firstScreen).toBe('shown');
    expect(isStarted).toBe(false);
    expect(viewStateFromAddress(search)).toEqual(INITIAL_VIEW);
  });

  it.each([
    '?event=leaders-video-meeting',
    '?dataset=neutral',
    '?v=1&dataset=china-us-2021&actors=xie-feng',
    '?lang=zh',
    '?order=text',
    '?something=new',
  ])('is hidden at “%s”, and the app fetched at once', (search) => {
    const { dataset, isStarted } = run({ search });
    expect(dataset.firstScreen).toBe('hidden');
    expect(isStarted).toBe(true);
  });

  it('is never shown at an address of another view', () => {
    const view = fc.record({
      dataset: fc.constantFrom<DatasetRef>(
        INITIAL_VIEW.dataset,
        { at: 'site', id: 'neutral' as DatasetId },
        { at: 'device', id: 'a1' as LibraryId },
        { at: 'web', address: 'https://example.org/dataset.json' },
      ),
      match: fc.constantFrom('any' as const, 'all' as const),
      order: fc.constantFrom('time' as const, 'text' as const),
      language: fc.constantFrom(null, 'en' as const, 'zh' as const),
      event: fc.constantFrom(null, 'some-event' as NonNullable<typeof INITIAL_VIEW.event>),
    });
    fc.assert(
      fc.property(view, (part) => {
        const search = addressFromViewState({ ...INITIAL_VIEW, ...part });
        const isDefault = search === addressFromViewState(INITIAL_VIEW);
        expect(run({ search }).dataset.firstScreen).toBe(isDefault ? 'shown' : 'hidden');
      }),
    );
  });

  it('is shown to the readers to whom the app speaks English', () => {
    const tag = fc.constantFrom('en', 'en-US', 'EN', 'zh', 'zh-CN', 'ZH-Hant', 'de', 'fr-CA');
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 4 }), (languages) => {
        const isEnglish = preferredLanguage(languages) === 'en';
        expect(run({ languages }).dataset.firstScreen).toBe(isEnglish ? 'shown' : 'hidden');
      }),
    );
  });
});

describe('the dataset', () => {
  const file = `./datasets/${DEFAULT_DATASET}/dataset.json`;

  it.each(['', '?v=1', '?event=leaders-video-meeting', `?dataset=${DEFAULT_DATASET}&lang=zh`])(
    'is asked for with the app at “%s”',
    (search) => {
      expect(run({ search }).preloaded).toEqual([file]);
    },
  );

  it('is not asked for where another one is', () => {
    expect(run({ search: '?dataset=neutral' }).preloaded).toEqual([]);
  });
});

describe('the kept preferences', () => {
  it.each(THEMES.flatMap((theme) => CONTRASTS.map((contrast) => ({ theme, contrast }))))(
    'are put on: %j',
    ({ theme, contrast }) => {
      const { dataset } = run({ kept: JSON.stringify({ theme, contrast }) });
      // What the device says needs no word.
      expect(dataset.theme ?? 'system').toBe(theme);
      expect(dataset.contrast ?? 'system').toBe(contrast);
    },
  );

  it.each([null, '', '{', '"dark"', '{"theme":"purple"}', '{"theme":["x"]}', 'forbidden'])(
    'are left alone where they are %j',
    (kept) => {
      const { dataset } = run({ kept });
      expect(dataset).toEqual({ firstScreen: 'shown' });
    },
  );
});

describe('the chronology', () => {
  it('takes the page where a script does not come, and only then', () => {
    const { link, fail } = run({});
    fail('LINK');
    expect(link.media).toBe('print, (scripting: none)');
    fail('SCRIPT');
    expect(link.media).toBe('all');
  });
});

describe('the fonts of the first screen', () => {
  function runStart(load: () => Promise<unknown>) {
    const dataset: Record<string, string> = {};
    const asked: string[] = [];
    const timers: { readonly run: () => void; readonly after: number }[] = [];
    let onPaint: (() => void) | undefined;
    class PerformanceObserver {
      constructor(readonly callback: () => void) {}
      observe({ type }: { type: string }) {
        if (type === 'paint') onPaint = this.callback;
      }
    }
    let starts = 0;
    const document = {
      documentElement: { dataset },
      querySelector: () => ({ content: 'app' }),
      head: {
        append: () => {
          starts += 1;
        },
      },
      fonts: {
        load(font: string) {
          asked.push(font);
          return load();
        },
      },
    };
    new Function('document', 'setTimeout', 'PerformanceObserver', FIRST_START)(
      document,
      (run: () => void, after = 0) => timers.push({ run, after }),
      PerformanceObserver,
    );
    return {
      dataset,
      asked,
      draw: () => onPaint?.(),
      pass: (milliseconds: number) => {
        for (const { run, after } of timers.splice(0)) {
          if (after <= milliseconds) run();
          else timers.push({ run, after });
        }
      },
      starts: () => starts,
    };
  }

  it('are waited for, and the page is shown when they are there', async () => {
    const { dataset, asked } = runStart(() => Promise.resolve([]));
    expect(dataset).toEqual({ fonts: 'coming' });
    expect(asked).toHaveLength(3);
    await expect.poll(() => dataset).toEqual({});
  });

  it('are not waited for where they cannot be had', async () => {
    const { dataset } = runStart(() => Promise.reject(new Error('no font')));
    await expect.poll(() => dataset).toEqual({});
  });

  it('are not waited for too long', () => {
    const { dataset, pass } = runStart(() => new Promise(() => {}));
    pass(500);
    expect(dataset).toEqual({});
  });

  it('are there and drawn before the app is fetched', async () => {
    const { dataset, draw, pass, starts } = runStart(() => Promise.resolve([]));
    await expect.poll(() => dataset).toEqual({});
    pass(1000);
    expect(starts()).toBe(0);
    draw();
    expect(starts()).toBe(1);
  });

  it('hold nothing up in a page that is not drawn', () => {
    const { pass, starts } = runStart(() => new Promise(() => {}));
    pass(1500);
    expect(starts()).toBe(1);
  });
});

it('is small, whole, and cannot end its own element', () => {
  expect(FIRST_PAINT.length + FIRST_START.length).toBeLessThan(1400);
  expect(FIRST_PAINT + FIRST_START).not.toMatch(/<\/script|<!--|DEFAULT_DATASET/);
  expect(INLINE_HASHES).toHaveLength(2);
  for (const hash of INLINE_HASHES) expect(hash).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/);
});
