/** Widths of words as a class of the stylesheet sets them, measured once each. */
import type { MeasureText } from '../../../domain/marks/labels';

/** Of the chosen mark's words, in the stylesheet too. */
const STRONG_WEIGHT = '600';

/** Letters that no room has; to measure many more takes the browser seconds. */
const MOST_LETTERS = 2000;
/** Pixels of a letter where it is not measured. */
const ROUGH = 7;

/** Of very many events the titles are not all kept. */
const MOST_KNOWN = 5000;

/** Needs the page's stylesheet; where no canvas is to be had a rough width serves. */
export function createTextMeasure(className: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const { weight, face } = faceOf(className);
  const known = new Map<string, number>();
  return (text, isStrong = false) => {
    if (text.length > MOST_LETTERS) return text.length * ROUGH;
    const key = `${isStrong} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context) context.font = `${isStrong ? STRONG_WEIGHT : weight} ${face}`;
    const width = context?.measureText(text).width ?? text.length * ROUGH;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, width);
    return width;
  };
}

/** The face of a class as the stylesheet resolves it. */
function faceOf(className: string): { readonly weight: string; readonly face: string } {
  const probe = document.createElement('span');
  probe.className = className;
  document.body.append(probe);
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(probe);
  probe.remove();
  return { weight: fontWeight, face: `${fontSize} ${fontFamily}` };
}
