/** Which attribution stands inside which. */
import type { Draft } from "./draft.js";

interface Stretch {
  readonly draft: number;
  readonly first: number;
  readonly last: number;
}

/** So many contents that are open at one place are looked at; more only come from broken quotation marks. */
const OPEN = 64;

/**
 * The parent of each draft: the smallest attribution whose content holds its cue (its content, when it has no cue). A parent is always
 * larger than its child, or as large and before it, so that no circle can come about.
 */
export function parentsOf(drafts: readonly Draft[]): (number | null)[] {
  const size = drafts.map(({ contents }) => contents.reduce((sum, { first, last }) => sum + last - first, 0));
  const stretches = drafts
    .flatMap(({ contents }, draft) => contents.map(({ first, last }): Stretch => ({ draft, first, last })))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const anchors = drafts
    .map(({ cue, contents }, draft) => ({ draft, ...(cue ?? contents[0]!) }))
    .sort((a, b) => a.first - b.first);
  const parents: (number | null)[] = drafts.map(() => null);
  let open: Stretch[] = [];
  let next = 0;
  for (const anchor of anchors) {
    for (; next < stretches.length && stretches[next]!.first <= anchor.first; next++) {
      open = open.filter(({ last }) => last > stretches[next]!.first).slice(-OPEN);
      open.push(stretches[next]!);
    }
    for (const { draft, first, last } of open) {
      if (draft === anchor.draft || first > anchor.first || last < anchor.last) continue;
      if (size[draft]! < size[anchor.draft]! || (size[draft] === size[anchor.draft] && draft > anchor.draft)) continue;
      const held = parents[anchor.draft]!;
      if (held === null || size[draft]! < size[held]!) parents[anchor.draft] = draft;
    }
  }
  return parents;
}
