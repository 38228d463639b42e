/** The text of an EDTF date, the inverse of parsing. */
import type { Edtf, EdtfComponent, EdtfEndpoint, EdtfPoint, Qualifier } from './edtf';

export function formatEdtf(edtf: Edtf): string {
  if (edtf.type === 'interval') return `${formatEndpoint(edtf.start)}/${formatEndpoint(edtf.end)}`;
  if (edtf.type !== 'set') return formatPoint(edtf);
  const members = edtf.members.map((member) =>
    'from' in member ? `${formatRangeEnd(member.from)}..${formatRangeEnd(member.to)}` : formatPoint(member),
  );
  return edtf.mode === 'one' ? `[${members.join(',')}]` : `{${members.join(',')}}`;
}

function formatEndpoint(end: EdtfEndpoint): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : formatPoint(end);
}

function formatRangeEnd(end: EdtfPoint | 'open'): string {
  return end === 'open' ? '' : formatPoint(end);
}

function formatPoint(point: EdtfPoint): string {
  if (point.type === 'long-year') {
    const significant = point.significantDigits === undefined ? '' : `S${point.significantDigits}`;
    const isShort = Math.abs(point.value) < 10_000;
    const digits = isShort ? fourDigits(point.value) : `Y${point.value}`;
    return digits + significant;
  }
  if (point.type === 'division') {
    return joinComponents([point.year, { ...point, digits: String(point.division) }]);
  }
  return joinComponents([point.year, point.month, point.day].filter((part) => part !== undefined));
}

/** One qualifier for all stands at the end; else each component carries its own before it. */
function joinComponents(parts: readonly EdtfComponent[]): string {
  const signs = parts.map(signOf);
  const [first = ''] = signs;
  const isCommon = signs.every((sign) => sign === first);
  if (isCommon) return parts.map(({ digits }) => digits).join('-') + first;
  return parts.map(({ digits }, index) => `${signs[index] ?? ''}${digits}`).join('-');
}

function signOf({ isUncertain, isApproximate }: Qualifier): string {
  if (isUncertain && isApproximate) return '%';
  return isUncertain ? '?' : isApproximate ? '~' : '';
}

function fourDigits(value: number): string {
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(4, '0');
}
