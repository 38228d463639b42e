/** One event of a long list, at its place, with its date where it is the first of it; or the room for it. */
import { memo, type Ref } from 'react';
import { t } from '../../../words/translate';
import { EventRowFace } from '../EventRowFace';
import { HeadingWords } from '../HeadingWords';
import { useRowMarks } from '../use-row-marks';
import type { DatedRow } from './row-dates';

interface RoomProps {
  /** Place in this part, from 0: the library knows it by that. */
  readonly index: number;
  /** px below the beginning of the list. */
  readonly top: number;
  /** Place in the whole list, from 1, and how long that is. */
  readonly position: number;
  readonly size: number;
  readonly measure: Ref<HTMLLIElement>;
}

interface LongRowProps extends RoomProps, DatedRow {
  readonly look: 'full' | 'rail';
}

export const LongRow = memo(function LongRow(props: LongRowProps) {
  const { row, heading, isFirstOfDate, isFollowed, look, index, top, position, size, measure } = props;
  const { isOpen, marks } = useRowMarks(row);
  return (
    <li
      ref={measure}
      className="event-group long-row"
      style={{ top }}
      data-index={index}
      data-first-of-date={isFirstOfDate}
      data-followed={isFollowed}
      aria-setsize={size}
      aria-posinset={position}
    >
      {isFirstOfDate && (
        <h3 className="event-group__date">
          <HeadingWords heading={heading} />
        </h3>
      )}
      <div {...marks}>
        <EventRowFace row={row} look={look} isOpen={isOpen} />
      </div>
    </li>
  );
});

/** As high as a row is on average, so that what is below it stands still when it comes. */
export function MissingRow({ index, top, position, size, measure, height }: RoomProps & { height: number }) {
  return (
    <li
      ref={measure}
      className="event-group long-row"
      style={{ top, height }}
      data-index={index}
      data-missing="true"
      data-first-of-date="false"
      aria-setsize={size}
      aria-posinset={position}
    >
      <span className="long-row__room">
        <span className="visually-hidden">{t('longList.onItsWay')}</span>
      </span>
    </li>
  );
}
