/** Names that resemble one that does not exist: help for whoever mistyped it, never an answer. */

/** At most three, those that share the longest runs of letters first; none where nothing resembles. */
export function nearestNames(name: string, names: readonly string[]): readonly string[] {
  const wanted = pairsOf(name);
  return names
    .map((candidate) => ({ candidate, score: likeness(wanted, pairsOf(candidate)) }))
    .filter(({ score }) => score > 0.25)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function pairsOf(name: string): ReadonlySet<string> {
  const padded = ` ${name.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2)));
}

/** Sørensen–Dice coefficient of two sets of letter pairs, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
