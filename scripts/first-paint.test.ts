// That the first screen is shown exactly where it is the view that the app would draw, and a kept theme is put on.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFromViewState, viewStateFromAddress } from '../src/state/address.ts';
import { CONTRASTS, THEMES } from '../src/state/preferences.ts';
import { INITIAL_VIEW } from '../src/state/view-state.ts';
import { preferredLanguage } from '../src/words/languages.ts';
import { DEFAULT_DATASET, FIRST_FONTS, FIRST_PAINT, INLINE_HASHES } from './first-paint.ts';

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
  const document = {
    documentElement: { dataset },
    querySelector: () => link,
    createElement: () => ({}),
    head: { append: ({ href }: { href: string }) => preloaded.push(href) },
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
  return { dataset, link, preloaded, fail: (tagName: string) => onError({ target: { tagName } }) };
}

it('knows the dataset that the app opens', () => {
  expect(DEFAULT_DATASET).toBe(INITIAL_VIEW.dataset);
});

describe('the first screen', () => {
  it.each(['', '?v=1', '?v=1&dataset=china-us-2021'])('is shown at “%s”', (search) => {
    expect(run({ search }).dataset.firstScreen).toBe('shown');
    expect(viewStateFromAddress(search)).toEqual(INITIAL_VIEW);
  });

  it.each([
    '?event=leaders-video-meeting',
    '?dataset=neutral',
    '?v=1&dataset=china-us-2021&actors=xie-feng',
    '?lang=zh',
    '?order=text',
    '?something=new',
  ])('is hidden at “%s”', (search) => {
    expect(run({ search }).dataset.firstScreen).toBe('hidden');
  });

  it('is never shown at an address of another view', () => {
    const view = fc.record({
      dataset: fc.constantFrom(INITIAL_VIEW.dataset, 'neutral' as typeof INITIAL_VIEW.dataset),
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
    'is asked for at once at “%s”',
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
  function runFonts(load: () => Promise<unknown>) {
    const dataset: Record<string, string> = {};
    const asked: string[] = [];
    const timers: (() => void)[] = [];
    const document = {
      documentElement: { dataset },
      fonts: {
        load(font: string) {
          asked.push(font);
          return load();
        },
      },
    };
    new Function('document', 'setTimeout', FIRST_FONTS)(document, (run: () => void) => timers.push(run));
    return { dataset, asked, runOut: () => timers.forEach((run) => void run()) };
  }

  it('are waited for, and the page is shown when they are there', async () => {
    const { dataset, asked } = runFonts(() => Promise.resolve([]));
    expect(dataset).toEqual({ fonts: 'coming' });
    expect(asked).toHaveLength(3);
    await expect.poll(() => dataset).toEqual({});
  });

  it('are not waited for where they cannot be had', async () => {
    const { dataset } = runFonts(() => Promise.reject(new Error('no font')));
    await expect.poll(() => dataset).toEqual({});
  });

  it('are not waited for too long', () => {
    const { dataset, runOut } = runFonts(() => new Promise(() => {}));
    runOut();
    expect(dataset).toEqual({});
  });
});

it('is small, whole, and cannot end its own element', () => {
  expect(FIRST_PAINT.length + FIRST_FONTS.length).toBeLessThan(1200);
  expect(FIRST_PAINT + FIRST_FONTS).not.toMatch(/<\/script|<!--|DEFAULT_DATASET/);
  expect(INLINE_HASHES).toHaveLength(2);
  for (const hash of INLINE_HASHES) expect(hash).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/);
});
