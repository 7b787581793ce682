import type { Span } from "../../../src/records/index.js";
import type { Mark } from "./marks";

/** A text cut so that marks nest: words, or a mark around more. A mark that crosses another comes in parts. */
export type Node =
  Span | { readonly mark: Mark; readonly first: boolean; readonly last: boolean; readonly inside: Node[] };

/** The marks that touch each block; both lists sorted by where they begin. */
export function byBlock(blocks: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const lists: Mark[][] = blocks.map(() => []);
  let first = 0;
  for (const mark of marks) {
    while (first < blocks.length && blocks[first]!.end <= mark.span.start) first++;
    for (let i = first; i < blocks.length && blocks[i]!.start < mark.span.end; i++) lists[i]!.push(mark);
  }
  return lists;
}

/** The part of a text within `block`, as a tree of the marks that touch it. */
export function treeOf(block: Span, here: readonly Mark[]): Node[] {
  const cuts = new Set([block.start, block.end]);
  for (const { span } of here) {
    cuts.add(Math.max(span.start, block.start));
    cuts.add(Math.min(span.end, block.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const pieces = places.slice(0, -1).map((start, i) => {
    const end = places[i + 1]!;
    const around = here.filter(({ span }) => span.start <= start && end <= span.end).sort((a, b) => a.level - b.level);
    return { start, end, around };
  });
  return nest(pieces, 0);
}

interface Piece extends Span {
  readonly around: readonly Mark[];
}

/** Joins neighbouring pieces under the mark that they share at this depth. */
function nest(pieces: readonly Piece[], depth: number): Node[] {
  const nodes: Node[] = [];
  for (let i = 0; i < pieces.length;) {
    const mark = pieces[i]!.around[depth];
    let to = i + 1;
    while (to < pieces.length && pieces[to]!.around[depth] === mark) to++;
    const run = pieces.slice(i, to);
    const { start } = run[0]!;
    const { end } = run.at(-1)!;
    if (mark)
      nodes.push({ mark, first: mark.span.start === start, last: mark.span.end === end, inside: nest(run, depth + 1) });
    else nodes.push({ start, end });
    i = to;
  }
  return nodes;
}
