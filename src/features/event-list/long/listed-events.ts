/** Which list is shown: a filter, an order, and how long it makes the list. */
import type { EventFilter } from '../../../domain/filter/event-filter';
import type { EventOrder } from '../../../domain/store/event-store';

export interface ListedEvents {
  readonly filter: EventFilter;
  readonly order: EventOrder;
  /** How many events the filter leaves. */
  readonly matching: number;
  /** How many there are in all, as far as is known. */
  readonly total: number;
  /** Whether parts of the dataset may still be on their way. */
  readonly isComplete: boolean;
}
