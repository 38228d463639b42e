/**
 * One event from the bytes of its record: what the columns need of it, in a hundredth of the time that it takes to make
 * objects and to say what is wrong with them. It accepts no event that the rules of `data/dataset` would refuse; where
 * it is not sure, those decide. Tests hold the two to each other.
 */
import {
  CHANNELS,
  CLAIM_TARGETS,
  EVENT_KINDS,
  PLACING_ROLES,
  RELATION_TYPES,
  ROLES,
  STANDINGS,
  TOPIC_ROLES,
} from '../../domain/archive/vocabulary';
import { EventFacts, ShortList } from '../../domain/columns/event-facts';
import { normalForm } from '../../domain/evidence/normal-text';
import { ByteNames, knownName, ShapeKeys } from './byte-names';
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  JsonCursor,
  OPEN_LIST,
  OPEN_OBJECT,
  stringAt,
  UNSURE,
} from './json-cursor';
import type { KnownNames } from './known-names';
import { ClaimScanner } from './scan-claims';
import { inferenceBasis, languageMap } from './scan-shapes';
import { WhenScanner } from './scan-when';

const EVENT_KEYS = new ShapeKeys([
  'id',
  'title',
  'shortTitle',
  'kind',
  'standing',
  'when',
  'where',
  'participations',
  'claims',
  'relations',
]);
/** id, title, kind, standing, participations, claims. */
const EVENT_NEEDS = 0b0110011011;
const KINDS = new ByteNames(EVENT_KINDS);
const STANDING_NAMES = new ByteNames(STANDINGS);
const ABSENT = STANDINGS.indexOf('absent');
const OCCURRENCE = CLAIM_TARGETS.indexOf('occurrence');
const DATE = CLAIM_TARGETS.indexOf('date');
const PLACE = CLAIM_TARGETS.indexOf('place');

const WHERE_KEYS = new ShapeKeys(['channel', 'place']);
const CHANNEL_NAMES = new ByteNames(CHANNELS);

const PARTICIPATION_KEYS = new ShapeKeys(['id', 'actor', 'role', 'printed']);
const PARTICIPATION_NEEDS = 0b0111;
const ROLE_NAMES = new ByteNames(ROLES);
const IS_PLACING = ROLES.map((role) => PLACING_ROLES.includes(role));
const IS_TOPIC = ROLES.map((role) => TOPIC_ROLES.includes(role));

const RELATION_KEYS = new ShapeKeys(['type', 'event', 'inference']);
const RELATION_NEEDS = 0b011;
const RELATION_NAMES = new ByteNames(RELATION_TYPES);

const BIT_OF_STATED = 1;

export class EventScanner {
  readonly facts = new EventFacts();
  private readonly cursor = new JsonCursor();
  private readonly when: WhenScanner;
  private readonly claims: ClaimScanner;
  private readonly both: number;
  private readonly none: number;
  /** One entry for each participation: its id, who, in what role, and the bounds of the printed name. */
  private readonly ids = new ShortList();
  private readonly actors = new ShortList();
  private readonly roles = new ShortList();
  private readonly printedFrom = new ShortList();
  private readonly printedTo = new ShortList();
  private readonly printedPlain = new ShortList();
  private bases = 0;
  private hasPlace = false;

  constructor(private readonly known: KnownNames) {
    this.when = new WhenScanner(known);
    this.claims = new ClaimScanner(known, this.facts);
    this.both = known.names.lanes.names.indexOf('both');
    this.none = known.names.lanes.names.indexOf('none');
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
    this.claims.clear();
    this.ids.count = 0;
    this.actors.count = 0;
    this.roles.count = 0;
    this.printedFrom.count = 0;
    this.printedTo.count = 0;
    this.printedPlain.count = 0;
    this.bases = 0;
    this.hasPlace = false;
  }

