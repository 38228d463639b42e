/** The chart as a component: builds the model from what is chosen, and hands it to the one owner of the widget. */

import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { inTime } from '../../../base/in-time';
import type { EventId } from '../../../domain/archive/ids';
import { labelForRoom, rememberLabels } from '../../../domain/marks/labels';
import { layoutMarks } from '../../../domain/marks/layout';
import type { Mark } from '../../../domain/marks/mark';
import type { Density } from '../../../domain/marks/metrics';
import { type RelatedEvent, relatedEvents } from '../../../domain/marks/relations';
import { blocksOf } from '../../../domain/marks/stretch';
import { boundsOf } from '../../../domain/overview/known-windows';
import type { Bundles, TimeWindow } from '../../../domain/store/event-store';
import { useBundles, useLaneCounts } from '../../../state/bundles';
import { useOpenDataset } from '../../../state/open-dataset';
import { useView, useViewActions } from '../../../state/view-context';
import { useShownWindow, useWholeWindow } from '../../../state/windows';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { interfaceLanguage } from '../../../words/translate';
import { ChartController } from './chart-controller';
import { chartFrame } from './chart-frame';
import type { ChartCallbacks, ChartModel } from './chart-model';
import type { OpenGroup } from './GroupPopover';
import { guideOf } from './guide';
import { MarkCard, type PointedMark } from './MarkCard';
import { markHue, markName, rememberTitles } from './mark-words';
import { type Asked, askedAtRest, askedWhileMoving } from './movement';
import { partingWindow } from './parting-window';
import { useTextMeasure } from './use-text-measure';
import './timeline-chart.css';

/** Its component library comes with the first group that is opened. */
const GroupPopover = lazy(() =>
  inTime(import('./GroupPopover')).then(({ GroupPopover: popover }) => ({ default: popover })),
);

interface TimelineChartProps {
  readonly density: Density;
  readonly onDrawn: () => void;
}

/** Width before the first measurement; only the first, hidden drawing is laid out with it. */
const ASSUMED_WIDTH = 1000;

