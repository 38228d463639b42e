/**
 * The closed lists of the format. A word that is not here is refused by the validator, so each list is
 * also the documentation of what the app can draw, filter and explain.
 */

/** What sort of occasion or thing an event is, `other` where it is none of these or nobody has told; drawn as a shape. */
export const EVENT_KINDS = [
  'meeting',
  'call',
  'talks',
  'press-briefing',
  'interview',
  'remarks',
  'analysis',
  'publication',
  'state',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** How a thing stands in the world, apart from how it is worded; drawn as a line style. */
export const STANDINGS = ['occurred', 'ongoing', 'proposed', 'expected', 'asked', 'absent'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How the words of a claim put it: the modality belongs to the words, the standing to the thing. */
export const MODALITIES = [
  'asserted',
  'reported-speech',
  'opinion',
  'forecast',
  'proposal',
  'question',
  'absence',
  'unreadable',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** The part an actor has in an event. */
export const ROLES = [
  'participant',
  'host',
  'speaker',
  'subject',
  'addressee',
  'reporter',
  'editor',
  'publisher',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles of those who were there: they place an event in a side's lane and count for "together". */
export const PLACING_ROLES: readonly Role[] = ['participant', 'host', 'speaker'];
/** Roles of those an event is about: with the placing roles they count for "any of". */
export const TOPIC_ROLES: readonly Role[] = ['subject', 'addressee'];

/** The property of its event that a claim speaks of. */
export const CLAIM_TARGETS = [
  'occurrence',
  'date',
  'place',
  'participation',
  'content',
  'format',
  'outcome',
] as const;
export type ClaimTarget = (typeof CLAIM_TARGETS)[number];

export const RELATION_TYPES = [
  'follows',
  'about',
  'part-of',
  'same-event-as',
  'answers',
  'restates',
  'conflicts-with',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** What an actor is, `other` where it is none of these or nobody has told. */
export const ACTOR_KINDS = ['state', 'organisation', 'office', 'person', 'group', 'medium', 'other'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What somebody did to the words on their way to us, from the first speaker to the last repost. */
export const HOP_ACTS = [
  'said',
  'asked',
  'told',
  'reported',
  'wrote',
  'published',
  'edited',
  'republished',
  'translated',
  'reposted',
] as const;
export type HopAct = (typeof HOP_ACTS)[number];

/** How a fact from outside stands to what the source says; `linked`: others point at it, and nobody has compared. */
export const OUTSIDE_STANCES = ['agrees', 'adds', 'conflicts', 'linked'] as const;
export type OutsideStance = (typeof OUTSIDE_STANCES)[number];

/**
 * How a curator knows a publication: read, read in part, remembered without having it at hand, looked for in vain, or only
 * pointed at by others whose list was taken over.
 */
export const PUBLICATION_ACCESS = ['seen', 'seen-in-part', 'from-memory', 'not-found', 'taken-over'] as const;
export type PublicationAccess = (typeof PUBLICATION_ACCESS)[number];

/** How far a spoiled passage leads astray: `unreadable` is never shown as a fact. */
export const DEFECT_GRAVITIES = ['cosmetic', 'misleading', 'unreadable'] as const;
export type DefectGravity = (typeof DEFECT_GRAVITIES)[number];

/** How sure a curator is of what a spoiled passage was meant to say. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CHANNELS = ['in-person', 'video', 'telephone', 'in-writing'] as const;
export type Channel = (typeof CHANNELS)[number];

export const SEGMENTS = ['body', 'frame'] as const;
/** `body` is what the author wrote; `frame` is the page around it, kept where provenance is quoted from it. */
export type Segment = (typeof SEGMENTS)[number];
