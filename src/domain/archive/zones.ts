/** Whose days can be shown: the zones that the dataset's sides declare, and others. */
import type { ArchiveHead } from './archive';

/** In the order of the sides; a zone that two sides share is there twice. */
export function declaredZones({ sides }: Pick<ArchiveHead, 'sides'>): readonly string[] {
  return sides.flatMap(({ calendar }) => calendar?.timeZone ?? []);
}

/** The zones worth a choice. `shown` comes from the address and may be any: it is offered too, or no choice could show it. */
export function offeredZones(
  archive: Pick<ArchiveHead, 'sides' | 'defaultZone'>,
  shown: string | null,
): readonly string[] {
  return [
    ...new Set([...declaredZones(archive), archive.defaultZone, 'UTC', ...(shown === null ? [] : [shown])]),
  ];
}
