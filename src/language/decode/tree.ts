/** Arc scores of one sentence to a tree with one root (Chu & Liu 1965, Edmonds 1967). Heads: 0 is the root, j + 1 is word j. */
import { arborescence } from "./arborescence.js";

const NEVER = -1e9;
const ROOTS_TRIED = 4;

/** @param scores [words][words + 1], column 0 the root */
export function treeOf(scores: readonly (readonly number[])[]): number[] {
  const greedy = scores.map(best);
  if (greedy.filter((head) => head === 0).length === 1 && !hasCycle(greedy)) return greedy;
  const roots = scores
    .map((row, word) => ({ word, score: row[0]! }))
    .sort((a, b) => b.score - a.score || a.word - b.word)
    .slice(0, ROOTS_TRIED);
  let found = greedy;
  let highest = -Infinity;
  for (const { word: root } of roots) {
    const table = scores.map((row, word) => [word === root ? row[0]! : NEVER, ...row.slice(1)]);
    const heads = arborescence(table);
    const value = heads.reduce((sum, head, word) => sum + table[word]![head]!, 0);
    if (value > highest) {
      highest = value;
      found = heads;
    }
  }
  return found;
}

function best(row: readonly number[]): number {
  let at = 0;
  for (let i = 1; i < row.length; i++) if (row[i]! > row[at]!) at = i;
  return at;
}

function hasCycle(heads: readonly number[]): boolean {
  const seen = new Int32Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    let at = start;
    while (at >= 0 && seen[at] === 0) {
      seen[at] = start + 1;
      at = heads[at]! - 1;
    }
    if (at >= 0 && seen[at] === start + 1) return true;
  }
  return false;
}
