/**
 * What the columns need to know of one event, and what must be checked across events: numbers and places in bytes. One
 * object serves for all events, each in its turn.
 */

import { type DrawnExtent, EDGES, type TimeExtent } from '../time/extent';

/** The looks of both ends in one number, as places in `EDGES`. */
function edgeBits({ startEdge, endEdge }: Pick<TimeExtent, 'startEdge' | 'endEdge'>): number {
  return EDGES.indexOf(startEdge) | (EDGES.indexOf(endEdge) << 2);
}

export function edgesOfBits(bits: number): Pick<DrawnExtent, 'startEdge' | 'endEdge'> {
  return { startEdge: EDGES[bits & 3] ?? 'certain', endEdge: EDGES[(bits >> 2) & 3] ?? 'certain' };
}

/** A short list that is filled anew for each event. It keeps its room: an array that is emptied would lose it. */
export class ShortList {
  readonly values: number[] = [];
  count = 0;

  add(value: number): void {
    this.values[this.count] = value;
    this.count += 1;
  }

  addOnce(value: number): void {
    if (!this.has(value)) this.add(value);
  }

  has(value: number): boolean {
    const { values, count } = this;
    for (let at = 0; at < count; at += 1) if (values[at] === value) return true;
    return false;
  }

  at(place: number): number {
    return this.values[place] ?? 0;
  }
}

export class EventFacts {
  /** Bounds of the id in the bytes of the record, and its 53 bits. */
  idFrom = 0;
  idTo = 0;
  idKey = 0;
  /** Place in `EVENT_KINDS`, and so on. */
  kind = 0;
  standing = 0;
  /** Place in the lanes of the head's sides. */
  lane = 0;
  /** Bits of `MODALITIES` and of `BASES`. */
  modalities = 0;
  bases = 0;
  /** Milliseconds since 1970-01-01T00:00Z; NaN for an undated event, infinite where nothing bounds it. */
  start = Number.NaN;
  end = Number.NaN;
  /** How its ends look, by `edgeBits`. */
  edges = 0;
  /** Zone in which its days are laid; empty for an undated event. */
  zone = '';
  /** What it is sorted by where it follows nothing. */
  sortAt = Number.NaN;
  /** Codes of actors with all they belong to, each once. */
  readonly present = new ShortList();
  readonly concerned = new ShortList();
  /** Codes of sources that are quoted, each once. */
  readonly sources = new ShortList();
  /** 53 bits of the id of each claim, and of each quotation in the order of the record. */
  readonly claimKeys = new ShortList();
  readonly quotationKeys = new ShortList();
  /** For each relation the place of its type in `RELATION_TYPES`, the 53 bits of the other event's id, and its bounds. */
  readonly relationTypes = new ShortList();
  readonly relationKeys = new ShortList();
  readonly relationFrom = new ShortList();
  readonly relationTo = new ShortList();

  /** Undefined for an undated event. */
  tellExtent(extent: TimeExtent | undefined): void {
    if (extent === undefined) return;
    this.start = extent.start;
    this.end = extent.end;
    this.edges = edgeBits(extent);
    this.zone = extent.zone;
    this.sortAt = extent.sortAt;
  }

  clear(): void {
    this.modalities = 0;
    this.bases = 0;
    this.start = Number.NaN;
    this.end = Number.NaN;
    this.edges = 0;
    this.zone = '';
    this.sortAt = Number.NaN;
    this.present.count = 0;
    this.concerned.count = 0;
    this.sources.count = 0;
    this.claimKeys.count = 0;
    this.quotationKeys.count = 0;
    this.relationTypes.count = 0;
    this.relationKeys.count = 0;
    this.relationFrom.count = 0;
    this.relationTo.count = 0;
  }
}
