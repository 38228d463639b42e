/** Moving and zooming by buttons, and the windows that are worth a click. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { busiestWindow, defaultWindow, wholeWindow } from '../../domain/marks/known-windows';
import { moveWindow, windowAround, zoomWindow } from '../../domain/marks/window';
import type { TimeWindow } from '../../domain/store/event-store';
import { DAY } from '../../domain/time/extent';
import { MAX_LISTED } from '../../state/limits';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter, useView, useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { t } from '../../words/translate';
import { windowWords } from '../../words/windows';
import { ZoneChoice } from './ZoneChoice';

export function ChartToolbar({ status }: { readonly status: ReactNode }) {
  const { archive, queries } = useOpenDataset();
  const filter = useEventFilter();
  const chosenWindow = useView(({ view }) => view.window);
  const zone = useView(({ view }) => view.zone);
  const days = zone ?? archive.defaultZone;
  const { showWindow } = useViewActions();

  const initial = useMemo(() => defaultWindow(archive), [archive]);
  const window = chosenWindow ?? initial;
  const { data: rows } = useQuery(queries.list(filter, 'time', MAX_LISTED));
  const dayCount = Math.min(Math.max(Math.round((initial.end - initial.start) / DAY), 1), 4000);
  const { data: bins } = useQuery(queries.bins(filter, initial, dayCount));
  const busiest = bins && busiestWindow(bins.value);
  const show = (to: TimeWindow) => () => showWindow(to);
  return (
    <div className="chart-toolbar">
      {status}
      <p className="chart-toolbar__window figures">
        {t('chart.inView', { range: windowWords(window, days) })}
      </p>
      <ZoneChoice />
      <div className="chart-toolbar__buttons">
        {busiest && (
          <Button onClick={show(windowAround(busiest.start, busiest.end, DAY, 0.12))}>
            {t('chart.busiest', { range: windowWords(busiest, days) })}
          </Button>
        )}
        <Button onClick={() => showWindow(null)} aria-pressed={chosenWindow === null}>
          {windowWords(initial, days)}
        </Button>
        <Button onClick={show(wholeWindow(rows?.value ?? [], archive))}>{t('chart.fitAll')}</Button>
        <span className="chart-toolbar__steps">
          <Button
            aria-label={t('chart.earlier')}
            title={t('chart.earlier')}
            onClick={show(moveWindow(window, -0.3))}
          >
            <Icon name="left" />
          </Button>
          <Button
            aria-label={t('chart.later')}
            title={t('chart.later')}
            onClick={show(moveWindow(window, 0.3))}
          >
            <Icon name="right" />
          </Button>
          <Button
            aria-label={t('chart.zoomOut')}
            title={t('chart.zoomOut')}
            onClick={show(zoomWindow(window, 2))}
          >
            <Icon name="minus" />
          </Button>
          <Button
            aria-label={t('chart.zoomIn')}
            title={t('chart.zoomIn')}
            onClick={show(zoomWindow(window, 0.5))}
          >
            <Icon name="plus" />
          </Button>
        </span>
      </div>
    </div>
  );
}
