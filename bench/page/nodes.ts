/** Nodes of the page that stand in it: elements, texts, comments. */
export function countNodes(selectors: readonly string[]): number {
  return outermost(selectors).reduce((sum, root) => sum + nodesBelow(root) + 1, 0);
}

export function countElements(selectors: readonly string[]): number {
  return outermost(selectors).reduce((sum, root) => sum + root.querySelectorAll('*').length + 1, 0);
}

/** What lies in another one is counted with it. */
function outermost(selectors: readonly string[]): readonly Element[] {
  const roots = [...document.querySelectorAll(selectors.join(','))];
  return roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)));
}

function nodesBelow(root: Element): number {
  const walker = document.createTreeWalker(root);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}
