/** The timeline: its toolbar at once, the chart when its chunk has come, and the shelf of events without a date. */
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useId } from 'react';
import { reloadPage } from '../../state/address-sync';
import { MAX_LISTED } from '../../state/limits';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Icon } from '../../ui/Icon';
import { t } from '../../words/translate';
import { ChartToolbar } from './ChartToolbar';
import { UndatedShelf } from './UndatedShelf';
import './timeline-view.css';

/** The widget is the largest part of the page: it comes after the list is on the screen. */
const TimelineChart = lazy(() =>
  import('./chart/TimelineChart').then(({ TimelineChart: chart }) => ({ default: chart })),
);

interface TimelineViewProps {
  /** `compact` is the strip above an open event. */
  readonly density: 'full' | 'compact';
  /** What stands first in the toolbar. */
  readonly status: ReactNode;
  /** The chart, or the message that it failed, is on the screen. */
  readonly onDrawn: () => void;
}

export function TimelineView({ density, status, onDrawn }: TimelineViewProps) {
  const { queries } = useOpenDataset();
  const filter = useEventFilter();
  const { data } = useQuery(queries.list(filter, 'time', MAX_LISTED));
  const rows = data?.value ?? [];
  const help = useId();
  return (
    <section
      className="timeline-view"
      data-density={density}
      aria-label={t('region.timeline')}
      aria-describedby={help}
    >
      <p id={help} className="visually-hidden">
        {t('chart.help')}
      </p>
      <ChartToolbar status={status} />
      <div className="timeline-view__stage">
        <ErrorBoundary
          fallback={
            <div className="timeline-view__message" role="alert">
              <p>{t('chart.failed')}</p>
              <Button look="outlined" onClick={reloadPage}>
                <Icon name="retry" />
                {t('failure.reload')}
              </Button>
            </div>
          }
          onFailure={onDrawn}
        >
          <Suspense fallback={<p className="timeline-view__message">{t('chart.loading')}</p>}>
            {data && <TimelineChart rows={rows} density={density} onDrawn={onDrawn} />}
          </Suspense>
        </ErrorBoundary>
      </div>
      <UndatedShelf rows={rows.filter(({ extent }) => extent === undefined)} />
    </section>
  );
}
