/**
 * A list of any length: of its rows only those in sight are in the page, asked of the store page by page. To a screen
 * reader each row says its place in the whole. A very long one is read part by part.
 */
import '../../../words/late';
import { useEffect, useMemo, useRef } from 'react';
import { useView } from '../../../state/view-context';
import { LongListNote } from './LongListNote';
import { LongRow, MissingRow } from './LongRow';
import { PartButton } from './PartButton';
import { PartChoice } from './PartChoice';
import { PlaceBar } from './PlaceBar';
import { datedRow } from './row-dates';
import { useHeadings } from './use-headings';
import { useKeptFocus } from './use-kept-focus';
import { useListLayout } from './use-list-layout';
import { useOpenedPlace } from './use-opened-place';
import { useReadingPlace } from './use-reading-place';
import { useRowPages } from './use-row-pages';
import { type InSight, useShownList } from './use-shown-list';
import { useWantedList, type WantedList } from './use-wanted-list';
import './long-list.css';

/** px of the bar over the rows, as in the stylesheet. */
const BAR_HEIGHT = 32;

/** px that a row is thought to be high until some have been seen. */
const GUESS = { full: 60, rail: 32 } as const;

/** Rows from the top one on, of which one is sought in the next list. */
const SOUGHT_ROWS = 8;

const NOTHING: InSight = { rows: () => [], belowBar: () => 0 };

interface LongListProps extends WantedList {
  readonly look: 'full' | 'rail';
  readonly isAlone: boolean;
  /** Called when rows stand, or it is said why they do not. */
  readonly onShown: () => void;
}

export function LongList({ look, isAlone, onShown, ...choices }: LongListProps) {
  const element = useRef<HTMLUListElement>(null);
  const inSight = useRef<InSight>(NOTHING);
  const headingOf = useHeadings();
  const { shown, isChanging } = useShownList(useWantedList(choices), inSight);
  const { list } = shown;
  const { part, destination, goTo } = useReadingPlace(shown);
  const { place: focused, kept, onFocus, focusRow } = useKeptFocus(element, part.first);

  const layout = useListLayout({
    list: element,
    count: part.count,
    first: part.first,
    kept,
    barHeight: BAR_HEIGHT,
    guess: GUESS[look],
    // Another one for each list, part and look.
    epoch: useMemo(() => ({ look, shown, part: part.index }), [look, shown, part.index]),
    surroundings: useView(({ view }) => `${view.event !== null} ${view.quotation !== null} ${look}`),
    destination,
  });
  const { items, from, to } = layout;
  const { rowAt, hasFailed, retry } = useRowPages(list, part.first + from, part.first + to, kept);
  const top = part.first + (layout.topRow() ?? 0);
  const dateAt = (place: number) => {
    const row = rowAt(place);
    return row && headingOf(row);
  };

  useOpenedPlace(list, (place) => {
    if (layout.hasOwnScroll() && !layout.isInSight(place)) goTo(place, 'center');
  });
  useEffect(() => {
    inSight.current = {
      rows() {
        if (layout.topRow() === null) return [];
        const isFocusHere = focused !== null && element.current?.contains(document.activeElement);
        const rows = Array.from({ length: SOUGHT_ROWS }, (_, at) => top + at);
        return (isFocusHere ? [focused, ...rows] : rows).flatMap((place) => {
          const id = rowAt(place)?.id;
          return id === undefined ? [] : [{ id, place }];
        });
      },
      belowBar: layout.belowBar,
    };
  });
  useEffect(() => {
    // A row that has the focus keeps it in its new place.
    const hasFocus = element.current?.contains(document.activeElement) === true;
    focusRow(hasFocus && shown.goTo ? shown.goTo.place : null);
  }, [shown, focusRow]);

  const isTimeOrder = list.order === 'time';
  const end = part.first + part.count;
  const turnTo = (place: number, align: 'start' | 'end') => {
    goTo(place, align);
    focusRow(place);
  };
  const isWaiting = isChanging || items.some(({ index }) => rowAt(part.first + index) === undefined);
  const isShown = hasFailed || (items.length > 0 && !isWaiting);
  useEffect(() => {
    if (isShown) onShown();
  }, [isShown, onShown]);
  return (
    <>
      <LongListNote
        list={list}
        isAlone={isAlone}
        hasFailed={hasFailed}
        onRetry={retry}
        parts={<PartChoice total={list.matching} part={part} onChoose={(place) => goTo(place, 'start')} />}
      />
      <PlaceBar
        isShown={layout.topRow() !== null}
        heading={dateAt(top)}
        position={top + 1}
        size={list.matching}
      />
      {part.first > 0 && (
        <PartButton
          to="before"
          count={part.first}
          date={isTimeOrder ? dateAt(part.first - 1) : undefined}
          onPress={() => turnTo(part.first - 1, 'end')}
        />
      )}
      <ul
        ref={element}
        className="long-list"
        style={{ height: layout.height }}
        aria-busy={isWaiting}
        onFocus={onFocus}
      >
        {items.map(({ index, start }) => {
          const place = part.first + index;
          const dated = datedRow(place, rowAt, headingOf);
          const room = {
            index,
            top: start - layout.margin,
            position: place + 1,
            size: list.matching,
            measure: layout.measure,
          };
          return dated ? (
            <LongRow key={place} look={look} {...room} {...dated} />
          ) : (
            <MissingRow key={place} height={layout.estimate} {...room} />
          );
        })}
      </ul>
      {end < list.matching && (
        <PartButton
          to="after"
          count={list.matching - end}
          date={isTimeOrder ? dateAt(end) : undefined}
          onPress={() => turnTo(end, 'start')}
        />
      )}
    </>
  );
}
