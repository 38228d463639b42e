/** What days the chart shows, in words; pressed, it offers others: the dataset's own, the busiest, or a day. */
import { useOpenDataset } from '../../state/open-dataset';
import { useView } from '../../state/view-context';
import { useShownWindow } from '../../state/windows';
import { Popover } from '../../ui/Popover';
import { t } from '../../words/translate';
import { windowWords } from '../../words/windows';
import { WindowPanel } from './WindowPanel';

interface WindowChoiceProps {
  /** Whose days the chart shows is chosen here too. */
  readonly hasZones: boolean;
}

export function WindowChoice({ hasZones }: WindowChoiceProps) {
  const { archive } = useOpenDataset();
  const zone = useView(({ view }) => view.zone) ?? archive.defaultZone;
  const words = windowWords(useShownWindow(), zone);
  return (
    <Popover
      name={t('windows.others')}
      failed={t('windows.failed')}
      face={<span className="window-choice__words figures">{t('chart.inView', { range: words })}</span>}
    >
      {(close) => <WindowPanel zone={zone} hasZones={hasZones} onChosen={close} />}
    </Popover>
  );
}
