/** The windows that are worth a press, and the way to any day. */
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { windowAround } from '../../domain/marks/window';
import { windowOfDay } from '../../domain/overview/windows';
import type { TimeWindow } from '../../domain/store/event-store';
import { formatCivilDay, parseCivilDay } from '../../domain/time/civil-day';
import { DAY } from '../../domain/time/extent';
import { civilDayAt } from '../../domain/time/time-zone';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter, useView, useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { t } from '../../words/translate';
import { windowWords } from '../../words/windows';
import { busiestWindow } from './default-window';
import { ZoneChoice } from './ZoneChoice';

interface WindowPanelProps {
  /** The dataset's own window. */
  readonly initial: TimeWindow;
  readonly zone: string;
  readonly hasZones: boolean;
  readonly onChosen: () => void;
}

/** So many days are searched for the busiest at most. */
const MAX_DAYS = 4000;

export function WindowPanel({ initial, zone, hasZones, onChosen }: WindowPanelProps) {
  const { queries } = useOpenDataset();
  const filter = useEventFilter();
  const chosen = useView(({ view }) => view.window);
  const { showWindow } = useViewActions();
  const days = Math.min(Math.max(Math.round((initial.end - initial.start) / DAY), 1), MAX_DAYS);
  const { data: bins } = useQuery(queries.bins(filter, initial, days));
  const busiest = bins && busiestWindow(bins.value);
  const choose = (window: TimeWindow | null) => {
    showWindow(window);
    onChosen();
  };
  return (
    <div className="window-panel">
      <Button onClick={() => choose(null)} aria-pressed={chosen === null}>
        {windowWords(initial, zone)}
      </Button>
      {busiest && (
        <Button onClick={() => choose(windowAround(busiest.start, busiest.end, DAY, 0.12))}>
          {t('chart.busiest', { range: windowWords(busiest, zone) })}
        </Button>
      )}
      <DayForm at={(chosen ?? initial).start} zone={zone} onChosen={choose} />
      {hasZones && <ZoneChoice />}
    </div>
  );
}

interface DayFormProps {
  /** An instant of the day that is offered first. */
  readonly at: number;
  readonly zone: string;
  readonly onChosen: (window: TimeWindow) => void;
}

function DayForm({ at, zone, onChosen }: DayFormProps) {
  const field = useId();
  const [day, setDay] = useState(() => formatCivilDay(civilDayAt(at, zone)));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const parsed = parseCivilDay(day);
    if (parsed.ok) onChosen(windowOfDay(parsed.value, zone));
  };
  return (
    <form className="window-panel__day" onSubmit={submit}>
      <label htmlFor={field}>{t('windows.aDay')}</label>
      <input
        id={field}
        className="figures"
        type="date"
        required
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <button type="submit" className="button" data-look="outlined">
        {t('windows.go')}
      </button>
    </form>
  );
}
