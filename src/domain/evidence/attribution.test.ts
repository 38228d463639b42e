import { describe, expect, it } from 'vitest';
import type { Claim, Hop, Quotation } from '../archive/evidence';
import type { ClaimId, QuotationId, SourceId } from '../archive/ids';
import type { Source } from '../archive/source';
import { attributionChains } from './attribution';

const hop = (name: string): Hop => ({ act: 'said', name: { en: name }, evidence: [] });

const quotation = (id: string, source: string): Quotation => ({
  id: id as QuotationId,
  source: source as SourceId,
  segment: 'body',
  exact: 'words',
  prefix: '',
  suffix: '',
});

const claim = (evidence: readonly Quotation[], attribution: readonly Hop[] = []): Claim => ({
  id: 'c' as ClaimId,
  target: 'content',
  modality: 'asserted',
  evidence,
  attribution,
});

const sources = new Map(
  ['courier', 'herald'].map((id) => [
    id as SourceId,
    { id, provenance: [hop(`${id}’s writer`)] } as unknown as Source,
  ]),
);

const named = (found: ReturnType<typeof attributionChains>) =>
  found.map(({ hops, evidence }) => [
    hops.map(({ name }) => name.en).join(' › '),
    evidence.map(({ id }) => id).join(' '),
  ]);

describe('the chains of a claim', () => {
  it('lead through its own hops and then through those of its source', () => {
    const [chain] = attributionChains(claim([quotation('q', 'courier')], [hop('envoy')]), sources);
    expect(chain?.hops.map(({ name }) => name.en)).toEqual(['envoy', 'courier’s writer']);
    expect(chain?.isOwnVoice).toBe(false);
  });

  it('are one for each source that is quoted, each with its own quotations', () => {
    const quoted = [quotation('a', 'courier'), quotation('b', 'herald'), quotation('c', 'courier')];
    expect(named(attributionChains(claim(quoted), sources))).toEqual([
      ['courier’s writer', 'a c'],
      ['herald’s writer', 'b'],
    ]);
  });

  it('are none where nothing is quoted', () => {
    expect(attributionChains(claim([]), sources)).toEqual([]);
  });

  it('end with the claim’s own hops where the source is not known', () => {
    expect(named(attributionChains(claim([quotation('q', 'nowhere')], [hop('envoy')]), sources))).toEqual([
      ['envoy', 'q'],
    ]);
  });
});
