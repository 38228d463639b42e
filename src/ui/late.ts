/**
 * A part of the app whose code comes later. Other than with React's `lazy` it stands as soon as it is there: what follows a
 * fallback of Suspense is held back for up to 300 ms (FALLBACK_THROTTLE_MS in React's reconciler).
 */
import { useEffect, useState } from 'react';

export interface Late<Part> {
  /** Absent until it has come. */
  readonly part?: Part;
  readonly hasFailed: boolean;
}

/** The hook fetches the part when it is first wanted. One that failed is tried again by the next component that wants it. */
export function createLate<Part>(load: () => Promise<Part>): (isWanted: boolean) => Late<Part> {
  let known: { readonly part: Part } | undefined;
  return function useLate(isWanted) {
    const [state, setState] = useState<Late<Part>>({ hasFailed: false });
    useEffect(() => {
      if (!isWanted || known !== undefined) return;
      let isLeft = false;
      const done = (next: Late<Part>) => {
        if (!isLeft) setState(next);
      };
      load().then(
        (part) => {
          known = { part };
          done({ part, hasFailed: false });
        },
        () => done({ hasFailed: true }),
      );
      return () => {
        isLeft = true;
      };
    }, [isWanted]);
    return known ? { ...known, hasFailed: false } : state;
  };
}
