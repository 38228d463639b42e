import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../domain/archive/archive';
import type { Hop, Inference, Quotation } from '../domain/archive/evidence';
import type { DatasetId, QuotationId, SourceId } from '../domain/archive/ids';
import type { Source } from '../domain/archive/source';
import { citationOf } from './citation';
import { speakChinese } from './test-speech';

const ARCHIVE = { id: 'neutral' as DatasetId, version: '1.2.0' } satisfies Pick<Archive, 'id' | 'version'>;
const LINK = 'https://readout.example/?quotation=Q';
const INFERENCE: Inference = { reason: { en: 'So it seems.' }, basis: 'text', outsideReferences: [] };

const QUOTATION: Quotation = {
  id: 'Q' as QuotationId,
  source: 'courier' as SourceId,
  segment: 'body',
  exact: 'They agreed.',
  prefix: '',
  suffix: '',
};

function hop(act: Hop['act'], name: string, more: Partial<Hop> = {}): Hop {
  return { act, name: { en: name }, evidence: [], ...more };
}

interface Given {
  readonly provenance?: readonly Hop[];
  readonly url?: string;
  readonly attribution?: readonly Hop[];
  readonly paragraph?: number;
  readonly segment?: 'body' | 'frame';
  readonly isDirect?: boolean;
}

function citation({ provenance = [], url, attribution = [], paragraph, segment = 'body', isDirect }: Given) {
  const source = { title: { en: 'Ferry line' }, provenance, ...(url && { url }) } as unknown as Source;
  return citationOf({
    archive: ARCHIVE,
    quotation: { ...QUOTATION, segment },
    source,
    attribution,
    link: LINK,
    ...(paragraph !== undefined && { paragraph }),
    ...(isDirect !== undefined && { isDirect }),
  });
}

/** The second line: whose words, through whose hands, where. */
const reference = (given: Given) => citation(given).split('\n')[1];

describe('a citation', () => {
  it('has the words, the source, and the dataset with its link, each on a line', () => {
    expect(citation({ provenance: [hop('wrote', 'Desk two')], paragraph: 3 })).toBe(
      [
        '“They agreed.”',
        '“Ferry line”; written by Desk two; dates not stated; paragraph 3; address not known.',
        `Quoted from the text stored with the dataset neutral, version 1.2.0: ${LINK}`,
        '',
      ].join('\n'),
    );
  });

  it('says first whose words they are, where another than the writer speaks', () => {
    expect(
      reference({
        isDirect: true,
        attribution: [
          hop('said', 'Spokesperson A', { occasion: { en: 'at a briefing' } }),
          hop('reported', 'Wire service'),
        ],
        provenance: [hop('wrote', 'Desk two')],
      }),
    ).toMatch(
      /^said by Spokesperson A, at a briefing; reported by Wire service; “Ferry line”; written by Desk two; /,
    );
    const told = { isDirect: true, attribution: [hop('told', 'Expert A')] };
    expect(reference(told)).toMatch(/^told by Expert A; /);
    const asked = { isDirect: true, attribution: [hop('asked', 'Reporter A')] };
    expect(reference(asked)).toMatch(/^asked by Reporter A; /);
  });

  it('says of what stands in no quotation marks that it is the source’s account of what somebody said', () => {
    const account = (...attribution: readonly Hop[]) => reference({ isDirect: false, attribution });
    const said = hop('said', 'Spokesperson A', { occasion: { en: 'at a briefing' } });
    expect(account(said, hop('reported', 'Wire service'))).toMatch(
      /^what Spokesperson A said, at a briefing; reported by Wire service; in the words of the source; “Ferry/,
    );
    expect(account(hop('asked', 'B'))).toMatch(/^what B asked; in the words of the source; /);
    expect(account(hop('told', 'B'))).toMatch(/^what B told; in the words of the source; /);
    expect(account(hop('reported', 'Wire service'))).not.toContain('in the words of');
  });

  it('does not say whose the words are where the text is not there to see', () => {
    expect(reference({ attribution: [hop('said', 'B')] })).toMatch(/^what B said; “Ferry line”/);
  });

  it('takes quoted words for those of who spoke last before the source', () => {
    const attribution = [hop('said', 'Minister A'), hop('said', 'Expert A')];
    expect(reference({ isDirect: true, attribution })).toMatch(/^what Minister A said; said by Expert A; “/);
  });

  it('says of a hop that is inferred that it is', () => {
    const found = reference({
      attribution: [hop('said', 'Spokesperson A', { inference: INFERENCE })],
      provenance: [
        hop('published', 'Courier', { inference: INFERENCE, date: '2030-03-14' }),
        hop('reposted', 'admin'),
      ],
    });
    expect(found).toContain('what Spokesperson A said (inferred); ');
    expect(found).toContain('published by Courier (inferred), 14 Mar 2030; ');
    expect(found).toContain('reposted by admin; ');
  });

  it('gives dates in words, and says where the source states none', () => {
    const dated = reference({
      provenance: [hop('wrote', 'Desk two'), hop('published', 'C', { date: '2030' })],
    });
    expect(dated).toContain('2030');
    expect(dated).not.toContain('dates not stated');
    expect(reference({ provenance: [hop('published', 'C', { date: '2030-03-14' })] })).toContain(
      'published by C, 14 Mar 2030; ',
    );
    expect(reference({ provenance: [hop('published', 'C', { date: 'no date' })] })).toContain('C, no date; ');
  });

  it('ends in the address, without a full stop that would be taken for a part of it', () => {
    expect(reference({ url: 'https://courier.example/ferry-line' })).toMatch(
      /; https:\/\/courier\.example\/ferry-line$/,
    );
    expect(reference({})).toMatch(/; address not known\.$/);
  });

  it('says of words of the page around the text that they stand there', () => {
    expect(reference({ segment: 'frame', paragraph: 2 })).toContain('; the page around the text; ');
    expect(reference({ segment: 'frame', paragraph: 2 })).not.toContain('paragraph 2');
    expect(reference({})).not.toContain('paragraph');
  });
});

describe('a citation in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it('has the words, the source, and the dataset with its link, each on a line', () => {
    expect(
      citation({
        isDirect: false,
        attribution: [hop('said', 'Spokesperson A', { occasion: { zh: '记者会' } })],
        provenance: [hop('published', 'Courier', { inference: INFERENCE, date: '2030-03-14' })],
        paragraph: 3,
      }),
    ).toBe(
      [
        '“They agreed.”',
        'Spokesperson A所说（记者会）；由来源转述；《Ferry line》；Courier发布（推断），2030年3月14日；第3段；网址不详。',
        `引自数据集neutral（版本1.2.0）所存文本：${LINK}`,
        '',
      ].join('\n'),
    );
  });
});
