/** A value that changes, for whoever wants to hear of the next. */

export interface Watched<T> {
  current(): T;
  /** Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

export interface Told<T> extends Watched<T> {
  readonly tell: (next: T) => void;
}

export function createWatched<T>(first: T): Told<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    current: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(next) {
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
