/** The claims of an event, with what bears them: quotations, inferences, attribution. */
import { CLAIM_TARGETS, HOP_ACTS, MODALITIES, SEGMENTS } from '../../domain/archive/vocabulary';
import { type EventFacts, ShortList } from '../../domain/columns/event-facts';
import { ACTS_ON_SOURCES, dayBounds } from '../dataset/check-attribution';
import { ByteNames, knownName, ShapeKeys } from './byte-names';
import { CLOSE_LIST, CLOSE_OBJECT, type JsonCursor, OPEN_LIST, OPEN_OBJECT, UNSURE } from './json-cursor';
import type { KnownNames } from './known-names';
import { inferenceBasis, languageMap } from './scan-shapes';

const CLAIM_KEYS = new ShapeKeys([
  'id',
  'target',
  'participation',
  'modality',
  'gloss',
  'evidence',
  'inference',
  'attribution',
  'note',
]);
const TARGETS = new ByteNames(CLAIM_TARGETS);
const MODALITY_NAMES = new ByteNames(MODALITIES);
const PARTICIPATION = CLAIM_TARGETS.indexOf('participation');

const QUOTATION_KEYS = new ShapeKeys(['id', 'source', 'segment', 'exact', 'prefix', 'suffix']);
const SEGMENT_NAMES = new ByteNames(SEGMENTS);
const BODY = SEGMENTS.indexOf('body');

const HOP_KEYS = new ShapeKeys(['act', 'name', 'actor', 'occasion', 'date', 'evidence', 'inference']);
const ACTS = new ByteNames(HOP_ACTS);
const MAY_ATTRIBUTE = HOP_ACTS.map((act) => !ACTS_ON_SOURCES.includes(act));

/** A bit for each key that must be there. */
const CLAIM_NEEDS = 0b000001011;
const QUOTATION_NEEDS = 0b111011;
const HOP_NEEDS = 0b0000011;

