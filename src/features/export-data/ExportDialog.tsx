/** Takes the dataset away: whole or what the filter leaves, in the formats that people and programs use. */
import '../../words/late';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ExportReport } from '../../data/export/export-report';
import type { ExportFormat } from '../../data/export/formats';
import { isFiltering } from '../../domain/filter/event-filter';
import { useOpenDataset } from '../../state/open-dataset';
import { linkReach } from '../../state/published-links';
import { useView } from '../../state/view-context';
import { filterFromView } from '../../state/view-state';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { numberWords } from '../../words/numbers';
import { t } from '../../words/translate';
import { leftOutWords, type Outcome, useExport } from './use-export';
import './export-data.css';

interface ExportDialogProps {
  readonly formats: readonly ExportFormat[];
  readonly onClose: () => void;
}

export function ExportDialog({ formats, onClose }: ExportDialogProps) {
  const { queries, loaded } = useOpenDataset();
  const reach = linkReach(useView(({ view }) => view.dataset));
  const filter = filterFromView(useView(({ view }) => view));
  const { data } = useQuery(queries.counts(filter));
  const [isAll, setAll] = useState(!isFiltering(filter));
  const exporting = useExport();
  const { matching = 0, total = 0 } = data?.value ?? {};
  const isInParts = loaded.remote?.isInParts ?? false;
  return (
    <Panel name={t('export.title')} place="export" closeName={t('export.close')} onClose={onClose}>
      {isFiltering(filter) && (
        <fieldset className="export-data__extent">
          <legend>{t('export.extent')}</legend>
          <label>
            <input type="radio" name="export-extent" checked={!isAll} onChange={() => setAll(false)} />
            {t('export.left', { count: matching, number: numberWords(matching) })}
          </label>
          <label>
            <input type="radio" name="export-extent" checked={isAll} onChange={() => setAll(true)} />
            {t('export.all', { count: total, number: numberWords(total) })}
          </label>
        </fieldset>
      )}
      <ul className="export-data__formats">
        {formats.map((format) => (
          <li key={format.name}>
            <h3>{t(`export.formats.${format.name}`)}</h3>
            <p className="export-data__help">{t(`export.help.${format.name}`)}</p>
            <Button
              look="outlined"
              aria-label={t('export.saveAs', { format: t(`export.formats.${format.name}`) })}
              onClick={() => exporting.save(format, isAll)}
            >
              {t('export.save')}
            </Button>
            <OutcomeOf outcome={exporting.outcomes.get(format.name)} onStop={exporting.stop} />
          </li>
        ))}
        {isAll && !isInParts && (
          <li>
            <h3>{t('export.formats.original')}</h3>
            <p className="export-data__help">{t('export.help.original')}</p>
            <Button
              look="outlined"
              aria-label={t('export.saveAs', { format: t('export.formats.original') })}
              onClick={exporting.saveOriginal}
            >
              {t('export.save')}
            </Button>
            <OutcomeOf outcome={exporting.outcomes.get('original')} onStop={exporting.stop} />
          </li>
        )}
      </ul>
      {reach !== 'anyone' && <p className="export-data__help">{t(`linkHelp.${reach}`)}</p>}
      <p className="export-data__help">{t('export.rights')}</p>
    </Panel>
  );
}

interface OutcomeProps {
  readonly outcome: Outcome | undefined;
  readonly onStop: () => void;
}

/** Stays until the panel is closed: what a file leaves out is read when all are saved. */
function OutcomeOf({ outcome, onStop }: OutcomeProps) {
  switch (outcome?.is) {
    case undefined:
      return null;
    case 'writing':
      return (
        <p role="status">
          {t('export.writing', { number: numberWords(outcome.written) })}{' '}
          <Button look="link" onClick={onStop}>
            {t('export.stop')}
          </Button>
        </p>
      );
    case 'failed':
      return (
        <p role="alert">
          {t('export.failed')} <span lang="en">{outcome.message}</span>
        </p>
      );
    case 'written':
      return (
        <div role="status">
          <p>{t('export.saved')}</p>
          {outcome.report && <LeftOut report={outcome.report} />}
        </div>
      );
  }
}

function LeftOut({ report }: { readonly report: ExportReport }) {
  return (
    <ul className="export-data__left-out">
      {report.leftOut.map(({ kind, count, first }) => (
        <li key={kind}>
          {first.length === 0 ? (
            <p>{leftOutWords(kind, count)}</p>
          ) : (
            <details>
              <summary>{leftOutWords(kind, count)}</summary>
              <code lang="">
                {first.join(', ')}
                {count > first.length && ' …'}
              </code>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
