import { describe, expect, it } from 'vitest';
import { KeptReads } from './kept-reads';

function reader(most: number) {
  const kept = new KeptReads<string, string>(most, ({ length }) => length);
  const read: string[] = [];
  const of = (key: string) =>
    kept.of(key, async () => {
      read.push(key);
      if (key.startsWith('!')) throw new Error(key);
      return key;
    });
  return { of, read };
}

describe('what was read', () => {
  it('is not read again while there is room, however many ask at once', async () => {
    const { of, read } = reader(10);
    expect(await Promise.all([of('one'), of('one'), of('two')])).toEqual(['one', 'one', 'two']);
    expect(await of('one')).toBe('one');
    expect(read).toEqual(['one', 'two']);
  });

  it('goes when there is no room, first what was asked for longest ago', async () => {
    const { of, read } = reader(6);
    for (const key of ['one', 'two', 'one', 'six', 'one', 'two']) await of(key);
    expect(read).toEqual(['one', 'two', 'six', 'two']);
  });

  it('takes no room where it was forgotten while it was read', async () => {
    const reads = new KeptReads<string, string>(6, ({ length }) => length);
    let arrive = (_value: string) => {};
    const slow = reads.of('slow', () => {
      return new Promise((resolve) => {
        arrive = resolve;
      });
    });
    for (const key of ['aaa', 'bbb', 'ccc', 'ddd']) await reads.of(key, async () => key);
    arrive('slow!!');
    await slow;
    let again = 0;
    const counted = async () => {
      again += 1;
      return 'ddd';
    };
    await reads.of('ddd', counted);
    await reads.of('eee', async () => 'eee');
    await reads.of('ddd', counted);
    expect(again).toBe(0);
  });

  it('is kept whatever its size where it is the only one', async () => {
    const { of, read } = reader(1);
    await of('one');
    await of('one');
    expect(read).toEqual(['one']);
  });

  it('is read again where it failed', async () => {
    const { of, read } = reader(10);
    await expect(of('!no')).rejects.toThrow('!no');
    await expect(of('!no')).rejects.toThrow('!no');
    expect(read).toEqual(['!no', '!no']);
  });
});