/** What is remembered of the claims until the whole event is known: lists with one entry for each claim or quotation. */
export class ClaimScanner {
  readonly targets = new ShortList();
  /** 53 bits of the participation that a claim is on; -1 for none. */
  readonly participations = new ShortList();
  /** The first of the claim's own quotations among the bounds below; those of the next claim begin where they end. */
  readonly firstQuotation = new ShortList();
  readonly exactFrom = new ShortList();
  readonly exactTo = new ShortList();
  /** 1 where the quotation is plain ASCII. */
  readonly exactPlain = new ShortList();
  /** Bits of `BASES` of everything that is inferred. */
  bases = 0;
  /** The latest first day of a dated hop of the claim that is read, and the source codes that it quotes. */
  private latestBegin = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly known: KnownNames,
    private readonly facts: EventFacts,
  ) {}

  clear(): void {
    this.targets.count = 0;
    this.participations.count = 0;
    this.firstQuotation.count = 0;
    this.exactFrom.count = 0;
    this.exactTo.count = 0;
    this.exactPlain.count = 0;
    this.bases = 0;
  }

  /** At least one claim. */
  scanAll(cursor: JsonCursor): void {
    cursor.take(OPEN_LIST);
    if (!cursor.hasFirst(CLOSE_LIST)) throw UNSURE;
    do this.scan(cursor);
    while (cursor.hasNext(CLOSE_LIST));
  }

  private scan(cursor: JsonCursor): void {
    const { known, facts } = this;
    cursor.take(OPEN_OBJECT);
    if (!cursor.hasFirst(CLOSE_OBJECT)) throw UNSURE;
    let seen = 0;
    let key = -1;
    let target = -1;
    let participation = -1;
    let hops = 0;
    let firstOver = Number.POSITIVE_INFINITY;
    const before = this.exactFrom.count;
    this.latestBegin = Number.NEGATIVE_INFINITY;
    do {
      key = CLAIM_KEYS.read(cursor, key, seen);
      seen |= 1 << key;
      switch (key) {
        case 0:
          cursor.id();
          facts.claimKeys.add(cursor.key);
          break;
        case 1:
          target = knownName(cursor, TARGETS);
          break;
        case 2:
          cursor.id();
          participation = cursor.key;
          break;
        case 3:
          facts.modalities |= 1 << knownName(cursor, MODALITY_NAMES);
          break;
        case 5:
          firstOver = this.evidence(cursor, true);
          break;
        case 6:
          this.bases |= inferenceBasis(cursor, known);
          break;
        case 7:
          hops = this.attribution(cursor);
          break;
        default:
          languageMap(cursor);
      }
    } while (cursor.hasNext(CLOSE_OBJECT));
    const quotations = this.exactFrom.count - before;
    const isInferred = (seen & 0b1000000) !== 0;
    const isOfParticipation = target === PARTICIPATION;
    if (
      (seen & CLAIM_NEEDS) !== CLAIM_NEEDS ||
      (quotations === 0 && !isInferred) ||
      (quotations === 0 && hops > 0) ||
      isOfParticipation !== (participation !== -1) ||
      // A source was done with before the words had come to it: the rules say which hop it is.
      firstOver < this.latestBegin
    ) {
      throw UNSURE;
    }
    this.targets.add(target);
    this.participations.add(participation);
    this.firstQuotation.add(before);
  }

  /** Gives the earliest day by which a hop of a quoted source was over. */
  private evidence(cursor: JsonCursor, isOfClaim: boolean): number {
    let firstOver = Number.POSITIVE_INFINITY;
    cursor.take(OPEN_LIST);
    if (!cursor.hasFirst(CLOSE_LIST)) return firstOver;
    do {
      const source = this.quotation(cursor, isOfClaim);
      firstOver = Math.min(firstOver, this.known.firstHopOver[source] ?? firstOver);
    } while (cursor.hasNext(CLOSE_LIST));
    return firstOver;
  }

  private quotation(cursor: JsonCursor, isOfClaim: boolean): number {
    const { known, facts } = this;
    cursor.take(OPEN_OBJECT);
    if (!cursor.hasFirst(CLOSE_OBJECT)) throw UNSURE;
    let seen = 0;
    let key = -1;
    let source = -1;
    let segment = BODY;
    do {
      key = QUOTATION_KEYS.read(cursor, key, seen);
      seen |= 1 << key;
      switch (key) {
        case 0:
          cursor.id();
          facts.quotationKeys.add(cursor.key);
          break;
        case 1:
          source = knownName(cursor, known.sources);
          break;
        case 2:
          segment = knownName(cursor, SEGMENT_NAMES);
          break;
        case 3:
          cursor.someText();
          if (isOfClaim) {
            this.exactFrom.add(cursor.from);
            this.exactTo.add(cursor.to);
            this.exactPlain.add(cursor.isPlain ? 1 : 0);
          }
          break;
        default:
          cursor.text();
      }
    } while (cursor.hasNext(CLOSE_OBJECT));
    const isStored = (((known.segmentsOfSource[source] ?? 0) >>> segment) & 1) === 1;
    if ((seen & QUOTATION_NEEDS) !== QUOTATION_NEEDS || !isStored) throw UNSURE;
    facts.sources.addOnce(source);
    return source;
  }

  /** Gives the number of hops. */
  private attribution(cursor: JsonCursor): number {
    let count = 0;
    cursor.take(OPEN_LIST);
    if (!cursor.hasFirst(CLOSE_LIST)) return count;
    do {
      this.hop(cursor);
      count += 1;
    } while (cursor.hasNext(CLOSE_LIST));
    return count;
  }

  private hop(cursor: JsonCursor): void {
    const { known } = this;
    cursor.take(OPEN_OBJECT);
    if (!cursor.hasFirst(CLOSE_OBJECT)) throw UNSURE;
    let seen = 0;
    let key = -1;
    do {
      key = HOP_KEYS.read(cursor, key, seen);
      seen |= 1 << key;
      switch (key) {
        case 0:
          if (MAY_ATTRIBUTE[knownName(cursor, ACTS)] !== true) throw UNSURE;
          break;
        case 2:
          knownName(cursor, known.actors);
          break;
        case 4:
          this.hopDate(cursor);
          break;
        case 5:
          this.evidence(cursor, false);
          break;
        case 6:
          this.bases |= inferenceBasis(cursor, known);
          break;
        default:
          languageMap(cursor);
      }
    } while (cursor.hasNext(CLOSE_OBJECT));
    if ((seen & HOP_NEEDS) !== HOP_NEEDS) throw UNSURE;
  }

  /** Each no earlier than those before it. */
  private hopDate(cursor: JsonCursor): void {
    cursor.someText();
    const { earliest, latest } = dayBounds(cursor.string());
    // Without bounds it is open at an end, or no date at all.
    if (earliest === undefined || latest === undefined || latest < this.latestBegin) throw UNSURE;
    this.latestBegin = Math.max(this.latestBegin, earliest);
  }
}
