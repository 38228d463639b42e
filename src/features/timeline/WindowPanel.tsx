/** The windows that are worth a press, and the way to any day. */
import { type SubmitEvent, useId, useState } from 'react';
import { windowOfDay } from '../../domain/overview/windows';
import type { TimeWindow } from '../../domain/store/event-store';
import { formatCivilDay, parseCivilDay } from '../../domain/time/civil-day';
import { civilDayAt } from '../../domain/time/time-zone';
import { useView, useViewActions } from '../../state/view-context';
import { useBusiestWindow, useDefaultWindow, useShownWindow } from '../../state/windows';
import { Button } from '../../ui/Button';
import { t } from '../../words/translate';
import { windowWords } from '../../words/windows';
import { ZoneChoice } from './ZoneChoice';

interface WindowPanelProps {
  readonly zone: string;
  readonly hasZones: boolean;
  readonly onChosen: () => void;
}

export function WindowPanel({ zone, hasZones, onChosen }: WindowPanelProps) {
  const isChosen = useView(({ view }) => view.window !== null);
  const shown = useShownWindow();
  const initial = useDefaultWindow();
  const busiest = useBusiestWindow();
  const { showWindow } = useViewActions();
  const choose = (window: TimeWindow | null) => {
    showWindow(window);
    onChosen();
  };
  return (
    <div className="window-panel">
      <Button onClick={() => choose(null)} aria-pressed={!isChosen}>
        {windowWords(initial, zone)}
      </Button>
      {busiest && (
        <Button onClick={() => choose(busiest.shown)}>
          {t('chart.busiest', { range: windowWords(busiest.days, zone) })}
        </Button>
      )}
      <DayForm at={shown.start} zone={zone} onChosen={choose} />
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
