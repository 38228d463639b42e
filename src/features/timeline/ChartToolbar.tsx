/** Moving and zooming by buttons: to the open event, to all, and step by step. */
import { useQuery } from '@tanstack/react-query';
import type { EventId } from '../../domain/archive/ids';
import { moveWindow, zoomWindow } from '../../domain/marks/window';
import { windowOfExtent } from '../../domain/overview/windows';
import type { TimeWindow } from '../../domain/store/event-store';
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { useShownWindow, useWholeWindow } from '../../state/windows';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/icon-shapes';
import { t } from '../../words/translate';
import { ZoneChoice } from './ZoneChoice';

interface ChartToolbarProps {
  /** Whose days the chart shows is chosen here; where there is little room, among the windows. */
  readonly hasZones: boolean;
}

export function ChartToolbar({ hasZones }: ChartToolbarProps) {
  const window = useShownWindow();
  const { showWindow } = useViewActions();
  const whole = useWholeWindow();
  const step = (name: string, icon: IconName, to: TimeWindow) => (
    <Button aria-label={name} title={name} onClick={() => showWindow(to)}>
      <Icon name={icon} />
    </Button>
  );
  return (
    <div className="chart-toolbar">
      {hasZones && <ZoneChoice />}
      <ToTheEvent whole={whole} />
      <Button onClick={() => showWindow(whole)}>{t('chart.fitAll')}</Button>
      <span className="chart-toolbar__steps">
        {step(t('chart.earlier'), 'left', moveWindow(window, -0.3))}
        {step(t('chart.later'), 'right', moveWindow(window, 0.3))}
        {step(t('chart.zoomOut'), 'minus', zoomWindow(window, 2))}
        {step(t('chart.zoomIn'), 'plus', zoomWindow(window, 0.5))}
      </span>
    </div>
  );
}

/** Only while an event with a date is open. */
function ToTheEvent({ whole }: { readonly whole: TimeWindow }) {
  const event = useView(({ view }) => view.event);
  return event === null ? null : <ToEvent event={event} whole={whole} />;
}

interface ToEventProps {
  readonly event: EventId;
  readonly whole: TimeWindow;
}

function ToEvent({ event, whole }: ToEventProps) {
  const { queries } = useOpenDataset();
  const { showWindow } = useViewActions();
  const { data: row } = useQuery(queries.row(event));
  const extent = row?.value?.extent;
  // It has its room before the event is known: what stands before it would move.
  if (row !== undefined && extent === undefined) return null;
  return (
    <Button
      disabled={extent === undefined}
      onClick={() => extent && showWindow(windowOfExtent(extent, whole))}
    >
      <Icon name="locate" />
      {t('windows.toEvent')}
    </Button>
  );
}
