/** From the domain's actors, sources and outside record to the file's: the inverse of `build-records.ts`. Defaults are left out. */
import type * as z from 'zod/mini';
import type { Actor, Identification } from '../../domain/archive/actor';
import type { Conflict, Defect, OutsideReference, Source } from '../../domain/archive/source';
import type { wireActor, wireConflict, wireOutsideReference, wireSource } from '../dataset/wire-records';
import { inferenceField, wireFromHop, wireFromInference, wireFromQuotation } from './wire-from-evidence';

export function wireFromActor({ id, identification, ...rest }: Actor): z.input<typeof wireActor> {
  return {
    id,
    ...rest,
    ...(identification.is !== 'stated' && { identification: wireFromIdentification(identification) }),
  };
}

function wireFromIdentification(identification: Identification) {
  return identification.is === 'inferred'
    ? { is: identification.is, inference: wireFromInference(identification) }
    : identification;
}

export function wireFromSource({
  id,
  provenance,
  texts,
  leftOut,
  defects,
  unclaimed,
  coverage,
  ...rest
}: Source): z.input<typeof wireSource> {
  return {
    id,
    ...rest,
    ...(provenance.length > 0 && { provenance: provenance.map(wireFromHop) }),
    ...(Object.keys(texts).length > 0 && { texts }),
    ...(leftOut.length > 0 && { leftOut: [...leftOut] }),
    ...(defects.length > 0 && { defects: defects.map(wireFromDefect) }),
    ...(unclaimed.length > 0 && {
      unclaimed: unclaimed.map(({ quotation, reason }) => ({
        quotation: wireFromQuotation(quotation),
        reason,
      })),
    }),
    ...(coverage !== 'partial' && { coverage }),
  };
}

function wireFromDefect({ quotation, inference, ...rest }: Defect) {
  return { quotation: wireFromQuotation(quotation), ...rest, ...inferenceField(inference) };
}

export function wireFromOutsideReference({
  id,
  publications,
  bearsOn,
  ...rest
}: OutsideReference): z.input<typeof wireOutsideReference> {
  return {
    id,
    ...rest,
    publications: publications.map(({ access, ...publication }) => ({
      ...publication,
      ...(access !== 'seen' && { access }),
    })),
    ...(bearsOn.length > 0 && { bearsOn: [...bearsOn] }),
  };
}

export function wireFromConflict({ outsideReferences, ...rest }: Conflict): z.input<typeof wireConflict> {
  return { ...rest, outsideReferences: [...outsideReferences] };
}
