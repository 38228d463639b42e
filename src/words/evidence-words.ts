/** The state of quotations in words. */
import './late';
import type { Quotation } from '../domain/archive/evidence';
import type { QuotationId } from '../domain/archive/ids';
import type { EvidenceStatus } from '../domain/evidence/anchor';
import { inSequence } from './joining';
import { t } from './translate';

export function statusWords(status: EvidenceStatus): string {
  return t(`evidence.${status.status}`, status.status === 'ambiguous' ? { count: status.occurrences } : {});
}

const IN_ORDER = ['anchored', 'unchecked', 'no-stored-copy', 'orphan', 'ambiguous'] as const;

/** "12 quotations: 11 found in the stored text, 1 not found" */
export function evidenceCountWords(
  quotations: readonly Quotation[],
  statuses: ReadonlyMap<QuotationId, EvidenceStatus>,
): string {
  const state = IN_ORDER.flatMap((status) => {
    const count = quotations.filter(({ id }) => (statuses.get(id)?.status ?? 'unchecked') === status).length;
    return count === 0 ? [] : [t(`evidence.counted.${status}`, { count })];
  });
  return t('event.evidence', { count: quotations.length, state: inSequence(...state) });
}
