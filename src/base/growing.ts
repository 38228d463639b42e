/** A typed array that grows while it is written, for columns whose length nobody knows before. */

type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

const FIRST_ROOM = 64;
/** A loop is quicker than a copy for the few bytes of an id. */
const FEW = 32;

export class Growing<Values extends Numbers> {
  /** Room beyond `length` holds nothing that counts. Another array after each growth: never keep it. */
  values: Values;
  length = 0;
  readonly #make: new (
    length: number,
  ) => Values;

  constructor(make: new (length: number) => Values) {
    this.#make = make;
    this.values = new make(FIRST_ROOM);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(1);
    this.values[this.length] = value;
    this.length += 1;
  }

  /** Room for so many more, so that they can be written into `values` directly. */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.values.length) return;
    const larger = new this.#make(Math.max(needed, this.values.length * 2));
    larger.set(this.values.subarray(0, this.length));
    this.values = larger;
  }

  /** Those from `from` to before `to`. */
  append(values: Uint8Array | Uint16Array | Uint32Array | Float64Array, from: number, to: number): void {
    this.reserve(to - from);
    const offset = this.length - from;
    if (to - from > FEW) this.values.set(values.subarray(from, to), this.length);
    else for (let at = from; at < to; at += 1) this.values[offset + at] = values[at] ?? 0;
    this.length += to - from;
  }

  /** What was written, in an array of just that length. */
  taken(): Values {
    return this.values.slice(0, this.length) as Values;
  }
}
