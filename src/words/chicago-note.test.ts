import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EventWhen } from '../domain/archive/event';
import type { Hop } from '../domain/archive/evidence';
import type { DatasetId } from '../domain/archive/ids';
import type { Source } from '../domain/archive/source';
import { parseEdtf } from '../domain/time/edtf-parse';
import { noteOfEvent, noteOfQuotation } from './chicago-note';
import { speakChinese } from './test-speech';

const ARCHIVE = {
  id: 'neutral' as DatasetId,
  version: '1.2.0',
  title: { en: 'Talks', zh: '会谈' },
  sides: [],
  asOf: { year: 2030, month: 4, day: 1 },
};
const LINK = 'https://readout.example/?quotation=Q';
const URL = 'https://courier.example/ferry-line';
const INFERRED = {
  inference: { reason: { en: 'So it seems.' }, basis: 'text', outsideReferences: [] },
} as const;
const SAID = { occasion: { en: 'at a briefing', zh: '记者会' } };
const QUOTED = `; quoted in Talks (dataset neutral, version 1.2.0), ${LINK}.`;

function hop(act: Hop['act'], name: string, more: Partial<Hop> = {}): Hop {
  return { act, name: { en: name }, evidence: [], ...more };
}

function sourceOf(provenance: readonly Hop[], more: Partial<Source> = {}): Source {
  return { title: { en: 'Ferry line' }, language: 'en', provenance, url: URL, ...more } as unknown as Source;
}

interface Given extends Partial<Omit<Parameters<typeof noteOfQuotation>[0], 'source'>> {
  readonly provenance?: readonly Hop[];
  readonly source?: Partial<Source>;
}

function note({ provenance = [], source, ...more }: Given) {
  return noteOfQuotation({
    archive: ARCHIVE,
    quotation: { segment: 'body' },
    attribution: [],
    link: LINK,
    ...more,
    source: sourceOf(provenance, source),
  });
}

const PUBLISHED = [hop('wrote', 'Desk two'), hop('published', 'Courier', { date: '2030-03-14' })];

function whenOf(text: string): EventWhen {
  const edtf = parseEdtf(text);
  if (!edtf.ok) throw new Error(edtf.error.message);
  return { edtf: edtf.value, basis: {}, timeZone: null };
}

