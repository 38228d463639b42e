/** Puts a text on the clipboard and keeps what came of it, for as long as that is worth telling. */
import { useRef, useState } from 'react';
import { type CopyOutcome, copyText } from './clipboard';

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
    void copyText(text).then((outcome) => {
      if (press === lastPress.current) setTold({ outcome, text, subject });
    });
  };
  return { outcome: told?.outcome ?? null, text: told?.text ?? '', copy };
}
