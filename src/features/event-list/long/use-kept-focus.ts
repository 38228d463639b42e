/**
 * The row that had the focus last stays in the page wherever the reader scrolls, with its neighbours: the focus is never
 * lost, the Tab key goes on from there, and a pane that closes finds the row that opened it.
 */
import { type FocusEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

interface KeptFocus {
  /** Place in the whole list of the row that had the focus last; null where none had. */
  readonly place: number | null;
  /** Places that stay in the page: that one, and its neighbours. */
  readonly kept: readonly number[];
  onFocus(event: FocusEvent): void;
  /** Focuses the row as soon as it is there; null forgets the one that had the focus. It is always the same function. */
  focusRow(place: number | null): void;
}

/** `first` is the place of the first row of the part in the whole list. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, first: number): KeptFocus {
  const [place, setPlace] = useState<number | null>(null);
  const awaited = useRef<number | null>(null);
  useEffect(() => {
    if (awaited.current === null) return;
    const row = list.current?.querySelector(`li[data-index="${awaited.current - first}"] button`);
    if (!(row instanceof HTMLElement)) return;
    awaited.current = null;
    row.focus({ preventScroll: true });
  });
  const focusRow = useCallback((next: number | null) => {
    awaited.current = next;
    setPlace(next);
  }, []);
  return {
    place,
    kept: place === null ? [] : [place - 1, place, place + 1].filter((each) => each >= 0),
    onFocus({ target }) {
      const index = target.closest('li')?.dataset.index;
      if (index !== undefined) setPlace(first + Number(index));
    },
    focusRow,
  };
}
