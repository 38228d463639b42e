/** Who acts: states, organisations, offices, persons, groups, media, in a tree. */
import type { Inference } from './evidence';
import type { ActorId, SideId } from './ids';
import type { LanguageMap } from './language-map';
import type { ActorKind } from './vocabulary';

export interface Actor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  /** The standard name; names as printed belong to participations. */
  readonly name: LanguageMap;
  /** The actor this one belongs to: a person's office, an office's state. */
  readonly partOf?: ActorId;
  readonly identification: Identification;
}

/** How we know that the name as printed is this actor. */
export type Identification =
  /** The text itself gives the standard name. */
  | { readonly is: 'stated' }
  /** The standard name, or the person, is not in the text. */
  | ({ readonly is: 'inferred' } & Inference)
  /** Nobody can tell from the text who this is: the name stays as printed. */
  | { readonly is: 'unknown'; readonly reason: LanguageMap };

/** A party of the dataset with a lane, a colour and, where it has one, a calendar of its own. */
export interface Side {
  readonly id: SideId;
  readonly name: LanguageMap;
  /** The root of its actors: every actor below it in the tree is of this side. */
  readonly actor: ActorId;
  readonly calendar?: {
    /** e.g. "Beijing". */
    readonly name: LanguageMap;
    /** IANA name. */
    readonly timeZone: string;
  };
}
