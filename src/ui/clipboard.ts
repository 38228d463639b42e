/** The clipboard: it is missing on plain-HTTP hosts, and may refuse. */

export type CopyOutcome = 'copied' | 'refused';

/** Puts a text on the clipboard and says whether it is there. Never rejects. */
export function copyText(text: string): Promise<CopyOutcome> {
  return (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
    () => 'copied',
    () => 'refused',
  );
}
