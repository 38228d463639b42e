import { describe, expect, it } from 'vitest';
import { t } from '../../words/translate';
import { CHART_KEYS, chartKeyOf } from './chart-keys';

/** The key as a browser tells it. */
function pressed(name: string) {
  const shiftKey = name.startsWith('Shift+');
  return { key: shiftKey ? name.slice('Shift+'.length) : name, shiftKey };
}

describe('the keys of the chart', () => {
  it('do what the list says', () => {
    for (const { id, keys, isNative } of CHART_KEYS) {
      for (const key of keys) expect(chartKeyOf(pressed(key))).toBe(isNative ? undefined : id);
    }
  });

  it('are listed once, each with words', () => {
    const keys = CHART_KEYS.flatMap((each) => each.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(CHART_KEYS.map(({ id }) => id)).size).toBe(CHART_KEYS.length);
    for (const { message } of CHART_KEYS) expect(t(message)).not.toBe(message);
  });

  it('are left to the browser where they are not listed', () => {
    for (const key of ['a', 'Tab', 'Shift+Tab', 'Shift+Home', 'F5', 'Shift+PageDown']) {
      expect(chartKeyOf(pressed(key))).toBeUndefined();
    }
  });

  it('are the sign that is meant, also where it takes Shift', () => {
    expect(chartKeyOf({ key: '+', shiftKey: true })).toBe('zoomIn');
  });
});
