/** The event that is open: the one in the address, or the one that the quotation in the address belongs to. */
import type { EventId } from '../domain/archive/ids';
import { useOpenDataset } from './open-dataset';
import { useView } from './view-context';

/** Null where none is open, or where the dataset does not know the id. */
export function useOpenEventId(): EventId | null {
  const { archive, quotations } = useOpenDataset();
  const event = useView(({ view }) => view.event);
  const quotation = useView(({ view }) => view.quotation);
  if (event !== null) return archive.events.some(({ id }) => id === event) ? event : null;
  return (quotation !== null ? quotations.get(quotation)?.event : undefined) ?? null;
}
