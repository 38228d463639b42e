/** The way to tell the curators of an error: a report that names event, claim, quotation and version. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { useOpenDataset } from '../../state/open-dataset';
import { publishedLinks } from '../../state/published-links';
import { useView } from '../../state/view-context';
import { CopyText } from '../../ui/CopyText';
import { errorReport } from '../../words/error-report';
import { t } from '../../words/translate';

export function ReportError({ event }: { readonly event: DiplomaticEvent }) {
  const { archive } = useOpenDataset();
  const view = useView((state) => state.view);
  return (
    <p className="report-error">
      <CopyText
        look="link"
        subject={`${event.id} ${view.quotation ?? ''}`}
        copied={t('report.copied')}
        refused={t('report.refused')}
        text={() =>
          errorReport({
            archive,
            event,
            quotation: view.quotation,
            link: publishedLinks(view.dataset, archive.id).toView(view),
          })
        }
      >
        {t('report.copy')}
      </CopyText>
    </p>
  );
}
