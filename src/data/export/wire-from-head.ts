/** From the head of an archive to the frame of its file: the inverse of `archive-from-wire.ts`. Defaults are left out. */
import type * as z from 'zod/mini';
import type { ArchiveHead } from '../../domain/archive/archive';
import type { GuidedReading, GuidedStep } from '../../domain/archive/guided-reading';
import { formatCivilDay } from '../../domain/time/civil-day';
import { formatEdtf } from '../../domain/time/edtf-format';
import { FORMAT, FORMAT_VERSION, type wireDataset } from '../dataset/wire-dataset';
import {
  wireFromActor,
  wireFromConflict,
  wireFromOutsideReference,
  wireFromSource,
} from './wire-from-records';

type WrittenFrame = Omit<z.input<typeof wireDataset>, 'events'>;

/** Field by field: a head may be a whole archive, whose events are written elsewhere. */
export function wireFromHead({
  id,
  version,
  title,
  summary,
  licence,
  rightsNote,
  asOf,
  defaultWindow,
  defaultZone,
  curators,
  corrections,
  sides,
  actors,
  sources,
  outsideReferences,
  conflicts,
  guidedReading,
}: ArchiveHead): WrittenFrame {
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    ...{ id, version, title, summary },
    curators: [...curators],
    ...{ licence, rightsNote },
    ...(corrections.length > 0 && { corrections: [...corrections] }),
    asOf: formatCivilDay(asOf),
    defaultWindow: formatEdtf(defaultWindow),
    defaultZone,
    sides: [...sides],
    actors: actors.map(wireFromActor),
    sources: sources.map(wireFromSource),
    ...(outsideReferences.length > 0 && {
      outsideReferences: outsideReferences.map(wireFromOutsideReference),
    }),
    ...(conflicts.length > 0 && { conflicts: conflicts.map(wireFromConflict) }),
    ...(guidedReading && { guidedReading: wireFromGuidedReading(guidedReading) }),
  };
}

function wireFromGuidedReading({ steps, ...rest }: GuidedReading) {
  return { ...rest, steps: steps.map(wireFromStep) };
}

function wireFromStep({ window, ...rest }: GuidedStep) {
  return { ...rest, ...(window && { window: formatEdtf(window) }) };
}
