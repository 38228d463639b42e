/** Ids for records that have none that could stand in an address: made of their names, so that they last when rows move. */

/** What the format takes for an id. */
const ID = /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/;
/** Letters of a name that are enough to know it by. */
const LONGEST = 60;

/** Gives each asker an id that nobody has yet. */
export class RecordIds {
  private readonly taken = new Set<string>();
  /** By the id that was wanted: the last number that was added. */
  private readonly numbers = new Map<string, number>();

  /** @param fallback stands for names without Latin letters or digits */
  constructor(private readonly fallback: string) {}

  /** `wanted` itself, where it is an id and free. */
  take(wanted: string | undefined, name: string): string {
    const own =
      wanted !== undefined && wanted.length <= LONGEST && ID.test(wanted) ? wanted : idFromName(name);
    const base = own === '' ? this.fallback : own;
    let id = base;
    // Without a name there is a number from the beginning: "event-1".
    let number = this.numbers.get(base) ?? (own === '' ? 0 : 1);
    while (this.taken.has(id) || (own === '' && id === base)) {
      number += 1;
      id = `${base}-${number}`;
    }
    this.numbers.set(base, number);
    this.taken.add(id);
    return id;
  }
}

/** "Zürich, 9 October" gives "zurich-9-october". */
export function idFromName(name: string): string {
  const words = plainLetters(name.slice(0, 4 * LONGEST))
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  let id = '';
  for (const word of words) {
    if (id.length + word.length >= LONGEST) break;
    id += id === '' ? word : `-${word}`;
  }
  return id;
}

/** Whether letters or figures of the name can stand in no id. */
export function hasOtherLetters(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(plainLetters(name).replaceAll(/[a-z0-9]/gu, ''));
}

function plainLetters(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
