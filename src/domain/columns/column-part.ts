/**
 * The columns of some events in the order in which they stand in their file: what a worker makes of one part of a dataset
 * and hands on without copying. `event-columns.ts` puts parts together and in the order of time.
 */
import { Growing } from '../../base/growing';
import type { EventFacts, ShortList } from './event-facts';
import type { Lists } from './lists';

/** Many short lists of numbers that do not fit into 32 bits, as `Lists`. */
export interface KeyLists {
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly values: Float64Array<ArrayBuffer>;
}

/** Many short texts of ASCII: text i is `bytes` from `offsets[i]` to before `offsets[i + 1]`. */
export interface TextLists {
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ColumnPart {
  readonly size: number;
  /** Milliseconds, as in `EventColumns`. */
  readonly start: Float64Array<ArrayBuffer>;
  readonly end: Float64Array<ArrayBuffer>;
  /** How its ends look, by `edgeBits`. */
  readonly edges: Uint8Array<ArrayBuffer>;
  /** Place of the zone of its days in `zones`. */
  readonly zone: Uint16Array<ArrayBuffer>;
  readonly zones: readonly string[];
  /** What it is sorted by; NaN for an undated event. */
  readonly sortAt: Float64Array<ArrayBuffer>;
  readonly kind: Uint8Array<ArrayBuffer>;
  readonly standing: Uint8Array<ArrayBuffer>;
  readonly lane: Uint8Array<ArrayBuffer>;
  readonly modalities: Uint8Array<ArrayBuffer>;
  readonly bases: Uint8Array<ArrayBuffer>;
  readonly ids: TextLists;
  /** 53 bits of each id. */
  readonly idKeys: Float64Array<ArrayBuffer>;
  /** Where its record stands in the file: whatever the reader of records takes. */
  readonly places: Uint32Array<ArrayBuffer>;
  readonly present: Lists;
  readonly concerned: Lists;
  readonly sources: Lists;
  /** 53 bits of the ids of its claims and quotations. */
  readonly claimKeys: KeyLists;
  readonly quotationKeys: KeyLists;
  readonly relations: RelationColumns;
}

/** One entry for each relation of any event. */
interface RelationColumns {
  /** Which event of the part has it. */
  readonly from: Uint32Array<ArrayBuffer>;
  /** Place in `RELATION_TYPES`. */
  readonly type: Uint8Array<ArrayBuffer>;
  /** The event that it names. */
  readonly toKeys: Float64Array<ArrayBuffer>;
  readonly toIds: TextLists;
}

export class ColumnPartBuilder {
  private readonly start = new Growing(Float64Array);
  private readonly end = new Growing(Float64Array);
  private readonly edges = new Growing(Uint8Array);
  private readonly zone = new Growing(Uint16Array);
  private readonly zones = new Map<string, number>();
  private readonly sortAt = new Growing(Float64Array);
  private readonly kind = new Growing(Uint8Array);
  private readonly standing = new Growing(Uint8Array);
  private readonly lane = new Growing(Uint8Array);
  private readonly modalities = new Growing(Uint8Array);
  private readonly bases = new Growing(Uint8Array);
  private readonly ids = new GrowingTexts();
  private readonly idKeys = new Growing(Float64Array);
  private readonly places = new Growing(Uint32Array);
  private readonly present = new GrowingLists(new Growing(Uint32Array));
  private readonly concerned = new GrowingLists(new Growing(Uint32Array));
  private readonly sources = new GrowingLists(new Growing(Uint32Array));
  private readonly claimKeys = new GrowingLists(new Growing(Float64Array));
  private readonly quotationKeys = new GrowingLists(new Growing(Float64Array));
  private readonly relationFrom = new Growing(Uint32Array);
  private readonly relationType = new Growing(Uint8Array);
  private readonly relationKeys = new Growing(Float64Array);
  private readonly relationIds = new GrowingTexts();

  /** `bytes` are those in which the ids of the facts stand. */
  add(facts: EventFacts, bytes: Uint8Array, place: number): void {
    const index = this.kind.length;
    this.start.push(facts.start);
    this.end.push(facts.end);
    this.edges.push(facts.edges);
    this.zone.push(this.codeOfZone(facts.zone));
    this.sortAt.push(facts.sortAt);
    this.kind.push(facts.kind);
    this.standing.push(facts.standing);
    this.lane.push(facts.lane);
    this.modalities.push(facts.modalities);
    this.bases.push(facts.bases);
    this.ids.add(bytes, facts.idFrom, facts.idTo);
    this.idKeys.push(facts.idKey);
    this.places.push(place);
    this.present.add(facts.present);
    this.concerned.add(facts.concerned);
    this.sources.add(facts.sources);
    this.claimKeys.add(facts.claimKeys);
    this.quotationKeys.add(facts.quotationKeys);
    for (let at = 0; at < facts.relationKeys.count; at += 1) {
      this.relationFrom.push(index);
      this.relationType.push(facts.relationTypes.at(at));
      this.relationKeys.push(facts.relationKeys.at(at));
      this.relationIds.add(bytes, facts.relationFrom.at(at), facts.relationTo.at(at));
    }
  }

  private codeOfZone(zone: string): number {
    const known = this.zones.get(zone);
    if (known !== undefined) return known;
    this.zones.set(zone, this.zones.size);
    return this.zones.size - 1;
  }

  finish(): ColumnPart {
    return {
      size: this.kind.length,
      start: this.start.taken(),
      end: this.end.taken(),
      edges: this.edges.taken(),
      zone: this.zone.taken(),
      zones: [...this.zones.keys()],
      sortAt: this.sortAt.taken(),
      kind: this.kind.taken(),
      standing: this.standing.taken(),
      lane: this.lane.taken(),
      modalities: this.modalities.taken(),
      bases: this.bases.taken(),
      ids: this.ids.taken(),
      idKeys: this.idKeys.taken(),
      places: this.places.taken(),
      present: this.present.taken(),
      concerned: this.concerned.taken(),
      sources: this.sources.taken(),
      claimKeys: this.claimKeys.taken(),
      quotationKeys: this.quotationKeys.taken(),
      relations: {
        from: this.relationFrom.taken(),
        type: this.relationType.taken(),
        toKeys: this.relationKeys.taken(),
        toIds: this.relationIds.taken(),
      },
    };
  }
}

class GrowingLists<T extends Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>> {
  private readonly offsets = new Growing(Uint32Array);

  constructor(private readonly values: Growing<T>) {
    this.offsets.push(0);
  }

  add(list: ShortList): void {
    for (let at = 0; at < list.count; at += 1) this.values.push(list.at(at));
    this.offsets.push(this.values.length);
  }

  taken(): { readonly offsets: Uint32Array<ArrayBuffer>; readonly values: T } {
    return { offsets: this.offsets.taken(), values: this.values.taken() };
  }
}

class GrowingTexts {
  private readonly offsets = new Growing(Uint32Array);
  private readonly bytes = new Growing(Uint8Array);

  constructor() {
    this.offsets.push(0);
  }

  add(bytes: Uint8Array, from: number, to: number): void {
    this.bytes.append(bytes, from, to);
    this.offsets.push(this.bytes.length);
  }

  taken(): TextLists {
    return { offsets: this.offsets.taken(), bytes: this.bytes.taken() };
  }
}
