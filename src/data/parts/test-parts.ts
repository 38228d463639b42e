/** Archives for the tests of parts, written as their files are and read as these are. */
import { gzipSync } from 'node:zlib';
import type { Archive } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { EventStore } from '../../domain/store/event-store';
import { formatEdtf } from '../../domain/time/edtf-format';
import { createRoom } from '../dataset/known-ids';
import type { EventReading } from '../dataset/read-event-line';
import { knownNamesFrom } from '../scan/known-names';
import { PartsArchive } from './parts-archive';
import { createPartReader } from './read-part';
import { unpacked } from './unpack';

/** The event as the file has it. */
export function lineOfEvent(event: DiplomaticEvent): string {
  const { edtf, ...when } = event.when;
  return JSON.stringify({ ...event, when: { ...when, ...(edtf && { edtf: formatEdtf(edtf) }) } });
}

export function readingOf({ actors, sources, outsideReferences }: Archive): EventReading {
  const room = (records: readonly { readonly id: string }[]) =>
    createRoom({ ids: new Set(records.map(({ id }) => id)), isOpen: false });
  return {
    known: {
      actors: room(actors),
      sources: { ...room(sources), get: (id) => sources.find((source) => source.id === id) },
      outsideReferences: room(outsideReferences),
      events: createRoom({ ids: new Set(), isOpen: true }),
    },
    shared: { byId: new Map(), ids: createRoom({ ids: new Set(), isOpen: false }) },
  };
}

/** `lines` by part. Parts come in the given order, else in their own. */
export async function partsOf(
  archive: Archive,
  lines: readonly (readonly string[])[],
  order: readonly number[] = lines.map((_, index) => index),
): Promise<PartsArchive> {
  const { events: _, ...head } = archive;
  const reading = readingOf(archive);
  const known = knownNamesFrom(head, reading.shared.byId);
  const reader = createPartReader(known, reading);
  const made = new PartsArchive(head, known.names, reading);
  for (const number of order) {
    const text = (lines[number] ?? []).map((line) => `${line}\n`).join('');
    // Every other part comes packed.
    const bytes = number % 2 === 0 ? new Uint8Array(gzipSync(text)) : new TextEncoder().encode(text);
    const path = `events/${number + 1}.ndjson`;
    made.add({ number, path, bytes, read: reader.read(await unpacked(bytes), path) });
  }
  return made;
}

/** In parts of a few events, which come backwards. */
export async function storeInParts(archive: Archive): Promise<EventStore> {
  const size = 7;
  const count = Math.ceil(archive.events.length / size);
  const lines = Array.from({ length: count }, (_, part) =>
    archive.events.slice(part * size, (part + 1) * size).map(lineOfEvent),
  );
  return (await partsOf(archive, lines, [...lines.keys()].toReversed())).store(true);
}
