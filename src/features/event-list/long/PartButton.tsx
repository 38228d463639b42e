/** At an end of a part: how many events stand beyond it, up to when or from when, and the way to them. */
import { Button } from '../../../ui/Button';
import type { DateHeading } from '../../../words/event-dates';
import { numberWords } from '../../../words/numbers';
import { t } from '../../../words/translate';

interface PartButtonProps {
  readonly to: 'before' | 'after';
  /** Events beyond this end of the part. */
  readonly count: number;
  /** The date of the nearest of them; undefined while it is on its way. */
  readonly date: DateHeading | undefined;
  readonly onPress: () => void;
}

export function PartButton({ to, count, date, onPress }: PartButtonProps) {
  const number = numberWords(count);
  return (
    <p className="long-list__beyond" data-to={to}>
      <Button look="outlined" onClick={onPress}>
        {t(to === 'before' ? 'longList.before' : 'longList.after', { count, number })}
      </Button>
      {date && (
        <span className="long-list__words">
          {t(to === 'before' ? 'longList.upTo' : 'longList.from', { date: date.day })}
        </span>
      )}
    </p>
  );
}
