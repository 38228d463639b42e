/** The open event and, beside it, the source: in a chunk of their own. */
import type { ReactNode } from 'react';
import type { EventId, QuotationId } from '../domain/archive/ids';
import { EventDetail } from '../features/event-detail';
import { SourceReader } from '../features/source-reader';
import { useEvent } from '../state/open-dataset';
import { DialogFoot } from '../ui/Pane';

interface OpenEventProps {
  readonly id: EventId;
  readonly quotation: QuotationId | null;
  readonly isDialog: boolean;
  /** What stands at the foot of the dialog that lies on top, where they are dialogs. */
  readonly foot: ReactNode;
}

/** Event and source come together, so that of two dialogs the source lies on top. */
export function OpenEvent({ id, quotation, isDialog, foot }: OpenEventProps) {
  const event = useEvent(id);
  if (!event) return null;
  return (
    <>
      <DialogFoot value={quotation === null && foot}>
        <EventDetail event={event} isDialog={isDialog} />
      </DialogFoot>
      {quotation !== null && (
        <DialogFoot value={foot}>
          <SourceReader quotation={quotation} isDialog={isDialog} />
        </DialogFoot>
      )}
    </>
  );
}
