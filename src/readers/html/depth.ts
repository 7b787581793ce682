export const DEEPEST = 500; // levels of elements; deeper pages are made to exhaust a parser

/** True when elements nest deeper than `limit`. Walks without recursion. */
export function isDeeper(root: Element, limit: number): boolean {
  const stack: [Element, number][] = [[root, 1]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [element, depth] = next;
    if (depth > limit) return true;
    for (const child of element.children) stack.push([child, depth + 1]);
  }
  return false;
}
