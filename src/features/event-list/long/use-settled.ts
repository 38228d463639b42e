/** Waits for what changes fast to come to rest. */
import { useEffect, useState } from 'react';

/** The last text that stayed the same for so many milliseconds; at first the one that is given. */
export function useSettled(text: string, milliseconds: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
