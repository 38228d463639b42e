import { describe, expect, it } from 'vitest';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Hop, Quotation } from '../../domain/archive/evidence';
import type { EventId, QuotationId, SourceId } from '../../domain/archive/ids';
import type { Defect, Source } from '../../domain/archive/source';
import type { Segment } from '../../domain/archive/vocabulary';
import { normalTextFrom } from '../../domain/evidence/normal-text';
import { attributionOf } from '../../domain/evidence/quotations';
import {
  beginningOf,
  coverageOfPiece,
  eventsOf,
  innermostPassage,
  isPassage,
  outermostPassages,
  type Passage,
  type PassageUse,
  passagesOf,
  shownParagraphs,
} from './passages';

const TEXT = normalTextFrom(
  'By the desk. The envoys met on the 16th.\n\nThe lamps lamps were lit. Turn the page.',
);

interface Where {
  readonly source?: string;
  readonly segment?: Segment;
}

/** Of words that stand once in the text, with all that stands around them. */
function quoted(id: string, exact: string, { source = 'gazette', segment = 'body' }: Where = {}): Quotation {
  const [prefix = '', suffix = ''] = TEXT.split(exact);
  return { id: id as QuotationId, source: source as SourceId, segment, exact, prefix, suffix };
}

function eventWith(id: string, ...evidence: readonly Quotation[]): DiplomaticEvent {
  return { id, claims: [{ evidence, attribution: [] }] } as unknown as DiplomaticEvent;
}

const hop = (name: string, ...evidence: readonly Quotation[]): Hop => ({
  act: 'said',
  name: { en: name },
  evidence,
});

const DEFECT = { quotation: quoted('D', 'lamps lamps'), gravity: 'misleading' } as Defect;

const SOURCE = {
  id: 'gazette',
  provenance: [hop('the desk', quoted('byline', 'By the desk.'))],
  defects: [DEFECT],
  unclaimed: [{ quotation: quoted('U', 'Turn the page.') }],
} as unknown as Source;

const MEETING = eventWith(
  'meeting',
  quoted('M', 'The envoys met on the 16th.'),
  quoted('M.date', 'on the 16th'),
  quoted('M.who', 'The envoys'),
);
const LAMPS = eventWith('lamps', quoted('L', 'The lamps lamps were lit.'));

function passagesIn(
  shown: readonly DiplomaticEvent[],
  read: readonly DiplomaticEvent[] = shown,
  segment: Segment = 'body',
) {
  return passagesOf({ shown, read }, SOURCE, segment, TEXT);
}

const inWords = (passages: readonly Passage[]) =>
  passages.map(({ id, use, start, end }) => [id, use, TEXT.slice(start, end)]);

/** A passage with nothing but what is asked for; one with an event unless it is told otherwise. */
function passage(id: string, start: number, end: number, use: PassageUse = 'claim'): Passage {
  return {
    id: id as QuotationId,
    start,
    end,
    use,
    ...(use === 'claim' && { event: eventWith(`of ${id}`) }),
  };
}

const ids = (passages: readonly Passage[]) => passages.map(({ id }) => id);

describe('the passages of a segment', () => {
  it('stand in the order of the text, the longest first, each with its use', () => {
    expect(inWords(passagesIn([LAMPS, MEETING]))).toEqual([
      ['byline', 'provenance', 'By the desk.'],
      ['M', 'claim', 'The envoys met on the 16th.'],
      ['M.who', 'claim', 'The envoys'],
      ['M.date', 'claim', 'on the 16th'],
      ['L', 'claim', 'The lamps lamps were lit.'],
      ['D', 'defect', 'lamps lamps'],
      ['U', 'unclaimed', 'Turn the page.'],
    ]);
  });

  it('name the event of a claim and the defect of what is spoiled', () => {
    const found = passagesIn([MEETING]);
    expect(found.map(({ event, defect }) => event?.id ?? defect?.quotation.id)).toEqual([
      ...[undefined, 'meeting', 'meeting', 'meeting', 'D', undefined],
    ]);
  });

  it('are not those of another source or segment, nor those that are not found', () => {
    const event = eventWith(
      'other',
      quoted('a', 'met', { source: 'herald' }),
      quoted('b', 'met', { segment: 'frame' }),
      { ...quoted('c', 'met'), prefix: 'elsewhere ' },
    );
    expect(ids(passagesIn([event]))).toEqual(ids(passagesIn([])));
    expect(ids(passagesIn([event], [event], 'frame'))).toEqual(['b']);
  });

  it('tell of the words of a withheld event that they are quoted, and of no event', () => {
    const found = passagesIn([MEETING], [MEETING, LAMPS]);
    expect(found.filter(({ use }) => use === 'withheld').map(({ id, event }) => [id, event])).toEqual([
      ['L', undefined],
    ]);
    const [withheld] = found.filter(({ use }) => use === 'withheld');
    expect(withheld && isPassage(withheld, withheld.id)).toBe(false);
    expect(found.filter(({ id }) => id === 'M')).toHaveLength(1);
  });
});

