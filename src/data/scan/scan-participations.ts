/** Who had a part in an event: from that follow its lane, and by which actors it is found. */
import { PLACING_ROLES, ROLES, TOPIC_ROLES } from '../../domain/archive/vocabulary';
import { type EventFacts, ShortList } from '../../domain/columns/event-facts';
import { ByteNames, knownName } from './byte-names';
import type { JsonCursor } from './json-cursor';
import type { KnownNames } from './known-names';
import { END, ObjectShape } from './object-shape';
import type { ClaimScanner } from './scan-claims';
import { TextBounds } from './text-bounds';
import { UNSURE } from './unsure';

const PARTICIPATION = new ObjectShape(['id', 'actor', 'role', 'printed'], ['id', 'actor', 'role']);
const ROLE_NAMES = new ByteNames(ROLES);
const IS_PLACING = ROLES.map((role) => PLACING_ROLES.includes(role));
const IS_TOPIC = ROLES.map((role) => TOPIC_ROLES.includes(role));

export class ParticipationScanner {
  private readonly both: number;
  private readonly none: number;
  /** One entry for each participation: its id, who, in what role, and the name as it is printed. */
  private readonly ids = new ShortList();
  private readonly actors = new ShortList();
  private readonly roles = new ShortList();
  private readonly printed = new TextBounds();

  constructor(
    private readonly known: KnownNames,
    private readonly facts: EventFacts,
  ) {
    this.both = known.names.lanes.names.indexOf('both');
    this.none = known.names.lanes.names.indexOf('none');
  }

  clear(): void {
    this.ids.count = 0;
    this.actors.count = 0;
    this.roles.count = 0;
    this.printed.clear();
  }

  scanAll(cursor: JsonCursor): void {
    for (let isMore = cursor.openList(); isMore; isMore = cursor.hasMore()) this.scan(cursor);
  }

  private scan(cursor: JsonCursor): void {
    let [from, to] = [0, 0];
    let isPlain = true;
    for (let key = PARTICIPATION.first(cursor); key !== END; key = PARTICIPATION.next(cursor)) {
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
    }
    this.printed.add(from, to, isPlain);
  }

  /** Claims are on participations that are here, and bear each of them, with the name as it is printed. */
  checkBorne(claims: ClaimScanner, bytes: Uint8Array): void {
    const { ids, printed } = this;
    const { participations } = claims;
    for (let claim = 0; claim < participations.count; claim += 1) {
      const id = participations.at(claim);
      if (id !== -1 && !ids.has(id)) throw UNSURE;
    }
    for (let at = 0; at < ids.count; at += 1) {
      claims.checkBorne(
        participations,
        ids.at(at),
        bytes,
        printed.fromAt(at),
        printed.toAt(at),
        printed.isPlainAt(at),
      );
    }
  }

  /** Tells the facts who was there and who is concerned, and the lane. Gives bits of `BASES` of how they were identified. */
  tell(): number {
    const { known, facts, actors, roles } = this;
    let bases = 0;
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
    facts.lane = this.lane();
    return bases;
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
