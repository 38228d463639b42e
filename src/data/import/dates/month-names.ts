/** Months by their English names, whole or as they are shortened. */

const NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** "Sept" is the only one of four letters that is no whole name. */
const SHORTEST = 3;

/** From 1; undefined where no month is called so. */
export function monthNamed(name: string): number | undefined {
  const wanted = name.toLowerCase();
  if (wanted.length < SHORTEST) return undefined;
  const isShort = wanted.length === SHORTEST || wanted === 'sept';
  const index = isShort ? NAMES.findIndex((month) => month.startsWith(wanted)) : NAMES.indexOf(wanted);
  return index === -1 ? undefined : index + 1;
}
