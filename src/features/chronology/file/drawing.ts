/** Draws outside the page, one part after the other in the same place, so that no more than one stands in memory. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export interface Drawing {
  /** What was drawn; it holds until the next is. Throws what a component throws. */
  draw(part: ReactNode): Element;
  end(): void;
}

export function createDrawing(): Drawing {
  const place = document.createElement('div');
  const failures: unknown[] = [];
  const root = createRoot(place, { onUncaughtError: (failure) => failures.push(failure) });
  return {
    draw(part) {
      flushSync(() => root.render(part));
      if (failures.length > 0) throw failures[0];
      return place;
    },
    end: () => root.unmount(),
  };
}