describe('a note for a quotation', () => {
  it('has writer, title, paper, date, paragraph, address, and the dataset with its version and link', () => {
    expect(note({ provenance: PUBLISHED, paragraph: 3 }).plain).toBe(
      `Desk two, “Ferry line,” Courier, 14 Mar 2030, paragraph 3, ${URL}${QUOTED}`,
    );
  });

  it('begins with the title where nobody is named, and says n.d. where no date is stated', () => {
    expect(note({ source: { byline: { en: 'Our desk' } } }).plain).toBe(
      `Our desk, “Ferry line,” n.d., ${URL}${QUOTED}`,
    );
    expect(note({ provenance: [hop('published', 'Courier')] }).plain).toBe(
      `“Ferry line,” Courier, n.d., ${URL}${QUOTED}`,
    );
  });

  it('says first whose words they are, where another than the writer speaks', () => {
    const attribution = [hop('said', 'Spokesperson A', SAID), hop('reported', 'Wire service')];
    expect(note({ provenance: PUBLISHED, attribution }).plain).toMatch(
      /^Spokesperson A, at a briefing; reported by Wire service, as told in Desk two, “Ferry line,” /,
    );
    expect(note({ attribution: [hop('said', 'A', { ...INFERRED, date: '2030-03' })] }).plain).toMatch(
      /^A \(inferred\), Mar 2030, as told in “Ferry line,” /,
    );
  });

  it('tells of a republication where the words had stood before, and who else passed them on', () => {
    const provenance = [
      ...PUBLISHED,
      hop('edited', 'Editor A'),
      hop('republished', 'Mirror', { date: '2030-03' }),
      hop('reposted', 'admin'),
    ];
    expect(note({ provenance }).plain).toBe(
      'Desk two, “Ferry line,” ed. Editor A, Mirror, Mar 2030, originally published in Courier, 14 Mar 2030, ' +
        `reposted by admin, ${URL}${QUOTED}`,
    );
  });

  it('names who translated, and says that a machine did', () => {
    const translated = hop('translated', 'Translator A');
    const translation = { from: 'zh', by: 'human', isMarked: true } as const;
    const byMachine = { ...translation, by: 'machine' } as const;
    const wordsOf = (given: Given) => note(given).plain.replace(/, n\.d\..*/, '');
    expect(wordsOf({ provenance: [translated], source: { translation } })).toBe(
      '“Ferry line,” trans. Translator A',
    );
    expect(wordsOf({ source: { translation } })).toBe('“Ferry line,” translated from Chinese');
    expect(wordsOf({ provenance: [hop('translated', 'machine')], source: { translation: byMachine } })).toBe(
      '“Ferry line,” machine translation from Chinese',
    );
  });

  it('puts in brackets what the source itself does not state', () => {
    const provenance = [
      hop('wrote', 'A', INFERRED),
      hop('wrote', 'B'),
      hop('published', 'Courier', INFERRED),
    ];
    expect(note({ provenance }).plain).toMatch(/^\[A\] and B, “Ferry line,” \[Courier\], n\.d\., /);
  });

  it('has the title as it is printed, with single marks inside, and its meaning in brackets', () => {
    const title = { zh: '“快”船', en: 'A “fast” ferry' };
    expect(note({ source: { title, language: 'zh' } }).plain).toMatch(
      /^“‘快’船” \[A “fast” ferry\], n\.d\., /,
    );
    expect(note({ source: { title, language: 'en' } }).plain).toMatch(/^“A ‘fast’ ferry,” n\.d\., /);
  });

  it.each([
    ['2030', '2030'],
    ['2030-03', 'Mar 2030'],
    ['2030-03~', 'ca. Mar 2030'],
    ['2030-03-14/2030-03-16', '14–16 Mar 2030'],
    ['no date', 'no date'],
  ])('dates by %s no more exactly than is stated', (date, words) => {
    const { plain } = note({ provenance: [hop('published', 'Courier', { date })] });
    expect(plain.replaceAll(/\s?–\s?/g, '–')).toContain(`Courier, ${words}, `);
  });

  it('says of words of the page around the text that they stand there, and of an unknown address that it is', () => {
    const { plain } = note({ quotation: { segment: 'frame' }, paragraph: 2, provenance: PUBLISHED });
    expect(plain).toContain(', the page around the text, https');
    const { url: _, ...without } = sourceOf(PUBLISHED);
    const unknown = noteOfQuotation({
      archive: ARCHIVE,
      quotation: { segment: 'body' },
      source: without,
      attribution: [],
      link: LINK,
    });
    expect(unknown.plain).toContain(', 14 Mar 2030, address not known; quoted in');
  });

  it('sets the paper in italics, but not where its name is Chinese', () => {
    const italics = (provenance: readonly Hop[]) =>
      note({ provenance }).runs.flatMap(({ text, isItalic }) => (isItalic ? [text] : []));
    expect(italics([hop('published', 'Courier', INFERRED), hop('republished', 'Mirror')])).toEqual([
      'Mirror',
      'Courier',
    ]);
    expect(italics([hop('published', '', { name: { zh: '信使报' } })])).toEqual([]);
  });

  it('has every text of the dataset as a run of its own, whatever it is', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('{{names}}', '$t(chicago.end)', '<i>', '\u202e', '$&', '%', ','),
    );
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, name, paper) => {
        const { runs, plain } = note({
          provenance: [hop('wrote', name), hop('published', paper)],
          source: { title: { 'en-x': title } },
          attribution: [hop('said', name)],
        });
        expect(runs.map(({ text }) => text).join('')).toBe(plain);
        const texts = runs.map(({ text }) => text);
        expect(texts).toEqual(expect.arrayContaining([name, paper]));
        expect(runs.filter(({ language }) => language === 'en-x').map(({ text }) => text)).toEqual([
          title.replaceAll('“', '‘').replaceAll('”', '’'),
        ]);
      }),
    );
  });
});

describe('a note for an event', () => {
  const event = { title: { en: 'A “first” call', zh: '通话' }, when: whenOf('2030-03-13') };
  const sources = [sourceOf(PUBLISHED), sourceOf([], { title: { en: 'Timetable' } })];

  it('has the event with its date, the dataset, and every source', () => {
    expect(noteOfEvent({ archive: ARCHIVE, event, sources, link: LINK }).plain).toBe(
      `“A ‘first’ call,” 13 March 2030, in Talks (dataset neutral, version 1.2.0), ${LINK}; ` +
        `from Desk two, “Ferry line,” Courier, 14 Mar 2030, ${URL}; “Timetable,” n.d., ${URL}.`,
    );
  });

  it('gives no date to what is undated, and no sources to what is only inferred', () => {
    const undated = { ...event, when: { basis: {}, timeZone: null } };
    expect(noteOfEvent({ archive: ARCHIVE, event: undated, sources: [], link: LINK }).plain).toBe(
      `“A ‘first’ call,” n.d., in Talks (dataset neutral, version 1.2.0), ${LINK}.`,
    );
  });
});

describe('a note in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it('has the marks of Chinese, and no full stop behind the address', () => {
    const provenance = [
      hop('wrote', 'Desk two'),
      hop('published', 'Courier', { ...INFERRED, date: '2030-03-14' }),
      hop('republished', '', { name: { zh: '镜报' } }),
      hop('edited', 'Editor A'),
    ];
    const translation = { from: 'fr', by: 'machine', isMarked: false } as const;
    expect(
      note({ provenance, attribution: [hop('said', 'A', SAID)], paragraph: 3, source: { translation } })
        .plain,
    ).toBe(
      'A（记者会），据Desk two：《Ferry line》，据法语机器翻译，Editor A编，镜报，未写明日期，' +
        `原载〔Courier〕，2030年3月14日，第3段，${URL}；引自《会谈》（数据集neutral，版本1.2.0），${LINK}`,
    );
  });

  it('gives the meaning of a foreign title beside it', () => {
    expect(note({ source: { title: { en: 'Ferry line', zh: '渡轮航线' } } }).plain).toMatch(
      /^《Ferry line》〔渡轮航线〕，未写明日期，/,
    );
  });
});