describe('the paragraphs of a text', () => {
  const passages = passagesIn([LAMPS, MEETING]);
  const paragraphs = shownParagraphs(TEXT, passages);

  it('are split at each boundary of a passage, and join up again', () => {
    expect(
      paragraphs.map(({ pieces }) => pieces.map(({ text, covering }) => [text, ids(covering).join(' ')])),
    ).toEqual([
      [
        ['By the desk.', 'byline'],
        [' ', ''],
        ['The envoys', 'M M.who'],
        [' met ', 'M'],
        ['on the 16th', 'M M.date'],
        ['.', 'M'],
      ],
      [
        ['The ', 'L'],
        ['lamps lamps', 'L D'],
        [' were lit.', 'L'],
        [' ', ''],
        ['Turn the page.', 'U'],
      ],
    ]);
    for (const { paragraph, pieces } of paragraphs) {
      expect(pieces.map(({ text }) => text).join('')).toBe(TEXT.slice(paragraph.start, paragraph.end));
    }
  });

  it('name the passages, events and defects that they touch', () => {
    expect(paragraphs.map((each) => ids(each.passages).join(' '))).toEqual([
      'byline M M.who M.date',
      'L D U',
    ]);
    expect(paragraphs.map(({ quotedFor }) => quotedFor.map(({ event }) => event.id))).toEqual([
      ['meeting'],
      ['lamps'],
    ]);
    expect(paragraphs.map(({ defects }) => defects)).toEqual([[], [DEFECT]]);
  });

  it('show where each passage begins, be it evidence or not', () => {
    for (const { id, start } of passages) expect(beginningOf(id, paragraphs), id).toBe(start);
    expect(beginningOf('nothing' as QuotationId, paragraphs)).toBeUndefined();
  });

  it('show where a passage begins whose first letters stand between paragraphs', () => {
    const across = passage('across', TEXT.indexOf('\n\n'), TEXT.indexOf(' lamps'));
    expect(beginningOf(across.id, shownParagraphs(TEXT, [across]))).toBe(TEXT.indexOf('The lamps'));
  });

  it('take a reader to the passage that can be chosen, not to a withheld one of the same name', () => {
    const twice = [passage('same', 0, 5, 'withheld'), passage('same', 13, 20)];
    expect(beginningOf('same' as QuotationId, shownParagraphs(TEXT, twice))).toBe(13);
  });
});

describe('the events of passages', () => {
  it('come once each, with the first of their passages', () => {
    const found = eventsOf([
      ...passagesIn([MEETING]).filter(({ id }) => id !== 'M'),
      passage('other', 50, 60),
      passage('plain', 60, 70, 'defect'),
    ]);
    expect(found.map(({ event, quotation }) => [event.id, quotation])).toEqual([
      ['meeting', 'M.who'],
      ['of other', 'other'],
    ]);
  });
});

describe('who says what a quotation bears', () => {
  const speaker = hop('a spokesperson', quoted('hop', 'By the desk.'));
  const event = {
    id: 'remarks' as EventId,
    claims: [
      { evidence: [quoted('own', 'met')], attribution: [] },
      { evidence: [quoted('told', 'were lit')], attribution: [speaker] },
    ],
  } as unknown as DiplomaticEvent;

  it('is told by the claim that it bears', () => {
    expect(attributionOf('told' as QuotationId, [MEETING, event])).toEqual([speaker]);
    expect(attributionOf('own' as QuotationId, [MEETING, event])).toEqual([]);
  });

  it('is nobody but the writer for words that only show who spoke, or that bear no claim', () => {
    expect(attributionOf('hop' as QuotationId, [event])).toEqual([]);
    expect(attributionOf('D' as QuotationId, [event])).toEqual([]);
  });
});

describe('what became of a piece', () => {
  it.each<readonly [string, readonly PassageUse[]]>([
    ['supporting', ['defect', 'claim']],
    ['supporting', ['unclaimed', 'provenance']],
    ['supporting', ['withheld']],
    ['defect', ['unclaimed', 'defect']],
    ['unclaimed', ['unclaimed']],
    ['passed-over', []],
  ])('is %s under %j', (kind, uses) => {
    expect(coverageOfPiece(uses.map((use, index) => passage(`p${index}`, 0, 1, use)))).toBe(kind);
  });
});

describe('the innermost passage', () => {
  const passages = [passage('long', 0, 20), passage('short', 5, 9), passage('spoiled', 6, 7, 'defect')];

  it('is the shortest that bears an event', () => {
    const all = ids(passages);
    expect(innermostPassage(all, passages)?.id).toBe('short');
    expect(innermostPassage(['long' as QuotationId], passages)?.id).toBe('long');
  });

  it('is none where no passage bears one', () => {
    expect(innermostPassage(['spoiled' as QuotationId], passages)).toBeUndefined();
    expect(innermostPassage([], passages)).toBeUndefined();
  });
});

describe('the outermost passages', () => {
  it('lie in no longer one', () => {
    expect(
      ids(outermostPassages([passage('a', 0, 20), passage('a.date', 0, 5), passage('a.who', 6, 20)])),
    ).toEqual(['a']);
    expect(ids(outermostPassages([passage('a', 0, 10), passage('b', 5, 15), passage('c', 15, 20)]))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('are each there once, where two are the same words', () => {
    expect(ids(outermostPassages([passage('first', 0, 5), passage('again', 0, 5)]))).toEqual(['first']);
  });

  it('bear an event, and are held only by those that do', () => {
    expect(
      ids(
        outermostPassages([
          passage('spoiled', 0, 20, 'defect'),
          passage('byline', 1, 4, 'provenance'),
          passage('withheld', 1, 9, 'withheld'),
          passage('a', 2, 5),
        ]),
      ),
    ).toEqual(['a']);
  });
});
