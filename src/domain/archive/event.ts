/** Events: occasions, and things talked about that are not (yet) occasions. */
import type { CivilDay } from '../time/civil-day';
import type { Edtf } from '../time/edtf';
import type { Claim, Inference } from './evidence';
import type { ActorId, EventId, ParticipationId } from './ids';
import type { LanguageMap } from './language-map';
import type { Channel, EventKind, RelationType, Role, Standing } from './vocabulary';

/** Whether a component of a date is printed in the source or inferred. */
export type DateBasis = { readonly is: 'stated' } | ({ readonly is: 'inferred' } & Inference);

export interface EventInstant {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly start?: number;
  readonly end?: number;
  readonly inference: Inference;
}

export interface EventWhen {
  /** What the printed words resolve to. Absent where the event cannot be dated at all. */
  readonly edtf?: Edtf;
  /** The words of the text and what these alone give in EDTF ("XXXX-XX-16"); absent where no date is printed, or none is quoted of a source without stored text. */
  readonly printed?: { readonly words: string; readonly edtf?: Edtf };
  /** Stated or inferred, for each component that `edtf` has. */
  readonly basis: Readonly<Partial<Record<'year' | 'month' | 'day' | 'bounds', DateBasis>>>;
  /** Zone of the civil date: IANA name, or null where it is not known. */
  readonly timeZone: string | null;
  readonly timeZoneBasis?: DateBasis;
  /** The instants, only where they are known. */
  readonly instant?: EventInstant;
  /** The day up to which what has not ended is known to last; absent where the dataset's own holds. */
  readonly asOf?: CivilDay;
  /** What the date does and does not date: "dates the proposal, not the dialogues". */
  readonly note?: LanguageMap;
}

export interface EventWhere {
  readonly channel?: Channel;
  readonly place?: LanguageMap;
}

export interface Participation {
  readonly id: ParticipationId;
  readonly actor: ActorId;
  readonly role: Role;
  /** The name as the source prints it; absent where the source names nobody. */
  readonly printed?: string;
}

interface Relation {
  readonly type: RelationType;
  readonly event: EventId;
  readonly inference?: Inference;
}

/** Named apart from the DOM's `Event`. */
export interface DiplomaticEvent {
  readonly id: EventId;
  /** Present where nobody has quoted words for it so far, as when a table was taken over: nothing of it is attested. */
  readonly noEvidenceYet?: true;
  /** What whoever tells of such an event says of it. Never evidence; where there is some, claims say it. */
  readonly note?: LanguageMap;
  readonly title: LanguageMap;
  /** For marks with little room. */
  readonly shortTitle?: LanguageMap;
  readonly kind: EventKind;
  readonly standing: Standing;
  readonly when: EventWhen;
  readonly where?: EventWhere;
  readonly participations: readonly Participation[];
  /** Empty only where there is no evidence yet. */
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
}
