/**
 * Identifiers. Each is a string that a curator chose and that never changes; a brand keeps an
 * actor's id from being used as an event's. In a file they are lower-case words joined by hyphens
 * ("xie-feng"); quotations and claims may use dots and capitals ("X1.date").
 */
import type { Brand } from '../../base/brand';

export type DatasetId = Brand<string, 'DatasetId'>;
export type ActorId = Brand<string, 'ActorId'>;
export type EventId = Brand<string, 'EventId'>;
export type ClaimId = Brand<string, 'ClaimId'>;
export type QuotationId = Brand<string, 'QuotationId'>;
export type ParticipationId = Brand<string, 'ParticipationId'>;
export type SourceId = Brand<string, 'SourceId'>;
export type OutsideReferenceId = Brand<string, 'OutsideReferenceId'>;
export type ConflictId = Brand<string, 'ConflictId'>;
export type SideId = Brand<string, 'SideId'>;
export type StepId = Brand<string, 'StepId'>;
