/** The event that is open: the one in the address, or the one that the quotation in the address belongs to. */
import { useQuery } from '@tanstack/react-query';
import type { EventId, QuotationId } from '../domain/archive/ids';
import type { KnownQuotation } from '../domain/store/event-store';
import { useOpenDataset } from './open-dataset';
import { useView } from './view-context';

/** Null where none is open, or where the dataset does not know the id; one that is still asked for counts as known. */
export function useOpenEventId(): EventId | null {
  const event = useView(({ view }) => view.event);
  const quotation = useView(({ view }) => view.quotation);
  const isKnown = useIsKnownEvent(event);
  const ofQuotation = useKnownQuotation(quotation);
  if (event !== null) return isKnown === false ? null : event;
  return ofQuotation?.event ?? null;
}

/** Undefined while it is asked. */
export function useIsKnownEvent(id: EventId | null): boolean | undefined {
  const { queries } = useOpenDataset();
  const { data } = useQuery({ ...queries.event(id ?? ('' as EventId)), enabled: id !== null });
  return id === null || data === undefined ? undefined : data.value !== undefined;
}

/** Undefined while it is asked, null where the dataset has none of this id. */
export function useKnownQuotation(id: QuotationId | null): KnownQuotation | null | undefined {
  const { queries } = useOpenDataset();
  const { data } = useQuery({ ...queries.quotation(id ?? ('' as QuotationId)), enabled: id !== null });
  return id === null || data === undefined ? undefined : (data.value ?? null);
}
