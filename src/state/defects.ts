/** The spoiled passages that a quotation's words touch, whether its text is there or not. */
import { useMemo } from 'react';
import type { Quotation } from '../domain/archive/evidence';
import { type AnchoredDefect, defectsOfQuotation } from '../domain/evidence/defects';
import { useEvidence } from './evidence';
import { useOpenDataset } from './open-dataset';

/** Ranges are those of the stored text where the quotation is anchored in it, else those of its own words. */
export function useDefectsOf(quotation: Quotation): readonly AnchoredDefect[] {
  const { sources } = useOpenDataset();
  const { statuses } = useEvidence();
  return useMemo(() => {
    const source = sources.get(quotation.source);
    return source === undefined ? [] : defectsOfQuotation(source, quotation, statuses);
  }, [quotation, sources, statuses]);
}
