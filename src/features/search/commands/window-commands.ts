/** The windows of the chart that are worth a step, and the way to any other. */
import type { TimeWindow } from '../../../domain/store/event-store';
import type { ViewActions } from '../../../state/view-store';
import type { BusiestWindow } from '../../../state/windows';
import { t } from '../../../words/translate';
import { windowWords } from '../../../words/windows';
import type { Command } from './command';

export interface OfferedWindows {
  readonly initial: TimeWindow;
  readonly whole: TimeWindow;
  /** Absent where no days are busier than others. */
  readonly busiest?: BusiestWindow;
  /** Zone in which they are told: an IANA name. */
  readonly zone: string;
}

export function windowCommands(
  chosen: TimeWindow | null,
  { initial, whole, busiest, zone }: OfferedWindows,
  { showWindow }: Pick<ViewActions, 'showWindow'>,
  askDate: () => void,
): readonly Command[] {
  const move = (id: string, words: string, window: TimeWindow | null): Command => ({
    id,
    words,
    icon: 'locate',
    isOffered: window !== null || chosen !== null,
    after: 'leaves',
    run: () => showWindow(window),
  });
  return [
    {
      id: 'go-to-date',
      words: t('command.goToDate'),
      icon: 'locate',
      isOffered: true,
      after: 'stays',
      run: askDate,
    },
    ...(busiest
      ? [
          move(
            'window-busiest',
            t('command.windowBusiest', { range: windowWords(busiest.days, zone) }),
            busiest.shown,
          ),
        ]
      : []),
    move('window-whole', t('command.windowWhole'), whole),
    move('window-default', t('command.windowDefault', { range: windowWords(initial, zone) }), null),
  ];
}
