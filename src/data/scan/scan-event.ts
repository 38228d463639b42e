/**
 * One event from the bytes of its record: what the columns need of it, in a hundredth of the time that it takes to make
 * objects and to say what is wrong with them. It accepts no event that the rules of `data/dataset` would refuse; where
 * it is not sure, those decide. Tests hold the two to each other.
 */
import { CHANNELS, CLAIM_TARGETS, EVENT_KINDS, STANDINGS } from '../../domain/archive/vocabulary';
import { EventFacts } from '../../domain/columns/event-facts';
import { ByteNames, knownName } from './byte-names';
import { JsonCursor } from './json-cursor';
import type { KnownNames } from './known-names';
import { END, ObjectShape } from './object-shape';
import { ClaimScanner } from './scan-claims';
import { ParticipationScanner } from './scan-participations';
import { scanRelations } from './scan-relations';
import { languageMap } from './scan-shapes';
import { WhenScanner } from './scan-when';
import { UNSURE } from './unsure';

const EVENT = new ObjectShape(
  ['id', 'title', 'shortTitle', 'kind', 'standing', 'when', 'where', 'participations', 'claims', 'relations'],
  ['id', 'title', 'kind', 'standing', 'participations', 'claims'],
);
const WHERE_OF_EVENT = 6;
const KINDS = new ByteNames(EVENT_KINDS);
const STANDING_NAMES = new ByteNames(STANDINGS);
const ABSENT = STANDINGS.indexOf('absent');
const OCCURRENCE = CLAIM_TARGETS.indexOf('occurrence');
const DATE = CLAIM_TARGETS.indexOf('date');
const PLACE = CLAIM_TARGETS.indexOf('place');

const WHERE = new ObjectShape(['channel', 'place']);
const CHANNEL_NAMES = new ByteNames(CHANNELS);

const BIT_OF_STATED = 1;

export class EventScanner {
  readonly facts = new EventFacts();
  private readonly cursor = new JsonCursor();
  private readonly when: WhenScanner;
  private readonly participations: ParticipationScanner;
  private readonly claims: ClaimScanner;
  /** Bits of `BASES` of the relations. */
  private relationBases = 0;

  constructor(private readonly known: KnownNames) {
    this.when = new WhenScanner(known);
    this.participations = new ParticipationScanner(known, this.facts);
    this.claims = new ClaimScanner(known, this.facts);
  }

  /** Where the record that was scanned last ends. */
  get end(): number {
    return this.cursor.at;
  }

  /**
   * Whether the record that begins here, and ends with its line, surely is a sound event; then `facts` tells of it until
   * the next is scanned. That it stands alone with its ids, and what it is related to, is for others to check.
   */
  scan(bytes: Uint8Array, at: number): boolean {
    try {
      this.clear();
      this.cursor.begin(bytes, at);
      this.record(this.cursor);
      this.checkWhole();
      this.tellWhole();
      this.cursor.finish();
      return true;
    } catch (cause) {
      if (cause === UNSURE) return false;
      throw cause;
    }
  }

  private clear(): void {
    this.facts.clear();
    this.when.clear();
    this.participations.clear();
    this.claims.clear();
    this.relationBases = 0;
  }

  private record(cursor: JsonCursor): void {
    const { facts } = this;
    for (let key = EVENT.first(cursor); key !== END; key = EVENT.next(cursor)) {
      switch (key) {
        case 0:
          cursor.id();
          facts.idFrom = cursor.from;
          facts.idTo = cursor.to;
          facts.idKey = cursor.key;
          break;
        case 3:
          facts.kind = knownName(cursor, KINDS);
          break;
        case 4:
          facts.standing = knownName(cursor, STANDING_NAMES);
          break;
        case 5:
          this.when.scan(cursor);
          break;
        case WHERE_OF_EVENT:
          scanWhere(cursor);
          break;
        case 7:
          this.participations.scanAll(cursor);
          break;
        case 8:
          this.claims.scanAll(cursor);
          break;
        case 9:
          this.relationBases = scanRelations(cursor, this.known, facts);
          break;
        default:
          languageMap(cursor);
      }
    }
  }

  /** The rules that look across the parts of an event; `checkEvent` has them in words. */
  private checkWhole(): void {
    const { facts, claims, when } = this;
    const { bytes } = this.cursor;
    const { targets } = claims;
    if (facts.relationKeys.has(facts.idKey)) throw UNSURE;
    if (!targets.has(OCCURRENCE)) throw UNSURE;
    if (EVENT.had(WHERE_OF_EVENT) && !targets.has(PLACE)) throw UNSURE;
    this.participations.checkBorne(claims, bytes);
    const isDated = when.when.edtf !== undefined || when.when.printed !== undefined;
    if (isDated)
      claims.checkBorne(targets, DATE, bytes, when.printedFrom, when.printedTo, when.isPrintedPlain);
    // Rules of absences are the rarer: they are left to the other reader.
    if (facts.standing === ABSENT && !hasOpenEnd(when)) throw UNSURE;
  }

  private tellWhole(): void {
    const { facts, when, claims } = this;
    facts.tellExtent(when.extent());
    const bases = this.participations.tell() | this.relationBases | when.bases | claims.bases;
    facts.bases = bases === 0 ? BIT_OF_STATED : bases;
  }
}

/** Channel, place, or both. */
function scanWhere(cursor: JsonCursor): void {
  let key = WHERE.first(cursor);
  if (key === END) throw UNSURE;
  for (; key !== END; key = WHERE.next(cursor)) {
    if (key === 0) knownName(cursor, CHANNEL_NAMES);
    else languageMap(cursor);
  }
}

function hasOpenEnd({ when: { edtf } }: WhenScanner): boolean {
  return edtf?.type === 'interval' && edtf.end === 'open';
}
