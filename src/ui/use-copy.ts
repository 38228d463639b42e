/** Puts a text on the clipboard and says whether it is there; it is missing on plain-HTTP hosts and may be refused. */
import { useState } from 'react';

export type CopyOutcome = 'copied' | 'refused';

export function useCopy(): { readonly outcome: CopyOutcome | null; copy(text: string): void } {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const copy = (text: string) =>
    void (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return { outcome, copy };
}
