/** The dates over an event: the day it is dated by, and beside it the day it was elsewhere at the same instant. */
import type { EventWhen } from '../../domain/archive/event';
import { useOpenDataset } from '../../state/open-dataset';
import { civilDates, dateWords, placeOfZone } from '../../words/event-dates';
import { inSequence } from '../../words/joining';
import { t } from '../../words/translate';

export function EventDates({ when }: { readonly when: EventWhen }) {
  const { archive } = useOpenDataset();
  const [own, ...others] = civilDates(when, archive, 'heading');
  const elsewhere = others.filter(({ day }) => day !== own?.day);
  return (
    <div className="event-dates">
      <p className="event-dates__date">
        <span className="event-dates__day">{dateWords(when, archive)}</span>
        <span className="event-dates__place">
          {inSequence(when.edtf && ownPlace(when, archive, elsewhere.length > 0), own?.time)}
        </span>
      </p>
      {elsewhere.map(({ day, place, time }) => (
        <p key={place} className="event-dates__date">
          <span className="event-dates__day">{day}</span>
          <span className="event-dates__place">{inSequence(t('date.sameInstant', { place }), time)}</span>
        </p>
      ))}
    </div>
  );
}

function ownPlace(when: EventWhen, archive: Parameters<typeof placeOfZone>[1], hasOther: boolean): string {
  if (when.timeZone === null) return t('date.zoneUnknown');
  const place = placeOfZone(when.timeZone, archive);
  return t(hasOther ? 'date.sourceDay' : 'date.inPlace', { place });
}