  private record(cursor: JsonCursor): void {
    const { facts } = this;
    cursor.take(OPEN_OBJECT);
    if (!cursor.hasFirst(CLOSE_OBJECT)) throw UNSURE;
    let seen = 0;
    let key = -1;
    do {
      key = EVENT_KEYS.read(cursor, key, seen);
      seen |= 1 << key;
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
        case 6:
          this.place(cursor);
          break;
        case 7:
          this.participations(cursor);
          break;
        case 8:
          this.claims.scanAll(cursor);
          break;
        case 9:
          this.relations(cursor);
          break;
        default:
          languageMap(cursor);
      }
    } while (cursor.hasNext(CLOSE_OBJECT));
    if ((seen & EVENT_NEEDS) !== EVENT_NEEDS) throw UNSURE;
    this.checkWhole();
    this.tellWhole();
  }

  /** Channel, place, or both. */
  private place(cursor: JsonCursor): void {
    cursor.take(OPEN_OBJECT);
    if (!cursor.hasFirst(CLOSE_OBJECT)) throw UNSURE;
    this.hasPlace = true;
    let seen = 0;
    let key = -1;
    do {
      key = WHERE_KEYS.read(cursor, key, seen);
      seen |= 1 << key;
      if (key === 0) knownName(cursor, CHANNEL_NAMES);
      else languageMap(cursor);
    } while (cursor.hasNext(CLOSE_OBJECT));
  }

  private participations(cursor: JsonCursor): void {
    cursor.take(OPEN_LIST);
    if (!cursor.hasFirst(CLOSE_LIST)) return;
    do this.participation(cursor);
    while (cursor.hasNext(CLOSE_LIST));
  }

  private participation(cursor: JsonCursor): void {
    cursor.take(OPEN_OBJECT);
    if (!cursor.hasFirst(CLOSE_OBJECT)) throw UNSURE;
    let seen = 0;
    let key = -1;
    let [from, to] = [0, 0];
    let isPlain = true;
    do {
      key = PARTICIPATION_KEYS.read(cursor, key, seen);
      seen |= 1 << key;
      if (key === 0) {
        cursor.id();
        if (this.ids.has(cursor.key)) throw UNSURE;
        this.ids.add(cursor.key);
      } else if (key === 1) this.actors.add(knownName(cursor, this.known.actors));
      else if (key === 2) this.roles.add(knownName(cursor, ROLE_NAMES));
      else {
        cursor.someText();
        from = cursor.from;
        to = cursor.to;
        isPlain = cursor.isPlain;
      }
    } while (cursor.hasNext(CLOSE_OBJECT));
    if ((seen & PARTICIPATION_NEEDS) !== PARTICIPATION_NEEDS) throw UNSURE;
    this.printedFrom.add(from);
    this.printedTo.add(to);
    this.printedPlain.add(isPlain ? 1 : 0);
  }

  private relations(cursor: JsonCursor): void {
    cursor.take(OPEN_LIST);
    if (!cursor.hasFirst(CLOSE_LIST)) return;
    do this.relation(cursor);
    while (cursor.hasNext(CLOSE_LIST));
  }

  private relation(cursor: JsonCursor): void {
    const { facts } = this;
    cursor.take(OPEN_OBJECT);
    if (!cursor.hasFirst(CLOSE_OBJECT)) throw UNSURE;
    let seen = 0;
    let key = -1;
    do {
      key = RELATION_KEYS.read(cursor, key, seen);
      seen |= 1 << key;
      if (key === 0) facts.relationTypes.add(knownName(cursor, RELATION_NAMES));
      else if (key === 1) {
        cursor.id();
        facts.relationKeys.add(cursor.key);
        facts.relationFrom.add(cursor.from);
        facts.relationTo.add(cursor.to);
      } else this.bases |= inferenceBasis(cursor, this.known);
    } while (cursor.hasNext(CLOSE_OBJECT));
    if ((seen & RELATION_NEEDS) !== RELATION_NEEDS) throw UNSURE;
  }

  /** The rules that look across the parts of an event; `checkEvent` has them in words. */
  private checkWhole(): void {
    const { facts, claims, when, ids } = this;
    const { targets, participations } = claims;
    if (facts.relationKeys.has(facts.idKey)) throw UNSURE;
    if (!targets.has(OCCURRENCE)) throw UNSURE;
    if (this.hasPlace && !targets.has(PLACE)) throw UNSURE;
    for (let claim = 0; claim < participations.count; claim += 1) {
      const id = participations.at(claim);
      if (id !== -1 && !ids.has(id)) throw UNSURE;
    }
    for (let index = 0; index < ids.count; index += 1) {
      this.checkBorne(
        participations,
        ids.at(index),
        this.printedFrom.at(index),
        this.printedTo.at(index),
        this.printedPlain.at(index) === 1,
      );
    }
    const isDated = when.when.edtf !== undefined || when.when.printed !== undefined;
    if (isDated) this.checkBorne(targets, DATE, when.printedFrom, when.printedTo, when.isPrintedPlain);
    // Rules of absences are the rarer: they are left to the other reader.
    if (facts.standing === ABSENT && !hasOpenEnd(when)) throw UNSURE;
  }

  /** A claim that has `value` in the list bears it, and the printed words, if any, stand in a quotation of such a claim. */
  private checkBorne(ofClaims: ShortList, value: number, from: number, to: number, isPlain: boolean): void {
    const { firstQuotation, exactFrom } = this.claims;
    let isBorne = false;
    let isPrinted = from === to;
    for (let claim = 0; claim < ofClaims.count; claim += 1) {
      if (ofClaims.at(claim) !== value) continue;
      isBorne = true;
      const isLast = claim + 1 === ofClaims.count;
      const end = isLast ? exactFrom.count : firstQuotation.at(claim + 1);
      for (let at = firstQuotation.at(claim); at < end && !isPrinted; at += 1) {
        isPrinted = this.isPrintedIn(at, from, to, isPlain);
      }
    }
    if (!isBorne || !isPrinted) throw UNSURE;
  }

  private isPrintedIn(quotation: number, from: number, to: number, isPlain: boolean): boolean {
    const { bytes } = this.cursor;
    const { exactFrom, exactTo, exactPlain } = this.claims;
    const [start, end] = [exactFrom.at(quotation), exactTo.at(quotation)];
    const isExactPlain = exactPlain.at(quotation) === 1;
    // In plain ASCII the declared form is the text itself.
    if (isPlain && isExactPlain) return isPartOf(bytes, from, to, start, end);
    const printed = stringAt(bytes, from, to, isPlain);
    return normalForm(stringAt(bytes, start, end, isExactPlain)).includes(normalForm(printed));
  }

  private tellWhole(): void {
    const { facts, known, when, claims, actors, roles } = this;
    facts.tellExtent(when.extent());
    let bases = this.bases | when.bases | claims.bases;
    for (let index = 0; index < actors.count; index += 1) {
      const actor = actors.at(index);
      bases |= known.basisOfActor[actor] ?? 0;
      const isPresent = IS_PLACING[roles.at(index)] ?? false;
      if (!isPresent && !IS_TOPIC[roles.at(index)]) continue;
      const lineage = known.lineages[actor];
      if (lineage === undefined) continue;
      for (let at = 0; at < lineage.length; at += 1) {
        const code = lineage[at] ?? 0;
        facts.concerned.addOnce(code);
        if (isPresent) facts.present.addOnce(code);
      }
    }
    facts.bases = bases === 0 ? BIT_OF_STATED : bases;
    facts.lane = this.lane();
  }

  /** As `laneOfEvent`: by the sides of those who were there, or else of those whom it is about. */
  private lane(): number {
    const { actors, roles, known } = this;
    let isCounted = IS_TOPIC;
    for (let index = 0; index < roles.count; index += 1) {
      if (IS_PLACING[roles.at(index)]) isCounted = IS_PLACING;
    }
    let lane = this.none;
    for (let index = 0; index < actors.count; index += 1) {
      const side = known.laneOfActor[actors.at(index)] ?? -1;
      if (side === -1 || side === lane || !isCounted[roles.at(index)]) continue;
      if (lane !== this.none) return this.both;
      lane = side;
    }
    return lane;
  }
}

function hasOpenEnd({ when: { edtf } }: WhenScanner): boolean {
  return edtf?.type === 'interval' && edtf.end === 'open';
}

function isPartOf(bytes: Uint8Array, from: number, to: number, start: number, end: number): boolean {
  const length = to - from;
  const first = bytes[from];
  for (let at = start; at + length <= end; at += 1) {
    if (bytes[at] !== first) continue;
    let same = 1;
    while (same < length && bytes[at + same] === bytes[from + same]) same += 1;
    if (same === length) return true;
  }
  return false;
}
