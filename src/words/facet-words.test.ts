import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../domain/archive/actor';
import type { Quotation } from '../domain/archive/evidence';
import type { ActorId, QuotationId } from '../domain/archive/ids';
import type { EvidenceStatus } from '../domain/evidence/anchor';
import { FACETS, type FacetOption } from '../domain/filter/facets';
import { evidenceCountWords, statusWords } from './evidence-words';
import { facetWords, optionWords } from './facet-words';
import { speakChinese } from './test-speech';

const [A, B] = ['A', 'B'].map((id) => ({ id: id as QuotationId }) as Quotation);
const statuses = new Map<QuotationId, EvidenceStatus>([
  ['A' as QuotationId, { status: 'anchored', start: 0, end: 1 } as EvidenceStatus],
]);
const actor = { id: 'north' as ActorId, name: { en: 'the North', zh: '北方' } } as unknown as Actor;
const OPTIONS = Object.entries(FACETS).flatMap(([name, values]) =>
  values.map((value) => ({ name, value }) as FacetOption),
);
const quotations = [A, B].filter((each) => each !== undefined);

describe('facets and evidence in English', () => {
  it('are labels, with a capital', () => {
    for (const option of OPTIONS) expect(facetWords(option)).toMatch(/^[A-Z]/);
  });

  it('count quotations by their state', () => {
    expect(evidenceCountWords(quotations, statuses)).toBe(
      '2 quotations: 1 found in the stored text, 1 not checked yet',
    );
  });
});

describe('facets and evidence in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it('are labels in Chinese', () => {
    for (const option of OPTIONS) expect(facetWords(option)).toMatch(/^\p{Script=Han}+$/u);
  });

  it('name actors in Chinese, and an unknown one by its id', () => {
    expect(optionWords({ is: 'actor', id: actor.id, actor })).toBe('北方');
    expect(optionWords({ is: 'actor', id: 'x' as ActorId })).toBe('x，本数据集没有');
  });

  it('count quotations by their state', () => {
    expect(evidenceCountWords(quotations, statuses)).toBe('2条引文：1条已在所存原文中找到，1条尚未核查');
    expect(statusWords({ status: 'ambiguous', occurrences: 3 } as EvidenceStatus)).toBe(
      '在所存原文中出现3次：不清楚指哪一处',
    );
  });
});
