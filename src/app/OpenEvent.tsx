/** The open event and, beside it, the source: in a chunk of their own. */
import type { EventId, QuotationId } from '../domain/archive/ids';
import { EventDetail } from '../features/event-detail';
import { SourceReader } from '../features/source-reader';
import { useEvent } from '../state/open-dataset';

interface OpenEventProps {
  readonly id: EventId;
  readonly quotation: QuotationId | null;
  readonly isDialog: boolean;
}

/** The source opens over the event: where both are sheets, it lies on top, and closes alone. */
export function OpenEvent({ id, quotation, isDialog }: OpenEventProps) {
  const event = useEvent(id);
  if (!event) return null;
  const source = quotation !== null && <SourceReader quotation={quotation} isDialog={isDialog} />;
  return <EventDetail event={event} isDialog={isDialog} over={source} />;
}
