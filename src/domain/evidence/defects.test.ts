import { describe, expect, it } from 'vitest';
import type { Quotation } from '../archive/evidence';
import type { QuotationId, SourceId } from '../archive/ids';
import type { Defect, Source } from '../archive/source';
import type { Segment } from '../archive/vocabulary';
import { anchorQuotation, type EvidenceStatus } from './anchor';
import { anchoredDefects, defectsOfQuotation, overlapping } from './defects';
import { normalTextFrom } from './normal-text';

const TEXT = normalTextFrom(
  'He said that the both banks agreed. Then the both banks met, and the the lamps were lit. Café open.',
);

interface Where {
  readonly id?: string;
  readonly source?: string;
  readonly segment?: Segment;
}

/** "that [both banks] agreed": the words in brackets are quoted, with those around them. */
function quoted(
  marked: string,
  { id = marked, source = 'gazette', segment = 'body' }: Where = {},
): Quotation {
  const [prefix = '', exact = '', suffix = ''] = marked.split(/[[\]]/);
  return { id: id as QuotationId, source: source as SourceId, segment, exact, prefix, suffix };
}

function sourceWithDefects(...defects: readonly Quotation[]): Source {
  return {
    id: 'gazette',
    defects: defects.map((quotation) => ({ quotation, gravity: 'misleading' })),
  } as unknown as Source;
}

function statusesIn(...quotations: readonly Quotation[]): ReadonlyMap<QuotationId, EvidenceStatus> {
  return new Map(quotations.map((quotation) => [quotation.id, anchorQuotation(TEXT, quotation)]));
}

const NOT_STORED: ReadonlyMap<QuotationId, EvidenceStatus> = new Map();

const ids = (found: readonly { readonly defect: Defect }[]) =>
  found.map(({ defect }) => defect.quotation.exact);

/** The words of the quotation that are found to be spoiled where no text is stored. */
function spoiled(quotation: Quotation, ...defects: readonly Quotation[]): readonly string[] {
  return defectsOfQuotation(sourceWithDefects(...defects), quotation, NOT_STORED).map(({ start, end }) =>
    quotation.exact.normalize('NFC').slice(start, end),
  );
}

describe('ranges that overlap another', () => {
  it('share at least a letter with it', () => {
    const ranges = [
      { start: 0, end: 5 },
      { start: 5, end: 9 },
      { start: 8, end: 12 },
      { start: 12, end: 14 },
    ];
    expect(overlapping(ranges, { start: 5, end: 12 })).toEqual([ranges[1], ranges[2]]);
    expect(overlapping(ranges, { start: 20, end: 30 })).toEqual([]);
  });
});

describe('the defects of a stored text', () => {
  const late = quoted('and [the the] lamps');
  const early = quoted('that the [both banks] agreed');
  const absent = quoted('no [such words] here');
  const elsewhere = quoted('[Café]', { segment: 'frame' });
  const source = sourceWithDefects(late, absent, elsewhere, early);
  const statuses = statusesIn(late, early, absent, elsewhere);

  it('stand in the order of the text, without those of the other segment and those not found', () => {
    expect(ids(anchoredDefects(source, 'body', statuses))).toEqual(['both banks', 'the the']);
  });

  it('are those of a quotation where their places meet, whatever the words are', () => {
    const anchored = quoted('Then [the both banks met], and');
    const all = new Map([...statuses, ...statusesIn(anchored)]);
    // The same words, spoiled in another sentence.
    expect(defectsOfQuotation(source, anchored, all)).toEqual([]);
    const first = quoted(' said that [the both banks agreed]. Then');
    expect(ids(defectsOfQuotation(source, first, new Map([...statuses, ...statusesIn(first)])))).toEqual([
      'both banks',
    ]);
  });
});

describe('the defects of a text that is not stored or has not arrived', () => {
  it('are found inside the quotation, in the order of its words', () => {
    expect(
      spoiled(
        quoted('He said [that the both banks agreed on the the lamps].'),
        quoted('on [the the] lamps'),
        quoted('that the [both banks] agreed'),
      ),
    ).toEqual(['both banks', 'the the']);
  });

  it('are told from the same words elsewhere by the words around them', () => {
    const twice = quoted('[the banks met, and the banks parted]');
    const found = defectsOfQuotation(sourceWithDefects(quoted('and [the banks] parted')), twice, NOT_STORED);
    expect(found.map(({ start, end }) => [start, end])).toEqual([[19, 28]]);
  });

  it('are found inside the quotation also where the words around them are cut otherwise', () => {
    expect(spoiled(quoted('x [that the both banks agreed] y'), quoted('p [both banks] q'))).toEqual([
      'both banks',
    ]);
  });

  it('may hold the quotation, or reach beyond its end', () => {
    expect(spoiled(quoted('that [both] banks agreed'), quoted('said [that both banks] agreed'))).toEqual([
      'both',
    ]);
    expect(spoiled(quoted('He [said that both] banks'), quoted('said [that both banks] agreed'))).toEqual([
      'that both',
    ]);
    expect(spoiled(quoted('that both [banks agreed.]'), quoted('said [that both banks] agreed'))).toEqual([
      'banks',
    ]);
  });

  it('are not those that merely begin with the letters with which the quotation ends', () => {
    expect(spoiled(quoted('so [they met the] envoys'), quoted('on [the the] lamps'))).toEqual([]);
    expect(spoiled(quoted('[they met the]'), quoted('[else]'))).toEqual([]);
    expect(spoiled(quoted('of [the] envoys'), quoted('on [the the] lamps'))).toEqual([]);
  });

  it('are those of the same source and segment only', () => {
    const words = quoted('[the both banks agreed]');
    expect(spoiled(words, quoted('[both banks]', { segment: 'frame' }))).toEqual([]);
    expect(spoiled(words, quoted('[both banks]', { source: 'herald' }))).toEqual([]);
    expect(spoiled(quoted('[the both banks agreed]', { source: 'herald' }), quoted('[both banks]'))).toEqual(
      [],
    );
  });

  it('are compared in the normal form', () => {
    expect(spoiled(quoted('[the Cafe\u0301 is open]'), quoted('the [Caf\u00e9] is'))).toEqual(['Caf\u00e9']);
  });

  it('are found by words also before the text has arrived', () => {
    const [quotation, defect] = [quoted('[the both banks agreed]'), quoted('the [both banks] agreed')];
    const waiting = new Map([quotation, defect].map(({ id }) => [id, { status: 'unchecked' } as const]));
    expect(ids(defectsOfQuotation(sourceWithDefects(defect), quotation, waiting))).toEqual(['both banks']);
  });
});
