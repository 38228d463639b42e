/** The measure of words for components. */
import { useEffect, useMemo, useState } from 'react';
import type { MeasureText } from '../../../domain/marks/labels';
import { createTextMeasure } from './measure-text';

/** Measured anew when the typeface has come: the fallback's widths are others. */
export function useTextMeasure(className: string): MeasureText {
  const [fonts, setFonts] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void document.fonts.ready.then(() => {
      if (isCurrent) setFonts((count) => count + 1);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arrival of fonts is the occasion to measure anew
  return useMemo(() => createTextMeasure(className), [className, fonts]);
}
