/** The dates of an event for https://schema.org, which knows no doubt and nothing inferred. */
import { partsThatAre } from '../../domain/archive/date-parts';
import type { EventWhen } from '../../domain/archive/event';
import type { EdtfComponent, EdtfEndpoint } from '../../domain/time/edtf';

/**
 * Only what is dated without doubt and without bounds, by a day that the text states; a day that may have been another is none.
 * A month or year that the text leaves out is told beside it, in words.
 */
export function schemaOrgDates(when: EventWhen): {
  readonly startDate?: string;
  readonly endDate?: string;
} {
  const { edtf } = when;
  const isInferred = partsThatAre('inferred', when).some((part) => part === 'day' || part === 'bounds');
  if (edtf === undefined || edtf.type === 'set' || isInferred) return {};
  const [start, end] = edtf.type === 'interval' ? [edtf.start, edtf.end] : [edtf, edtf];
  const [startDate, endDate] = [isoDate(start), isoDate(end)];
  return { ...(startDate !== undefined && { startDate }), ...(endDate !== undefined && { endDate }) };
}

/** "2021-11-16", "2021-11", "2021". */
function isoDate(point: EdtfEndpoint): string | undefined {
  if (typeof point === 'string' || point.type !== 'date') return undefined;
  const parts = [point.year, point.month, point.day].filter((part) => part !== undefined);
  return parts.every(isCertain) ? parts.map(({ digits }) => digits).join('-') : undefined;
}

function isCertain({ digits, isUncertain, isApproximate }: EdtfComponent): boolean {
  return /^\d+$/.test(digits) && !isUncertain && !isApproximate;
}
