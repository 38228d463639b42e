/** Datasets of the project for the tests of the scanner: what their events may name, and each event as a line. */
import { readFileSync } from 'node:fs';
import type { ColumnNames } from '../../domain/columns/column-names';
import { createRoom } from '../dataset/known-ids';
import { type ParsedDataset, parseDataset } from '../dataset/parse-dataset';
import type { EventReading } from '../dataset/read-event-line';
import { type KnownNames, knownNamesFrom } from './known-names';

export interface ScannedDataset {
  readonly parsed: ParsedDataset;
  readonly reading: EventReading;
  readonly known: KnownNames;
  readonly names: ColumnNames;
  /** Each event as the file has it. */
  readonly events: readonly unknown[];
}

export function scannedDataset(path: string): ScannedDataset {
  const text = readFileSync(path, 'utf8');
  const { events, ...frame } = JSON.parse(text) as { readonly events: readonly unknown[] };
  const parsed = parseDataset(JSON.stringify({ ...frame, events: [] }), 'dataset.json');
  const whole = parseDataset(text, 'dataset.json');
  if (parsed.archive === undefined || whole.reading === undefined) throw new Error(`${path} cannot be read`);
  const known = knownNamesFrom(parsed.archive, whole.reading.shared.byId);
  return {
    parsed,
    // What events name among each other is checked when all have come.
    reading: {
      ...whole.reading,
      known: { ...whole.reading.known, events: createRoom({ ids: new Set(), isOpen: true }) },
    },
    known,
    names: known.names,
    events,
  };
}
