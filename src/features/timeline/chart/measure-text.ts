/** Widths of words in the face of marks, measured once each. */
import type { MeasureText } from '../../../domain/marks/labels';

/** Needs the page's stylesheet; where no canvas is to be had a rough width serves. */
export function createTextMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (context) context.font = markFont();
  return (text) => {
    const width = known.get(text) ?? context?.measureText(text).width ?? text.length * 7;
    known.set(text, width);
    return width;
  };
}

/** The face of marks as the stylesheet resolves it. */
function markFont(): string {
  const probe = document.createElement('span');
  probe.className = 'mark__label';
  document.body.append(probe);
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(probe);
  probe.remove();
  return `${fontWeight} ${fontSize} ${fontFamily}`;
}
