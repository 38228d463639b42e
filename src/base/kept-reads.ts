/** What was read lately, up to a size: what was asked for longest ago goes first. */

export class KeptReads<Key, Value> {
  private readonly kept = new Map<Key, Promise<Value>>();
  private readonly sizes = new Map<Key, number>();

  /** `most` is in the unit of `sizeOf`. One read is kept whatever its size. */
  constructor(
    private readonly most: number,
    private readonly sizeOf: (value: Value) => number,
  ) {}

  /** What is kept, or else what is read now; a read that fails is not kept. */
  async of(key: Key, read: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(key);
    const reading = known ?? read();
    this.kept.delete(key);
    this.kept.set(key, reading);
    if (known !== undefined) return known;
    try {
      const value = await reading;
      // What was forgotten while it was read takes no room.
      if (this.kept.get(key) === reading) {
        this.sizes.set(key, this.sizeOf(value));
        this.forgetOldest();
      }
      return value;
    } catch (cause) {
      if (this.kept.get(key) === reading) this.kept.delete(key);
      throw cause;
    }
  }

  private forgetOldest(): void {
    let sum = [...this.sizes.values()].reduce((total, size) => total + size, 0);
    for (const oldest of this.kept.keys()) {
      if (sum <= this.most || this.kept.size === 1) return;
      sum -= this.sizes.get(oldest) ?? 0;
      this.kept.delete(oldest);
      this.sizes.delete(oldest);
    }
  }
}
