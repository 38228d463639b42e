/** Waits for what changes fast to come to rest. */
import { useEffect, useState } from 'react';

/** The last of the numbers that stayed the same for so many milliseconds; at first those that are given. */
export function useSettled(numbers: readonly number[], milliseconds: number): readonly number[] {
  const [settled, setSettled] = useState(numbers);
  const key = numbers.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same numbers are the same, whatever array holds them
  useEffect(() => {
    const timer = setTimeout(() => setSettled(numbers), milliseconds);
    return () => clearTimeout(timer);
  }, [key, milliseconds]);
  return settled;
}
