/** A report of an error in the dataset, filled in as far as the page knows, for the reader to copy and complete. */
import './late';
import type { ArchiveHead } from '../domain/archive/archive';
import type { DiplomaticEvent } from '../domain/archive/event';
import type { QuotationId } from '../domain/archive/ids';
import { localText } from '../domain/archive/language-map';
import { quotationsOfEvent } from '../domain/evidence/quotations';
import { withInnerMarks } from './inner-marks';
import { interfaceLanguage, t } from './translate';

interface Reported {
  readonly archive: Pick<ArchiveHead, 'id' | 'version'>;
  readonly event?: DiplomaticEvent;
  /** The quotation that is open, if any; its claim is told too. */
  readonly quotation?: QuotationId | null;
  /** Address of the view. */
  readonly link: string;
}

export function errorReport({ archive, event, quotation, link }: Reported): string {
  const quoted = event && quotationsOfEvent(event).find((each) => each.quotation.id === quotation);
  return [
    t('report.dataset', { id: archive.id, version: archive.version }),
    ...(event
      ? [
          t('report.event', {
            id: event.id,
            title: withInnerMarks(localText(event.title, interfaceLanguage()).text),
          }),
        ]
      : []),
    ...(quoted
      ? [
          t('report.claim', { id: quoted.claim.id }),
          t('report.quotation', { id: quoted.quotation.id, words: quoted.quotation.exact }),
        ]
      : []),
    t('report.link', { link }),
    t('report.whatIsWrong'),
    '',
  ].join('\n');
}
