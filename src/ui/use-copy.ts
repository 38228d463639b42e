/** Puts a text on the clipboard and says whether it is there; it is missing on plain-HTTP hosts and may be refused. */
import { useRef, useState } from 'react';

type CopyOutcome = 'copied' | 'refused';

interface Told {
  readonly outcome: CopyOutcome;
  /** What was, or was not, put on the clipboard. */
  readonly text: string;
  readonly subject: string;
}

interface Copying {
  readonly outcome: CopyOutcome | null;
  /** The text that the outcome is about; empty where there is none. */
  readonly text: string;
  copy(text: string): void;
}

/** `subject` names what would be copied: once it is another one, the outcome of the last press is over. */
export function useCopy(subject = ''): Copying {
  const [told, setTold] = useState<Told | null>(null);
  const lastPress = useRef(0);
  if (told !== null && told.subject !== subject) setTold(null);

  const copy = (text: string) => {
    lastPress.current += 1;
    const press = lastPress.current;
    // So that the same outcome is told as a new one.
    setTold(null);
    const tell = (outcome: CopyOutcome) => {
      if (press === lastPress.current) setTold({ outcome, text, subject });
    };
    void (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => tell('copied'),
      () => tell('refused'),
    );
  };
  return { outcome: told?.outcome ?? null, text: told?.text ?? '', copy };
}
