/** The chart as a component: builds the model from what is chosen, and hands it to the one owner of the widget. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { layoutMarks } from '../../../domain/marks/layout';
import type { Mark } from '../../../domain/marks/mark';
import { windowAround } from '../../../domain/marks/window';
import { boundsOf, defaultWindow, wholeWindow } from '../../../domain/overview/known-windows';
import type { EventRow } from '../../../domain/store/event-store';
import { DAY } from '../../../domain/time/extent';
import { useOpenDataset } from '../../../state/open-dataset';
import { useView, useViewActions } from '../../../state/view-context';
import { ChartController } from './chart-controller';
import { chartFrame, markHue, markName, titlesOf } from './chart-frame';
import type { ChartCallbacks, ChartModel } from './chart-model';
import { guideOf } from './guide';
import { MarkCard, type PointedMark } from './MarkCard';
import { createTextMeasure } from './measure-text';
import './timeline-chart.css';

interface TimelineChartProps {
  readonly rows: readonly EventRow[];
  readonly density: 'full' | 'compact';
  readonly onDrawn: () => void;
}

/** Width before the first measurement; only the first, hidden drawing is laid out with it. */
const ASSUMED_WIDTH = 1000;

export function TimelineChart({ rows, density, onDrawn }: TimelineChartProps) {
  const dataset = useOpenDataset();
  const { archive } = dataset;
  const chosen = useView(({ view }) => view.event);
  const chosenWindow = useView(({ view }) => view.window);
  const zone = useView(({ view }) => view.zone);
  const { selectEvent, showWindow } = useViewActions();
  const [width, setWidth] = useState(ASSUMED_WIDTH);
  const [pointed, setPointed] = useState<PointedMark | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const controller = useRef<ChartController>(null);

  const initial = useMemo(() => defaultWindow(archive), [archive]);
  const window = chosenWindow ?? initial;
  const whole = useMemo(() => wholeWindow(rows, archive), [rows, archive]);
  const msPerPx = (window.end - window.start) / width;
  const scale = scaleStep(msPerPx);
  const measure = useTextMeasure();

  const marks = useMemo(
    () =>
      layoutMarks({
        events: rows.filter(({ extent }) => extent !== undefined),
        lanes: dataset.lanes.map(({ id }) => id),
        msPerPx: scale,
        density,
        chosen,
        titles: titlesOf,
        measure,
      }),
    [rows, dataset.lanes, scale, density, chosen, measure],
  );
  const frame = useMemo(() => chartFrame(dataset, rows, zone), [dataset, rows, zone]);
  const model: ChartModel = useMemo(
    () => ({
      ...frame,
      marks,
      msPerPx,
      window,
      isWindowChosen: chosenWindow !== null,
      bounds: boundsOf(whole),
      chosen,
      guide: guideOf(
        rows.find(({ id }) => id === chosen),
        frame.rulers,
        archive,
      ),
      nameOf: (mark: Mark) => markName(mark, archive),
      hueOf: (mark: Mark) => markHue(mark, archive),
      density,
    }),
    [frame, marks, msPerPx, window, chosenWindow, whole, chosen, rows, archive, density],
  );

  const callbacks: ChartCallbacks = {
    onWindow: showWindow,
    onOpen(mark) {
      const [first] = mark.events;
      if (mark.events.length === 1 && first) selectEvent(first.id);
      else showWindow(windowAround(mark.start, mark.end, 2 * DAY, 0.2));
    },
    onPoint: (mark, box) => setPointed(mark && box && { mark, box }),
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
      onOpen: (mark) => latest.current.callbacks.onOpen(mark),
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
    <div className="chart" data-density={density}>
      <div ref={host} className="chart__clip" />
      {pointed && <MarkCard pointed={pointed} />}
    </div>
  );
}

/** Scales between which rows and words stay as they are; upwards, so that words never have less room than was thought. */
function scaleStep(msPerPx: number): number {
  const stepsPerDoubling = 4;
  return 2 ** (Math.ceil(Math.log2(msPerPx) * stepsPerDoubling - 1e-9) / stepsPerDoubling);
}

/** Measured anew when the typeface has come: the fallback's widths are others. */
function useTextMeasure(): (text: string) => number {
  const [fonts, setFonts] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void document.fonts.ready.then(() => {
      if (isCurrent) setFonts((count) => count + 1);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arrival of fonts is the occasion to measure anew
  return useMemo(() => createTextMeasure(), [fonts]);
}
