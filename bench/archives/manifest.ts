/** What a synthetic archive says of itself, its sources and its parts. */
import { actors, states } from './people';

/** A file that was written, as a manifest names it. */
export interface Stored {
  /** Below the archive's folder, e.g. 'texts/dispatches-1.txt'. */
  readonly path: string;
  readonly sha256: string;
}

/** A part of the events, as a manifest names it; its hash is that of the lines, unpacked. */
export interface EventPart extends Stored {
  readonly events: number;
  /** The first and the last day on which one of them begins: '2011-01-01/2011-03-09'. */
  readonly begin: string;
}

/** The last day that the archive speaks of; what goes on is known up to it. */
export const AS_OF = '2020-12-31';

export interface SourceRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** `number` from 1. */
export function sourceRecord(id: string, number: number, body: Stored): SourceRecord {
  return {
    id,
    title: { en: `Dispatches, volume ${number}` },
    kind: { en: 'register' },
    language: 'en',
    provenance: [{ act: 'wrote', name: { en: 'the registry' }, inference: 'register' }],
    rights: { en: 'Made by a program.' },
    texts: { body },
  };
}

/** The dataset without its events, which follow as `events` or as `eventParts`. */
export function frameOf(id: string, size: number, sources: readonly SourceRecord[]) {
  return {
    format: 'readout-dataset',
    formatVersion: 1,
    id,
    version: '1.0.0',
    title: { en: `A synthetic register of ${size} events` },
    summary: { en: 'Made by a program, to measure with. Nothing in it happened.' },
    curators: [],
    licence: 'CC0-1.0',
    rightsNote: { en: 'Made by a program.' },
    asOf: AS_OF,
    defaultWindow: '2015-03/2015-05',
    defaultZone: 'UTC',
    sides: states.map(({ id: state, name }) => ({ id: state, name: { en: name }, actor: state })),
    inferences: [
      { id: 'register', reason: { en: 'Entered in the register, not in the sentence.' }, basis: 'text' },
    ],
    actors: actors.map(({ id: actor, name, kind, partOf }) => ({
      id: actor,
      kind,
      name: { en: name },
      ...(partOf !== undefined && { partOf }),
    })),
    sources,
  };
}
