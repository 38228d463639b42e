/**
 * Addresses that leave the page, in citations and in files. A dataset of this device and a page from disk have none that
 * anybody else could open, and that of a page from disk tells how the reader's folders are called: there the names stand that
 * the exports give, which lead nowhere but last.
 */
import type { DatasetRef } from '../data/dataset-ref';
import { datasetUrn } from '../data/export/export-input';
import type { DatasetId, EventId, QuotationId } from '../domain/archive/ids';
import type { LinkReach } from '../words/link-words';
import { isPageFromDisk, linkFromView, linkToQuotation } from './address-sync';
import { INITIAL_VIEW, type ViewState } from './view-state';

export interface PublishedLinks {
  readonly reach: LinkReach;
  readonly toView: (view: ViewState) => string;
  readonly toEvent: (id: EventId) => string;
  /** At the event, where one is open. */
  readonly toQuotation: (id: QuotationId, event: EventId | null) => string;
}

export function linkReach({ at }: DatasetRef): LinkReach {
  if (isPageFromDisk()) return 'file';
  return at === 'device' ? 'device' : 'anyone';
}

/** @param id by which the dataset calls itself */
export function publishedLinks(dataset: DatasetRef, id: DatasetId): PublishedLinks {
  const reach = linkReach(dataset);
  if (reach !== 'anyone') {
    const toEvent = (event: EventId | null) => datasetUrn(id) + (event === null ? '' : `:event:${event}`);
    return {
      reach,
      toView: () => datasetUrn(id),
      toEvent,
      toQuotation: (quotation, event) => `${toEvent(event)}:quotation:${quotation}`,
    };
  }
  return {
    reach,
    toView: linkFromView,
    toEvent: (event) => linkFromView({ ...INITIAL_VIEW, dataset, event }),
    toQuotation: (quotation, event) => linkToQuotation(dataset, quotation, event),
  };
}
