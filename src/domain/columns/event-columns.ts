/**
 * The overview of an archive as columns: one number for each event in each, at the event's position in the order of
 * time; and for each value of a facet the set of the positions that have it. What is asked of all events at once (filter,
 * counts, windows) is asked of these, and touches no record.
 */
import { EVENT_KINDS, MODALITIES, STANDINGS } from '../archive/vocabulary';
import { BASES } from '../filter/facets';
import type { OrderKey } from '../store/event-order';
import type { ColumnNames, Dictionary } from './column-names';
import type { ColumnPart } from './column-part';
import { createIntervalIndex, type IntervalIndex } from './interval-index';
import { createLengthIndex, type LengthIndex } from './length-index';
import type { Lists } from './lists';
import { noPositions, type PositionSet, putPosition } from './position-set';
import { partPlaceOf, type Register, registerFrom, sizeOf } from './register';
import { timeOrderOf } from './time-order';

export interface EventColumns {
  readonly size: number;
  /** Milliseconds since 1970-01-01T00:00Z; NaN for an undated event, infinite where nothing bounds it. */
  readonly start: Float64Array;
  /** First millisecond after. */
  readonly end: Float64Array;
  /** How its ends look, by `edgeBits`. */
  readonly edges: Uint8Array;
  /** Place in `zones` of the zone in which its days are laid. */
  readonly zone: Uint16Array;
  readonly zones: readonly string[];
  /** Place in `EVENT_KINDS`. */
  readonly kind: Uint8Array;
  /** Place in `STANDINGS`. */
  readonly standing: Uint8Array;
  /** Code in `names.lanes`. */
  readonly lane: Uint8Array;
  /** For each value, by its place in its list, the events that have it. */
  readonly sets: FacetSets;
  readonly names: ColumnNames;
  /** For each actor the positions of the events where it was, or anyone of those below it. */
  readonly present: Lists;
  /** These, and those that it or they are about. */
  readonly concerned: Lists;
  /** For each source the positions of the events that quote it. */
  readonly quoting: Lists;
  readonly intervals: IntervalIndex;
  readonly lengths: LengthIndex;
  readonly register: Register;
  /** By position the place in the order of the file, and the way back. */
  readonly placeAt: Uint32Array;
  readonly positionOf: Uint32Array;
  /** By place: what an event is sorted by, where that is more than its own time. */
  readonly raised: ReadonlyMap<number, OrderKey<number>>;
}

interface FacetSets {
  readonly kind: readonly PositionSet[];
  readonly standing: readonly PositionSet[];
  readonly modality: readonly PositionSet[];
  readonly basis: readonly PositionSet[];
}

/** Of parts in the order of their file. They are kept, and not copied where nothing has to be put in order. */
export function columnsFromParts(parts: readonly ColumnPart[], names: ColumnNames): EventColumns {
  const register = registerFrom(parts);
  const size = sizeOf(register);
  const { placeAt, raised } = timeOrderOf(register);
  const positionOf = new Uint32Array(size);
  for (let at = 0; at < size; at += 1) positionOf[placeAt[at] ?? 0] = at;
  const columns = {
    start: new Float64Array(size),
    end: new Float64Array(size),
    edges: new Uint8Array(size),
    zone: new Uint16Array(size),
    kind: new Uint8Array(size),
    standing: new Uint8Array(size),
    lane: new Uint8Array(size),
  };
  const zones: string[] = [];
  const sets: FacetSets = {
    kind: EVENT_KINDS.map(() => noPositions(size)),
    standing: STANDINGS.map(() => noPositions(size)),
    modality: MODALITIES.map(() => noPositions(size)),
    basis: BASES.map(() => noPositions(size)),
  };
  for (const [index, part] of parts.entries()) {
    const first = register.firstOf[index] ?? 0;
    const zoneCodes = part.zones.map((zone) => codeOfZone(zones, zone));
    for (let place = 0; place < part.size; place += 1) {
      const at = positionOf[first + place] ?? 0;
      const [kind, standing] = [part.kind[place] ?? 0, part.standing[place] ?? 0];
      columns.start[at] = part.start[place] ?? Number.NaN;
      columns.end[at] = part.end[place] ?? Number.NaN;
      columns.edges[at] = part.edges[place] ?? 0;
      columns.zone[at] = zoneCodes[part.zone[place] ?? 0] ?? 0;
      columns.kind[at] = kind;
      columns.standing[at] = standing;
      columns.lane[at] = part.lane[place] ?? 0;
      putInto(sets.kind[kind], at);
      putInto(sets.standing[standing], at);
      putIntoEach(sets.modality, part.modalities[place] ?? 0, at);
      putIntoEach(sets.basis, part.bases[place] ?? 0, at);
    }
  }
  const inverted = (listsOf: (part: ColumnPart) => Lists, { names: all }: Dictionary<unknown>) =>
    invertedLists(register, placeAt, listsOf, all.length);
  const intervals = createIntervalIndex(columns.start, columns.end);
  return {
    size,
    ...columns,
    zones,
    sets,
    names,
    present: inverted((part) => part.present, names.actors),
    concerned: inverted((part) => part.concerned, names.actors),
    quoting: inverted((part) => part.sources, names.sources),
    intervals,
    lengths: createLengthIndex(intervals),
    register,
    placeAt,
    positionOf,
    raised,
  };
}

function codeOfZone(zones: string[], zone: string): number {
  const known = zones.indexOf(zone);
  if (known !== -1) return known;
  zones.push(zone);
  return zones.length - 1;
}

function putInto(set: PositionSet | undefined, position: number): void {
  if (set !== undefined) putPosition(set, position);
}

function putIntoEach(sets: readonly PositionSet[], bits: number, position: number): void {
  for (let left = bits; left !== 0; left &= left - 1) putInto(sets[31 - Math.clz32(left & -left)], position);
}

/** For each code the positions of the events that have it, ascending: a counting sort over the lists of all parts. */
function invertedLists(
  register: Register,
  placeAt: Uint32Array,
  listsOf: (part: ColumnPart) => Lists,
  codeCount: number,
): Lists {
  const lists = register.parts.map(listsOf);
  const offsets = new Uint32Array(codeCount + 1);
  for (const { values } of lists) {
    for (let at = 0; at < values.length; at += 1) {
      const code = values[at] ?? 0;
      offsets[code + 1] = (offsets[code + 1] ?? 0) + 1;
    }
  }
  for (let code = 0; code < codeCount; code += 1)
    offsets[code + 1] = (offsets[code + 1] ?? 0) + (offsets[code] ?? 0);
  const next = offsets.slice();
  const values = new Uint32Array(offsets[codeCount] ?? 0);
  // In order of time the parts follow one another, nearly: the one of the event before is tried first.
  let [part, index] = [0, -1];
  for (let position = 0; position < placeAt.length; position += 1) {
    const place = placeAt[position] ?? 0;
    index = place - (register.firstOf[part] ?? 0);
    if (index < 0 || place >= (register.firstOf[part + 1] ?? 0))
      ({ part, index } = partPlaceOf(register, place));
    const list = lists[part];
    if (list === undefined) continue;
    const end = list.offsets[index + 1] ?? 0;
    for (let at = list.offsets[index] ?? end; at < end; at += 1) {
      const code = list.values[at] ?? 0;
      const to = next[code] ?? 0;
      values[to] = position;
      next[code] = to + 1;
    }
  }
  return { offsets, values };
}
