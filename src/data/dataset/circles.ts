/** Circles in a graph whose edges lead one way, such as `part-of`. */

/**
 * The edges that lead in a circle, as targets by their beginning. Ends that lead nowhere and beginnings
 * that nothing leads to are taken off first (Kahn's algorithm, from both sides); only what is left, which
 * is nothing in a sound file, is searched for the way back.
 */
export function edgesInCircles<Id>(edges: ReadonlyMap<Id, readonly Id[]>): ReadonlyMap<Id, ReadonlySet<Id>> {
  const reversed = new Map<Id, Id[]>();
  for (const [from, targets] of edges) {
    for (const to of targets) reversed.set(to, [...(reversed.get(to) ?? []), from]);
  }
  const left = new Set([...edges.keys(), ...reversed.keys()]);
  takeOffEnds(left, edges, reversed);
  takeOffEnds(left, reversed, edges);
  return new Map(
    [...left].map((from) => {
      const targets = (edges.get(from) ?? []).filter((to) => left.has(to) && canReach(to, from, edges, left));
      return [from, new Set(targets)];
    }),
  );
}

function canReach<Id>(
  from: Id,
  wanted: Id,
  edges: ReadonlyMap<Id, readonly Id[]>,
  within: ReadonlySet<Id>,
): boolean {
  const seen = new Set([from]);
  // A set that grows is walked to its new end.
  for (const at of seen) {
    if (at === wanted) return true;
    for (const to of edges.get(at) ?? []) if (within.has(to)) seen.add(to);
  }
  return false;
}

/** Takes off each node from which no edge leads to another that is left. */
function takeOffEnds<Id>(
  left: Set<Id>,
  edges: ReadonlyMap<Id, readonly Id[]>,
  reversed: ReadonlyMap<Id, readonly Id[]>,
): void {
  const openCount = new Map(
    [...left].map((id) => [id, (edges.get(id) ?? []).filter((to) => left.has(to)).length]),
  );
  const ends = [...left].filter((id) => openCount.get(id) === 0);
  for (const id of ends) {
    left.delete(id);
    for (const before of reversed.get(id) ?? []) {
      const open = (openCount.get(before) ?? 0) - 1;
      openCount.set(before, open);
      // Appending while iterating is how the queue grows.
      if (open === 0 && left.has(before)) ends.push(before);
    }
  }
}
