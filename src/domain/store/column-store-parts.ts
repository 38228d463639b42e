/** What a store on columns is made of. */
import type { MaybePromise } from '../../base/maybe-promise';
import type { ArchiveHead } from '../archive/archive';
import type { DiplomaticEvent } from '../archive/event';
import type { EventColumns } from '../columns/event-columns';

export interface RecordReader {
  /** The records at these places in the order of the file, in the order in which they are asked for. */
  read(places: readonly number[]): MaybePromise<readonly DiplomaticEvent[]>;
}

export interface ColumnStoreParts {
  readonly head: ArchiveHead;
  readonly columns: EventColumns;
  readonly records: RecordReader;
  /** False while more events are on their way. */
  readonly isComplete: boolean;
}
