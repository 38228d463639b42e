/** Where the reader is in a long list: in which of its parts, and at which row the next drawing is to be. */
import { useState } from 'react';
import { type Part, partAt, partOf } from './parts';
import type { ShownList } from './use-shown-list';

/** A row to be brought into sight. Each one is gone to once, by its identity. */
export interface Destination {
  /** Place in the whole list, from 0. */
  readonly place: number;
  readonly align: 'start' | 'center' | 'end';
  /** px below the bar over the rows, where it is to stand at the top; negative for a row that is partly under it. */
  readonly below: number;
  /** Only for a reader who is in the list: who is at its head stays there. */
  readonly isFollowed: boolean;
}

interface ReadingPlace {
  readonly part: Part;
  readonly destination: Destination | null;
  goTo(place: number, align: Destination['align']): void;
}

interface Place {
  readonly shown: ShownList;
  readonly part: number;
  readonly destination: Destination | null;
}

export function useReadingPlace(shown: ShownList): ReadingPlace {
  const [state, setState] = useState<Place>(() => ({ shown, part: 0, destination: null }));
  let current = state;
  if (state.shown !== shown) {
    // Another list is read from its beginning, or from where an event stands that was in sight.
    const { place, below } = shown.goTo ?? { place: 0, below: 0 };
    const { index } = partOf(place, shown.list.matching);
    current = { shown, part: index, destination: { place, align: 'start', below, isFollowed: true } };
    setState(current);
  }
  return {
    part: partAt(current.part, shown.list.matching),
    destination: current.destination,
    goTo(place, align) {
      const { index } = partOf(place, shown.list.matching);
      setState({ shown, part: index, destination: { place, align, below: 0, isFollowed: false } });
    },
  };
}
