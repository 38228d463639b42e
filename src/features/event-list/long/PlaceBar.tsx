/**
 * Over the rows, as soon as the head of the list is out of sight: the date of the row at the top, and its place in the
 * whole. To a screen reader the rows say it themselves.
 */
import type { DateHeading } from '../../../words/event-dates';
import { numberWords } from '../../../words/numbers';
import { t } from '../../../words/translate';

interface PlaceBarProps {
  readonly isShown: boolean;
  readonly heading: DateHeading | undefined;
  /** From 1. */
  readonly position: number;
  readonly size: number;
}

export function PlaceBar({ isShown, heading, position, size }: PlaceBarProps) {
  return (
    <div className="top-bar place-bar" data-shown={isShown} aria-hidden="true">
      {isShown && (
        <>
          <span className="place-bar__date">
            {heading?.day} <span className="place-bar__place">{heading?.place}</span>
          </span>
          <span className="place-bar__position figures">
            {t('longList.position', { position: numberWords(position), size: numberWords(size) })}
          </span>
        </>
      )}
    </div>
  );
}
