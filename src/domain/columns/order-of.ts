/** The order of many numbers, as places: a sort by digits, which touches each number a few times whatever their number. */

const DIGIT_BITS = 16;
const DIGITS = 2 ** DIGIT_BITS;
/** Fewer numbers than this are compared: to count their digits would take longer. */
export const FEW_NUMBERS = 4096;

/**
 * The places of `values` in ascending order, equal ones as they stand; -0 counts as 0, NaN comes last. What is in order
 * already is only looked at.
 *
 * Least significant digit first (Knuth, The Art of Computer Programming 3, 5.2.5), on the bits of the numbers turned so
 * that their order as whole numbers is that of their values (M. Herf, "Radix Tricks", 2001).
 */
export function orderOf(values: Float64Array): Uint32Array<ArrayBuffer> {
  const { length } = values;
  let order = Uint32Array.from({ length }, (_, at) => at);
  if (isAscending(values)) return order;
  if (length < FEW_NUMBERS) return order.sort((a, b) => ascending(values[a], values[b]));
  let other = new Uint32Array(length);
  const halves = sortableHalves(values);
  for (let digit = 0; digit < 4; digit += 1) {
    const shift = (digit & 1) * DIGIT_BITS;
    const offset = digit >> 1;
    const starts = new Uint32Array(DIGITS + 1);
    for (let at = 0; at < length; at += 1) {
      const value = ((halves[2 * at + offset] ?? 0) >>> shift) & 0xffff;
      starts[value + 1] = (starts[value + 1] ?? 0) + 1;
    }
    // Where all have the same digit, nothing moves.
    if (starts[(((halves[offset] ?? 0) >>> shift) & 0xffff) + 1] === length) continue;
    for (let value = 0; value < DIGITS; value += 1)
      starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
    for (let at = 0; at < length; at += 1) {
      const place = order[at] ?? 0;
      const value = ((halves[2 * place + offset] ?? 0) >>> shift) & 0xffff;
      const next = starts[value] ?? 0;
      other[next] = place;
      starts[value] = next + 1;
    }
    [order, other] = [other, order];
  }
  return order;
}

function ascending(a = Number.NaN, b = Number.NaN): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  // No difference: that of two infinities is no number.
  return a < b ? -1 : Number(a > b);
}

function isAscending(values: Float64Array): boolean {
  for (let at = 1; at < values.length; at += 1) {
    const [before, value] = [values[at - 1] ?? 0, values[at] ?? 0];
    if (!(before <= value || Number.isNaN(value))) return false;
  }
  return true;
}

/** The low and high halves of each number, as whole numbers that sort as the numbers do. */
function sortableHalves(values: Float64Array): Uint32Array {
  // Adding 0 makes 0 of -0.
  const halves = new Uint32Array(Float64Array.from(values, (value) => value + 0).buffer);
  for (let at = 0; at < halves.length; at += 2) {
    const [low, high] = [halves[at] ?? 0, halves[at + 1] ?? 0];
    const isNoNumber = (high & 0x7ff00000) === 0x7ff00000 && ((high & 0xfffff) !== 0 || low !== 0);
    const isNegative = high >>> 31 === 1;
    halves[at] = isNoNumber ? 0xffffffff : isNegative ? ~low : low;
    halves[at + 1] = isNoNumber ? 0xffffffff : isNegative ? ~high : high | 0x80000000;
  }
  return halves;
}
