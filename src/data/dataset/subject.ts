/** Whom a place in the file speaks of: read from the raw value, since a faulty record is never built. */
import type { ClaimId, EventId } from '../../domain/archive/ids';
import type { Path } from '../document/problem';

export interface Subject {
  readonly event?: EventId;
  readonly claim?: ClaimId;
}

/** The event, and of it the claim, that `path` lies in; empty outside the events. */
export function subjectAt(value: unknown, path: Path): Subject {
  const [list, index, inner, innerIndex] = path;
  if (list !== 'events' || index === undefined) return {};
  const event = valueAt(value, [list, index, 'id']);
  const claim =
    inner === 'claims' && innerIndex !== undefined
      ? valueAt(value, [list, index, inner, innerIndex, 'id'])
      : undefined;
  return {
    ...(typeof event === 'string' && { event: event as EventId }),
    ...(typeof claim === 'string' && { claim: claim as ClaimId }),
  };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}
