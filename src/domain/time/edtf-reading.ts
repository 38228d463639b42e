/** Whether a resolved date is one reading of what the text prints: it may fill in, never contradict. */
import type { Edtf, EdtfComponent, EdtfEndpoint } from './edtf';

/**
 * "2021-11-16" reads "XXXX-XX-16"; "2021-11-15" does not. Dates are compared with dates and intervals with
 * intervals, end by end; of what has another form ("on the 16th", resolved to "on or before") nothing is held.
 */
export function isReadingOf(printed: Edtf, resolved: Edtf): boolean {
  if (printed.type === 'date' && resolved.type === 'date') return isReadingOfPoint(printed, resolved);
  if (printed.type === 'interval' && resolved.type === 'interval') {
    return isReadingOfPoint(printed.start, resolved.start) && isReadingOfPoint(printed.end, resolved.end);
  }
  return true;
}

function isReadingOfPoint(printed: EdtfEndpoint, resolved: EdtfEndpoint): boolean {
  if (typeof printed === 'string' || typeof resolved === 'string') return true;
  if (printed.type !== 'date' || resolved.type !== 'date') return true;
  return (['year', 'month', 'day'] as const).every((part) => fits(printed[part], resolved[part]));
}

/** A component that one of both does not have says nothing against the other. */
function fits(printed: EdtfComponent | undefined, resolved: EdtfComponent | undefined): boolean {
  if (printed === undefined || resolved === undefined) return true;
  const [shown, given] = [printed.digits, resolved.digits];
  return (
    shown.length === given.length && [...shown].every((digit, at) => digit === 'X' || digit === given[at])
  );
}
