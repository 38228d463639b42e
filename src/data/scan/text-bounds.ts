/** Where texts of a record stand in its bytes, so that none is made a string that nobody asks for. */
import { ShortList } from '../../domain/columns/event-facts';
import { normalForm } from '../../domain/evidence/normal-text';
import { stringAt } from './json-strings';

/** Of many texts; a text that is not there begins where it ends. It is filled anew for each record. */
export class TextBounds {
  private readonly from = new ShortList();
  private readonly to = new ShortList();
  /** 1 where the text is plain ASCII. */
  private readonly plain = new ShortList();

  get count(): number {
    return this.from.count;
  }

  clear(): void {
    this.from.count = 0;
    this.to.count = 0;
    this.plain.count = 0;
  }

  add(from: number, to: number, isPlain: boolean): void {
    this.from.add(from);
    this.to.add(to);
    this.plain.add(isPlain ? 1 : 0);
  }

  fromAt(place: number): number {
    return this.from.at(place);
  }

  toAt(place: number): number {
    return this.to.at(place);
  }

  isPlainAt(place: number): boolean {
    return this.plain.at(place) === 1;
  }

  /** Whether the text at the place has another in it, both in the declared form. */
  hasPart(place: number, bytes: Uint8Array, from: number, to: number, isPlain: boolean): boolean {
    const [start, end, isWholePlain] = [this.fromAt(place), this.toAt(place), this.isPlainAt(place)];
    // In plain ASCII the declared form is the text itself.
    if (isPlain && isWholePlain) return isPartOf(bytes, from, to, start, end);
    const part = stringAt(bytes, from, to, isPlain);
    return normalForm(stringAt(bytes, start, end, isWholePlain)).includes(normalForm(part));
  }
}

function isPartOf(bytes: Uint8Array, from: number, to: number, start: number, end: number): boolean {
  const length = to - from;
  const first = bytes[from];
  for (let at = start; at + length <= end; at += 1) {
    if (bytes[at] !== first) continue;
    let same = 1;
    while (same < length && bytes[at + same] === bytes[from + same]) same += 1;
    if (same === length) return true;
  }
  return false;
}
