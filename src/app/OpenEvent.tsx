/** The open event and, beside it, the source: in a chunk of their own. */
import '../words/late';
import type { EventId, QuotationId } from '../domain/archive/ids';
import { EventDetail } from '../features/event-detail';
import { SourceReader } from '../features/source-reader';
import { useEvent } from '../state/open-dataset';

interface OpenEventProps {
  readonly id: EventId;
  readonly quotation: QuotationId | null;
  readonly isDialog: boolean;
}

/** Event and source come together, so that of two dialogs the source lies on top. */
export function OpenEvent({ id, quotation, isDialog }: OpenEventProps) {
  const event = useEvent(id);
  if (!event) return null;
  return (
    <>
      <EventDetail event={event} isDialog={isDialog} />
      {quotation !== null && <SourceReader quotation={quotation} isDialog={isDialog} />}
    </>
  );
}
