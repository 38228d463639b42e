/** What became of every word of a source: none is passed over in silence, none borne by what cannot be read. */
import { describe, expect, it } from 'vitest';
import { MODALITIES } from '../../domain/archive/vocabulary';
import { checkDataset } from '../check/check-dataset';
import { formatPointer } from '../document/problem';
import {
  claimOn,
  datasetWith,
  EN,
  eventWith,
  inWords,
  type Json,
  quotationOf,
  sourceWith,
} from './test-dataset';

const FOX = 'The quick brown fox jumps.';

/** What is quoted from a source, by the place that quotes it: words of the body. */
interface Source {
  readonly body: string;
  readonly frame?: string;
  readonly language?: string;
  /** `whole` where nothing is said. */
  readonly coverage?: 'whole' | 'partial';
  /** Each for a claim, in this order. */
  readonly claims?: readonly string[];
  readonly modality?: string;
  /** Quoted by a hop of the first claim. */
  readonly hop?: string;
  readonly byline?: string;
  readonly bylineOfFrame?: string;
  readonly defects?: readonly Json[];
  readonly unclaimed?: readonly string[];
}

/** The words with all that stands around them, so that they are found once. */
function quotation(id: string, text: string, exact: string, segment = 'body'): Json {
  const start = text.indexOf(exact);
  if (start < 0 || text.indexOf(exact, start + 1) >= 0) throw new Error(`“${exact}” must occur once`);
  const [prefix, suffix] = [text.slice(0, start), text.slice(start + exact.length)];
  return quotationOf(exact, { id, segment, prefix, suffix });
}

function defect(body: string, exact: string, gravity: string): Json {
  return {
    ...{ quotation: quotation(`defect.${gravity}`, body, exact), what: EN, confidence: 'low', gravity },
    ...(gravity !== 'unreadable' && { likelySense: EN }),
  };
}

function datasetOf(source: Source): Json {
  const { body, frame, language = 'en', coverage = 'whole', modality = 'asserted' } = source;
  const stored = (path: string) => ({ path, sha256: '0'.repeat(64) });
  const hop = (act: string, exact?: string, text = body, segment = 'body') => ({
    ...{ act, name: EN },
    evidence: exact === undefined ? [] : [quotation(`hop.${act}`, text, exact, segment)],
  });
  return datasetWith({
    sources: [
      sourceWith({
        ...{ language, coverage },
        texts: { body: stored('body.txt'), ...(frame !== undefined && { frame: stored('frame.txt') }) },
        provenance: [hop('wrote', source.byline), hop('published', source.bylineOfFrame, frame, 'frame')],
        defects: source.defects ?? [],
        unclaimed: (source.unclaimed ?? []).map((exact, index) => ({
          quotation: quotation(`unclaimed.${index}`, body, exact),
          reason: EN,
        })),
      }),
    ],
    events: [
      eventWith({
        claims: [
          claimOn('occurrence'),
          ...(source.claims ?? []).map((exact, index) =>
            claimOn('content', {
              ...{ id: `c${index}`, modality, evidence: [quotation(`q${index}`, body, exact)] },
              attribution: index === 0 && source.hop !== undefined ? [hop('said', source.hop)] : [],
            }),
          ),
        ],
      }),
    ],
  });
}

async function check(source: Source) {
  const files = new Map(Object.entries({ 'body.txt': source.body, 'frame.txt': source.frame }));
  const { problems, coverage, anchoredCount, quotationCount } = await checkDataset(
    JSON.stringify(datasetOf(source)),
    'test.json',
    async (path) => new TextEncoder().encode(files.get(path)),
    { isHashChecked: false },
  );
  // A quotation that is not found covers nothing, and would prove nothing here.
  expect(anchoredCount).toBe(quotationCount);
  return {
    problems: inWords(problems),
    subjects: problems.map(({ event, claim }) => [event, claim]),
    words: coverage.map(({ words }) => words),
  };
}

function checkWithFox(text: string) {
  return checkDataset(text, 'test.json', async () => new TextEncoder().encode(FOX), { isHashChecked: false });
}

/** “body: fox”: the segment and the words that a problem says were passed over. */
function passedOver(problem: string): string {
  const [, segment, words] = /^\/sources\/0\/coverage .* of its (body|frame) .*“(.*)”$/s.exec(problem) ?? [];
  return segment === undefined ? problem : `${segment}: ${words}`;
}

