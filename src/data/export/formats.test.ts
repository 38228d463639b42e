/** What holds of every format: it can be loaded, says which dataset it is, and asks for one event after the other. */
import { describe, expect, it } from 'vitest';
import type { DiplomaticEvent } from '../../domain/archive/event';
import { PROGRAM_FORMATS } from './formats';
import { archiveIn, fileOf, inputOf, SHIPPED } from './test-exports';

const shipped = archiveIn(SHIPPED);

it('each format has a name and an ending of its own', () => {
  for (const field of ['name', 'extension'] as const)
    expect(new Set(PROGRAM_FORMATS.map((format) => format[field])).size).toBe(PROGRAM_FORMATS.length);
});

describe.each(PROGRAM_FORMATS.map((format) => [format.name, format] as const))('%s', (_, { loadWriter }) => {
  it('carries what the dataset is, whose it is and where it is open', async () => {
    const { text } = await fileOf(await loadWriter(), inputOf(shipped));
    const unfolded = text.replaceAll(/\r\n /g, '').replaceAll(/\\([,;])/g, '$1');
    const { id, version, title, rightsNote, licence, curators } = shipped;
    const told = [
      id,
      version,
      title.en ?? '',
      rightsNote.en ?? '',
      licence,
      ...curators,
      inputOf(shipped).link,
    ];
    expect(told.filter((part) => !unfolded.includes(part))).toEqual([]);
  });

  it('has given an event before it asks for the next but one', async () => {
    let asked = 0;
    async function* counted(): AsyncGenerator<DiplomaticEvent> {
      for (const event of shipped.events) {
        asked += 1;
        yield event;
      }
    }
    const pieces = (await loadWriter())({ ...inputOf(shipped), events: counted() });
    await pieces.next();
    expect(asked).toBe(0);
    await pieces.next();
    expect(asked).toBe(1);
    await pieces.return({ written: 0, leftOut: [] });
  });
});
