/**
 * The timeline on the first screen: how many events are left, room for what comes after the list, and the shelf
 * of events without a date.
 */

import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { inTime } from '../../base/in-time';
import { reloadPage } from '../../state/address-sync';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Icon } from '../../ui/Icon';
import { t } from '../../words/translate';
import type { TimelineParts } from './TimelineParts';
import { UndatedShelf } from './UndatedShelf';
import './timeline-view.css';

let fetched: typeof TimelineParts | undefined;
let fetching: Promise<{ default: typeof TimelineParts }> | undefined;
const AwaitedParts = lazy(fetchTimeline);

/**
 * Called beside the fetching of the dataset: what draws it mostly is there when there is something to show, and then
 * is shown at once.
 */
export function fetchTimeline(): Promise<{ default: typeof TimelineParts }> {
  if (fetching === undefined) {
    fetching = inTime(import('./TimelineParts')).then(({ TimelineParts: parts }) => {
      fetched = parts;
      return { default: parts };
    });
    // Whoever shows it says that it failed.
    fetching.catch(() => {});
  }
  return fetching;
}

/** More have no room on the shelf; the list has them all. */
const MAX_UNDATED = 40;

interface TimelineViewProps {
  /** `compact` is the chart above an open event, or on a phone. */
  readonly density: 'full' | 'compact';
  /** Nothing else stands on the page: the chart is never folded away, and no list is below it. */
  readonly isAlone?: boolean;
  /** What stands first in the toolbar. */
  readonly status: ReactNode;
  /** All that is shown, or the message that it failed, is on the screen. */
  readonly onDrawn: () => void;
}

export function TimelineView({ density, isAlone = false, status, onDrawn }: TimelineViewProps) {
  const { queries } = useOpenDataset();
  const filter = useEventFilter();
  const { data } = useQuery(queries.undated(filter, MAX_UNDATED));
  const help = useId();
  // Once chosen it stays: another component of the same name would lose what is in it.
  const [Parts] = useState(() => fetched ?? AwaitedParts);
  const failed = (
    <div className="timeline-view__message" role="alert">
      <p>{t(isAlone ? 'chart.failedAlone' : 'chart.failed')}</p>
      <Button look="outlined" onClick={reloadPage}>
        <Icon name="retry" />
        {t('failure.reload')}
      </Button>
    </div>
  );
  return (
    <section
      className="timeline-view"
      data-density={density}
      data-alone={isAlone || undefined}
      aria-label={t('region.timeline')}
      aria-describedby={help}
    >
      <p id={help} className="visually-hidden">
        {t('chart.help')}
      </p>
      <div className="timeline-view__frame">
        <div className="timeline-view__status">{status}</div>
        <ErrorBoundary fallback={failed} onFailure={onDrawn}>
          <Suspense>
            {data && <Parts density={density} isAlone={isAlone} failed={failed} onDrawn={onDrawn} />}
          </Suspense>
        </ErrorBoundary>
      </div>
      {data && <UndatedShelf rows={data.value.rows} count={data.value.count} />}
    </section>
  );
}
