import { describe, expect, it } from 'vitest';
import type { Side } from './actor';
import { offeredZones } from './zones';

const side = (timeZone: string) => ({ calendar: { timeZone } }) as unknown as Side;
const TWO = { sides: [side('America/New_York'), side('Asia/Shanghai')], defaultZone: 'Asia/Shanghai' };

describe('the zones that are offered', () => {
  it('are those of the sides, the default one and UTC, each once', () => {
    expect(offeredZones(TWO, null)).toEqual(['America/New_York', 'Asia/Shanghai', 'UTC']);
    expect(offeredZones({ sides: [], defaultZone: 'UTC' }, null)).toEqual(['UTC']);
  });

  it('hold the one that is shown, whatever it is', () => {
    expect(offeredZones(TWO, 'Asia/Shanghai')).toHaveLength(3);
    expect(offeredZones(TWO, 'Asia/Tokyo').at(-1)).toBe('Asia/Tokyo');
  });
});
