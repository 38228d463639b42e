/** The open event and, beside it, the source: in a chunk of their own. */
import '../words/late';
import type { ReactNode } from 'react';
import type { EventId, QuotationId } from '../domain/archive/ids';
import { EventDetail } from '../features/event-detail';
import { SourceReader } from '../features/source-reader';
import { useEvent } from '../state/open-dataset';
import { SheetFoot } from '../ui/Pane';

interface OpenEventProps {
  readonly id: EventId;
  readonly quotation: QuotationId | null;
  readonly isDialog: boolean;
  /** What stands at the foot of the sheet that lies on top, where they are sheets. */
  readonly foot: ReactNode;
}

/** The source opens over the event: where both are sheets, it lies on top, and closes alone. */
export function OpenEvent({ id, quotation, isDialog, foot }: OpenEventProps) {
  const event = useEvent(id);
  if (!event) return null;
  const source = quotation !== null && (
    <SheetFoot value={foot}>
      <SourceReader quotation={quotation} isDialog={isDialog} />
    </SheetFoot>
  );
  return (
    <SheetFoot value={quotation === null && foot}>
      <EventDetail event={event} isDialog={isDialog} over={source} />
    </SheetFoot>
  );
}