describe('a source read whole', () => {
  const reported = async (source: Source) => (await check(source)).problems.map(passedOver);

  it('has a word that is passed over reported with the word', async () => {
    expect(await reported({ body: FOX, claims: ['The quick brown', 'jumps.'] })).toEqual(['body: fox']);
  });

  it('has each run of words reported by itself, in the order of the text', async () => {
    const source = { body: FOX, claims: ['quick', 'fox'] };
    expect(await reported(source)).toEqual(['body: The', 'body: brown', 'body: jumps.']);
  });

  it('has all its words reported in one line where nothing is quoted', async () => {
    expect(await reported({ body: 'The quick\n\nbrown  fox' })).toEqual(['body: The quick brown fox']);
  });

  it('has half a word that is passed over reported', async () => {
    expect(await reported({ body: FOX, claims: ['The quick brown fox jum'] })).toEqual(['body: ps.']);
  });

  it('is accounted for where only signs and blanks stand between its quotations', async () => {
    const body = '“One, two” — three.\n\n(Four.)\n';
    expect(await reported({ body, claims: ['One', 'two', 'three', 'Four'] })).toEqual([]);
  });

  it.each([
    ['Chinese text by its letters', 'zh', '双方保持沟通。渠道畅通。', '双方保持沟通。', '渠道畅通。', 4],
    ['Hebrew text by its words, points and all', 'he', 'הַנָּהָר שייך לכולם.', 'לכולם.', 'הַנָּהָר שייך', 2],
    ['English text by its words', 'en', 'China’s U.S. talks went on.', 'went on.', 'China’s U.S. talks', 3],
  ])('has the words counted that are passed over, %s', async (_, language, body, quoted, left, count) => {
    const { problems, words } = await check({ body, language, claims: [quoted] });
    expect(problems.map(passedOver)).toEqual([`body: ${left}`]);
    expect(problems[0]).toContain(`${count} words stand in no quotation`);
    expect(words[0]?.['passed-over']).toBe(count);
  });

  it('is read whole in its frame too', async () => {
    const source = { body: FOX, frame: 'By the editor. Printed here.', claims: [FOX] };
    expect(await reported({ ...source, bylineOfFrame: 'By the editor.' })).toEqual(['frame: Printed here.']);
  });

  it('may have its words in claims, hops, provenance, defects and unclaimed passages', async () => {
    const body = 'One two three four five six.';
    const { problems, words } = await check({
      ...{ body, claims: ['One'], hop: 'two', byline: 'three', unclaimed: ['five six.'] },
      defects: [defect(body, 'four', 'cosmetic')],
    });
    expect(problems).toEqual([]);
    expect(words).toEqual([{ supporting: 3, defect: 1, unclaimed: 2, 'passed-over': 0 }]);
  });

  it('has unclaimed words counted as unclaimed, unless a claim rests on them', async () => {
    const { words } = await check({
      body: FOX,
      claims: ['brown fox jumps.'],
      unclaimed: ['The quick brown'],
    });
    expect(words).toEqual([{ supporting: 3, defect: 0, unclaimed: 2, 'passed-over': 0 }]);
  });

  it('may not count on words that are quoted wrong', async () => {
    const text = JSON.stringify(datasetOf({ body: FOX, claims: ['The quick brown fox', 'jumps.'] }));
    const { problems } = await checkWithFox(text.replace('"exact":"jumps."', '"exact":"jumped."'));
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('“jumps.”'),
      expect.stringContaining('the quotation "q1" is not found'),
    ]);
  });

  it.each(['sources', 'events'])(
    'is not said to pass over words while one of the %s cannot be read, which may quote them',
    async (list) => {
      const dataset = datasetOf({ body: FOX, claims: ['fox'] });
      const faulty = { ...dataset, [list]: [...(dataset[list] as Json[]), { id: 'unread' }] };
      const { problems } = await checkWithFox(JSON.stringify(faulty));
      expect(problems.map(({ path }) => formatPointer(path))).toContain(`/${list}/1/title`);
      expect(problems.filter(({ path }) => path.includes('coverage'))).toEqual([]);
    },
  );
});

describe('a source read in part', () => {
  it('may pass over words, which are counted and not reported', async () => {
    const { problems, words } = await check({ body: FOX, coverage: 'partial', claims: ['fox'] });
    expect(problems).toEqual([]);
    expect(words).toEqual([{ supporting: 1, defect: 0, unclaimed: 0, 'passed-over': 4 }]);
  });
});