export function TimelineChart({ density, onDrawn }: TimelineChartProps) {
  const dataset = useOpenDataset();
  const { archive } = dataset;
  const chosen = useView(({ view }) => view.event);
  const window = useShownWindow();
  const isWindowChosen = useView(({ view }) => view.window !== null);
  const zone = useView(({ view }) => view.zone);
  const { selectEvent, showWindow } = useViewActions();
  const [width, setWidth] = useState(ASSUMED_WIDTH);
  const [pointed, setPointed] = useState<(PointedMark & { readonly density: Density }) | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const controller = useRef<ChartController>(null);

  const whole = useWholeWindow();
  const bounds = useMemo(() => boundsOf(whole), [whole]);
  const [moving, setMoving] = useState<Asked | null>(null);
  const asked = moving ?? askedAtRest(window);
  const msPerPx = asked.span / width;
  const measure = useTextMeasure('mark__label');
  const measureTick = useTextMeasure('calendar-layer__tick');
  const language = interfaceLanguage();
  const titlesOfMark = useMemo(() => rememberTitles(language), [language]);

  const drawn = useBundles(asked.through, msPerPx, chosen);
  // Where all are told, nothing is asked for on the way, and nothing need be laid out for it.
  const spanLaidOut = drawn?.isWhole === false ? asked.span : window.end - window.start;
  const scale = scaleStep(spanLaidOut / width);
  const layoutAt = useMemo(() => {
    const lanes = dataset.lanes.map(({ id }) => id);
    const { isWhole, bundles } = drawn ?? NOTHING_DRAWN;
    const blocks = drawn === undefined || isWhole ? undefined : blocksOf(drawn);
    return (msPerPxThere: number) =>
      layoutMarks({
        ...{ bundles, blocks, lanes, density, chosen, measure },
        msPerPx: msPerPxThere,
        titles: titlesOfMark,
      });
  }, [drawn, dataset.lanes, density, chosen, measure, titlesOfMark]);
  const marks = useMemo(() => layoutAt(scale), [layoutAt, scale]);
  const labelOf = useMemo(
    () =>
      rememberLabels((mark: Mark, room) =>
        labelForRoom(titlesOfMark(mark), room, measure, mark.first === chosen),
      ),
    [measure, chosen, titlesOfMark],
  );
  const related = useRelated(chosen);
  const laneCounts = useLaneCounts();
  const frame = useMemo(() => chartFrame(dataset, laneCounts, zone), [dataset, laneCounts, zone]);
  const chosenRow = drawn?.bundles.find(({ count, first }) => count === 1 && first.id === chosen)?.rows[0];
  const model: ChartModel = useMemo(
    () => ({
      ...frame,
      marks,
      areAllMarks: drawn?.isWhole !== false,
      whole,
      window,
      isWindowChosen,
      bounds,
      chosen,
      guide: guideOf(chosenRow, frame.rulers, archive),
      nameOf: (mark: Mark) => markName(mark, archive),
      hueOf: (mark: Mark) => markHue(mark, archive),
      titlesOf: titlesOfMark,
      labelOf,
      measureTick,
      related,
    }),
    [
      frame,
      marks,
      drawn,
      window,
      isWindowChosen,
      whole,
      bounds,
      chosen,
      chosenRow,
      archive,
      labelOf,
      titlesOfMark,
      measureTick,
      related,
    ],
  );

  const [group, setGroup] = useState<OpenGroup | null>(null);
  const zoomOf = (mark: Mark): TimeWindow | undefined =>
    partingWindow(mark, (to) => layoutAt(scaleStep((to.end - to.start) / width)));
  const openFromGroup = (event: EventId) => {
    controller.current?.rememberOpened(event);
    setGroup(null);
    selectEvent(event);
  };
  const zoomToGroup = ({ mark, element }: OpenGroup) => {
    element.focus({ preventScroll: true });
    setGroup(null);
    const to = zoomOf(mark);
    if (to) showWindow(to);
  };
  const callbacks: ChartCallbacks = {
    onWindow(to) {
      setGroup(null);
      showWindow(to);
    },
    onMoving(movement) {
      const next = movement && askedWhileMoving(window, movement, asked, width);
      if (next !== asked) setMoving(next);
    },
    onOpen(mark, element) {
      if (mark.count === 1) selectEvent(mark.first);
      else setGroup({ mark, element });
      setPointed(null);
    },
    onPoint: (mark, box) => setPointed(mark && box && { mark, box, density }),
    onWidth: setWidth,
    onDrawn,
  };
  // The controller lives as long as the element; what it calls back is always the latest.
  const latest = useRef({ model, callbacks });
  latest.current = { model, callbacks };
  useEffect(() => {
    if (host.current === null) return;
    const created = new ChartController(host.current, latest.current.model, {
      onWindow: (to) => latest.current.callbacks.onWindow(to),
      onMoving: (to) => latest.current.callbacks.onMoving(to),
      onOpen: (mark, at) => latest.current.callbacks.onOpen(mark, at),
      onPoint: (mark, box) => latest.current.callbacks.onPoint(mark, box),
      onWidth: (to) => latest.current.callbacks.onWidth(to),
      onDrawn: () => latest.current.callbacks.onDrawn(),
    });
    controller.current = created;
    return () => {
      controller.current = null;
      created.destroy();
    };
  }, []);
  useEffect(() => controller.current?.update(model), [model]);

  return (
    <div className="chart">
      <div ref={host} className="chart__clip" />
      {/* In a chart of another density the mark stands elsewhere than where it was pointed at. */}
      {pointed?.density === density && group === null && <MarkCard pointed={pointed} />}
      {group && (
        // Without its list a group still opens by zooming.
        <ErrorBoundary attempt={group.mark.id} fallback={null} onFailure={() => zoomToGroup(group)}>
          <Suspense>
            <GroupPopover
              group={group}
              onOpenEvent={openFromGroup}
              {...(zoomOf(group.mark) && { onZoom: () => zoomToGroup(group) })}
              onClose={(isDismissed) => {
                if (isDismissed) group.element.focus({ preventScroll: true });
                setGroup(null);
              }}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

const NOTHING_DRAWN: Pick<Bundles, 'isWhole' | 'bundles'> = { isWhole: true, bundles: [] };

const NONE_RELATED: readonly RelatedEvent[] = [];

function useRelated(chosen: EventId | null): readonly RelatedEvent[] {
  const { queries } = useOpenDataset();
  const { data } = useQuery({ ...queries.related(chosen ?? ('' as EventId)), enabled: chosen !== null });
  const rows = chosen === null ? undefined : data?.value;
  return useMemo(
    () => (chosen === null || !rows ? NONE_RELATED : relatedEvents(chosen, rows)),
    [chosen, rows],
  );
}

/** Scales between which rows and words stay as they are; upwards, so that words never have less room than was thought. */
function scaleStep(msPerPx: number): number {
  const stepsPerDoubling = 4;
  return 2 ** (Math.ceil(Math.log2(msPerPx) * stepsPerDoubling - 1e-9) / stepsPerDoubling);
}
