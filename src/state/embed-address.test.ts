/** The embed's address is read back as it was written, and says what of it nobody knows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetId, EventId } from '../domain/archive/ids';
import { addressFromEmbed, EMBEDDED_PARTS, type Embed, embedFromAddress, viewOfPart } from './embed-address';
import { THEMES } from './preferences';
import { INITIAL_VIEW } from './view-state';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

const embed: fc.Arbitrary<Embed> = fc.record({
  show: fc.constantFrom(...EMBEDDED_PARTS),
  theme: fc.constantFrom(...THEMES),
  view: fc
    .record({
      dataset: fc.oneof(
        id.map((each) => ({ at: 'site' as const, id: each as DatasetId })),
        fc
          .webUrl({ withQueryParameters: true, withFragments: true })
          .map((address) => ({ at: 'web' as const, address })),
      ),
      event: fc.option(id.map((each) => each as EventId)),
      language: fc.constantFrom(null, 'en' as const, 'zh' as const),
      order: fc.constantFrom('time' as const, 'text' as const),
    })
    .map((chosen) => ({ ...INITIAL_VIEW, ...chosen })),
});

describe('the embed’s address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(embed, (written) => {
        expect(embedFromAddress(addressFromEmbed(written))).toEqual({ ...written, unfit: [] });
      }),
    );
  });

  it('is the chart in the device’s theme where it says nothing', () => {
    expect(embedFromAddress('')).toEqual({ view: INITIAL_VIEW, show: 'chart', theme: 'system', unfit: [] });
  });

  it('says which values it does not know, and keeps the rest', () => {
    expect(embedFromAddress('?event=meeting&show=map&theme=%3Cb%3E')).toMatchObject({
      view: { event: 'meeting' },
      show: 'chart',
      theme: 'system',
      unfit: [
        { field: 'show', value: 'map', known: EMBEDDED_PARTS },
        { field: 'theme', value: '<b>', known: THEMES },
      ],
    });
  });

  it('takes whatever stands in an address', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (show, theme) => {
        const read = embedFromAddress(`?${new URLSearchParams({ show, theme })}`);
        expect(EMBEDDED_PARTS).toContain(read.show);
        expect(THEMES).toContain(read.theme);
      }),
    );
  });
});

describe('viewOfPart', () => {
  const view = {
    ...INITIAL_VIEW,
    event: 'meeting' as EventId,
    order: 'text',
    window: { start: 0, end: 1 },
    language: 'zh',
  } as const;

  it('keeps of an event what is open alone', () => {
    expect(viewOfPart(view, 'event')).toEqual({ ...INITIAL_VIEW, event: 'meeting', language: 'zh' });
  });

  it('keeps of chart and list what is chosen, and opens nothing', () => {
    expect(viewOfPart(view, 'chart')).toEqual({ ...view, event: null });
  });
});
