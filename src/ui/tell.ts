/** Short notes that pass: what was done, where the thing that did it is gone. Anybody tells, one place shows them. */

export interface Note {
  readonly id: number;
  readonly words: string;
}

let notes: readonly Note[] = [];
const listeners = new Set<() => void>();

/** Shows the words for a while, and has them read out. */
export function tell(words: string): void {
  notes = [...notes, { id: notes.length, words }];
  for (const listener of listeners) listener();
}

/** All notes since the page was opened, the same list until there is a new one. */
export function notesToTell(): readonly Note[] {
  return notes;
}

export function onNote(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
