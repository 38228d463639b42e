/** The spoiled passages that a quotation's words touch, once its text has arrived. */
import { useMemo } from 'react';
import type { Quotation } from '../domain/archive/evidence';
import { type AnchoredDefect, anchoredDefects, overlapping } from '../domain/evidence/defects';
import { useEvidence } from './evidence';
import { useOpenDataset } from './open-dataset';

/** Ranges are those of the stored text; empty until it is there. */
export function useDefectsOf(quotation: Quotation): readonly AnchoredDefect[] {
  const { sources } = useOpenDataset();
  const { statuses } = useEvidence();
  return useMemo(() => {
    const source = sources.get(quotation.source);
    const status = statuses.get(quotation.id);
    if (source === undefined || status?.status !== 'anchored') return [];
    return overlapping(anchoredDefects(source, quotation.segment, statuses), status);
  }, [quotation, sources, statuses]);
}
