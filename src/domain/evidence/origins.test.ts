import { describe, expect, it } from 'vitest';
import type { DiplomaticEvent } from '../archive/event';
import type { SourceId } from '../archive/ids';
import type { Source } from '../archive/source';
import { originsOfEvent } from './origins';

const sources = new Map(
  [
    { id: 'wire' },
    { id: 'herald', origin: 'wire' },
    { id: 'courier', origin: 'wire' },
    { id: 'ministry' },
  ].map((source) => [source.id as SourceId, source as unknown as Source]),
);

function eventQuoting(...ids: string[]): DiplomaticEvent {
  const evidence = ids.map((source, index) => ({ id: `q${index}`, source }));
  return { claims: [{ evidence, attribution: [] }] } as unknown as DiplomaticEvent;
}

const count = (...ids: string[]) => originsOfEvent(eventQuoting(...ids), sources).length;

describe('independent origins', () => {
  it('count reports that go back to the same words once', () => {
    expect(count('herald', 'courier')).toBe(1);
    expect(count('herald', 'courier', 'wire')).toBe(1);
  });

  it('count each origin, and quoting it twice adds none', () => {
    expect(count('herald', 'ministry', 'ministry')).toBe(2);
    expect(count()).toBe(0);
  });

  it('name the sources of each', () => {
    expect(
      originsOfEvent(eventQuoting('herald', 'ministry', 'courier'), sources).map((origin) =>
        origin.sources.map(({ id }) => id),
      ),
    ).toEqual([['herald', 'courier'], ['ministry']]);
  });
});
