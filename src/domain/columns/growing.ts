/** Typed arrays that grow while they are filled, by doubling, and are cut to what they hold in the end. */

type Numbers =
  | Float64Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

export class Growing<T extends Numbers> {
  count = 0;

  /** `make` gives an empty array of a length; `held` one of the length to begin with. */
  constructor(
    private readonly make: (length: number) => T,
    private held: T = make(64),
  ) {}

  add(value: number): void {
    if (this.count === this.held.length) this.grow(this.count + 1);
    this.held[this.count] = value;
    this.count += 1;
  }

  addAll(values: Uint8Array, from: number, to: number): void {
    const after = this.count + to - from;
    if (after > this.held.length) this.grow(after);
    // A loop is quicker than a copy for the few bytes of an id.
    for (let at = from; at < to; at += 1) this.held[this.count + at - from] = values[at] ?? 0;
    this.count = after;
  }

  /** A copy of what was added, as long as that. */
  taken(): T {
    return this.held.slice(0, this.count) as T;
  }

  private grow(least: number): void {
    const grown = this.make(Math.max(least, 2 * this.held.length));
    grown.set(this.held);
    this.held = grown;
  }
}

export const growingFloats = () => new Growing((length) => new Float64Array(length));
export const growingWords = () => new Growing((length) => new Uint32Array(length));
export const growingShorts = () => new Growing((length) => new Uint16Array(length));
export const growingBytes = () => new Growing((length) => new Uint8Array(length));