describe('a quotation', () => {
  const TWO = 'They met. They spoke.\n\nThey left.\n\nThey rested. They slept.';
  const wide = (problems: readonly string[]) =>
    problems.filter((problem) => problem.includes('takes in a whole paragraph'));
  const wideAmong = async (source: Partial<Source>) =>
    wide((await check({ body: TWO, coverage: 'partial', ...source })).problems);

  it.each([
    ['a sentence of a paragraph', 'They spoke.'],
    ['a whole paragraph of one sentence', 'They left.'],
    ['parts of two sentences', 'met. They'],
    ['all but the first word of a paragraph', 'met. They spoke.'],
    ['all but the last word of a paragraph', 'They rested. They'],
  ])('may take in %s', async (_, exact) => {
    expect(await wideAmong({ claims: [exact] })).toEqual([]);
  });

  it.each([
    ['a whole paragraph of several sentences', 'They met. They spoke.'],
    ['the last paragraph, of several sentences', 'They rested. They slept.'],
    ['a whole paragraph but for its last full stop', 'They met. They spoke'],
    ['a whole paragraph with the blank lines around it', '\n\nThey rested. They slept.'],
    ['words of two paragraphs', 'spoke.\n\nThey'],
    ['two paragraphs of which one is whole', 'They left.\n\nThey rested.'],
  ])('is refused where it takes in %s', async (_, exact) => {
    const { problems, subjects } = await check({ body: TWO, coverage: 'partial', claims: [exact] });
    expect(problems).toEqual([
      '/events/0/claims/1/evidence/0/exact the quotation "q0" takes in a whole paragraph of several sentences, or words of two paragraphs',
    ]);
    expect(subjects).toEqual([['meeting', 'c0']]);
  });

  it.each([
    ['a hop of a claim', { claims: ['They left.'], hop: 'They met. They spoke.' }],
    ['the provenance', { byline: 'They met. They spoke.' }],
    ['a defect', { defects: [defect(TWO, 'They met. They spoke.', 'cosmetic')] }],
    ['an unclaimed passage', { unclaimed: ['They met. They spoke.'] }],
  ])('is held to this in %s too', async (_, source: Partial<Source>) => {
    expect(await wideAmong(source)).toHaveLength(1);
  });

  it.each([
    ['el', 'Ήρθαν χθες; Έφυγαν σήμερα.', 'Έφυγαν σήμερα.'],
    ['zh', '双方保持沟通。渠道畅通。', '双方保持沟通。'],
    ['ar', 'التقى الوزيران. ثم غادرا.', 'التقى الوزيران.'],
  ])('is measured by the sentences of the language of the source: %s', async (language, both, one) => {
    expect(await wideAmong({ body: both, language, claims: [both] })).toHaveLength(1);
    expect(await wideAmong({ body: both, language, claims: [one] })).toEqual([]);
    expect(await wideAmong({ body: one, language, claims: [one] })).toEqual([]);
  });

  it('may take in a paragraph of one sentence, though a full stop stands inside it', async () => {
    const body = 'Mr. Fox came by train.\n\nThey spoke with Dr. Hare.';
    expect(
      await wideAmong({ body, claims: ['Mr. Fox came by train.', 'They spoke with Dr. Hare.'] }),
    ).toEqual([]);
  });

  it('is held to the text of its own segment alone', async () => {
    const both = 'They met. They spoke.';
    expect(await wideAmong({ body: both, frame: both, bylineOfFrame: both })).toHaveLength(1);
  });

  it('is held to the same in a source read whole', async () => {
    expect(await wideAmong({ coverage: 'whole', claims: ['They met. They spoke.'] })).toHaveLength(1);
  });
});

describe('a claim on words that cannot be read', () => {
  const BODY = 'He said lamp of which tow. He left.';
  const unreadable = [defect(BODY, 'lamp of which tow.', 'unreadable')];
  const resting = 'rests on words that the defect "defect.unreadable" calls unreadable';
  const on = async (exact: string, more: Partial<Source> = {}) =>
    (await check({ body: BODY, coverage: 'partial', defects: unreadable, claims: [exact], ...more }))
      .problems;

  it.each(['lamp of which tow.', 'He said lamp', 'tow. He left.', 'of which', BODY.slice(0, 26)])(
    'is refused at its quotation: “%s”',
    async (exact) => {
      expect(await on(exact)).toEqual([`/events/0/claims/1/evidence/0/exact the quotation "q0" ${resting}`]);
    },
  );

  it.each(['He said ', ' He left.', 'left'])(
    'may have the words that stand beside them: “%s”',
    async (exact) => {
      expect(await on(exact)).toEqual([]);
    },
  );

  it.each(MODALITIES.filter((modality) => modality !== 'unreadable'))('may not be “%s”', async (modality) => {
    expect(await on('He said lamp', { modality })).toEqual([expect.stringContaining(resting)]);
  });

  it('may say of itself that they are unreadable', async () => {
    expect(await on('He said lamp', { modality: 'unreadable' })).toEqual([]);
  });

  it('is refused where only the hop quotes them by which it is attributed', async () => {
    expect(await on('He left.', { hop: 'He said lamp' })).toEqual([
      `/events/0/claims/1/attribution/0/evidence/0/exact the quotation "hop.said" ${resting}`,
    ]);
  });

  it('is one on a defect of this gravity alone', async () => {
    for (const gravity of ['cosmetic', 'misleading']) {
      expect(await on('He said lamp', { defects: [defect(BODY, 'lamp of which tow.', gravity)] })).toEqual(
        [],
      );
    }
  });

  it('is no claim where the source quotes of itself', async () => {
    expect(await on('He left.', { byline: 'He said lamp', unclaimed: ['of which'] })).toEqual([]);
  });

  it('names the claim', async () => {
    const source = {
      body: BODY,
      coverage: 'partial',
      defects: unreadable,
      claims: ['He left.', 'lamp'],
    } as const;
    expect((await check(source)).subjects).toEqual([['meeting', 'c1']]);
  });
});

describe('a text that has not arrived', () => {
  it('is reported as such, and no word of it as passed over', async () => {
    const { problems, coverage } = await checkDataset(
      JSON.stringify(datasetOf({ body: FOX, claims: ['fox'] })),
      'test.json',
      () => Promise.reject(new Error('no such file')),
    );
    expect(inWords(problems)).toEqual(['/sources/0/texts/body/path the stored text body.txt cannot be read']);
    expect(coverage).toEqual([]);
  });
});
