/** Arc scores of one sentence to a tree with one root (Chu & Liu 1965, Edmonds 1967). Heads: 0 is the root, j + 1 is word j. */

const NEVER = -1e9;
const ROOTS_TRIED = 4;

/** @param scores [words][words + 1], column 0 the root */
export function treeOf(scores: readonly (readonly number[])[]): number[] {
  const greedy = scores.map(best);
  if (greedy.filter((head) => head === 0).length === 1 && !cycleIn(greedy)) return greedy;
  const roots = scores
    .map((row, word) => ({ word, score: row[0]! }))
    .sort((a, b) => b.score - a.score || a.word - b.word)
    .slice(0, ROOTS_TRIED);
  let found = greedy;
  let highest = -Infinity;
  for (const { word: root } of roots) {
    const table = scores.map((row, word) => [word === root ? row[0]! : NEVER, ...row.slice(1)]);
    const heads = edmonds(table);
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

function cycleIn(heads: readonly number[]): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && seen[at] === 0) {
      seen[at] = start + 1;
      path.push(at);
      at = heads[at]! - 1;
    }
    if (at >= 0 && seen[at] === start + 1) return path.slice(path.indexOf(at));
  }
  return null;
}

/** Contracts one cycle at a time until the greedy heads are a tree. */
function edmonds(table: readonly (readonly number[])[]): number[] {
  const heads = table.map(best);
  const cycle = cycleIn(heads);
  if (!cycle) return heads;
  const inside = new Set(cycle);
  const rest = table.map((_, word) => word).filter((word) => !inside.has(word));
  const columns = [0, ...rest.map((word) => word + 1)];
  const knot = rest.length;
  const into = columns.map((column) =>
    cycle
      .map((word) => ({ word, gain: table[word]![column]! - table[word]![heads[word]!]! }))
      .reduce((a, b) => (b.gain > a.gain ? b : a)),
  );
  const small = rest.map((word) => [
    ...columns.map((column) => table[word]![column]!),
    Math.max(...cycle.map((from) => table[word]![from + 1]!)),
  ]);
  small.push([...into.map(({ gain }) => gain), -Infinity]);
  const solved = edmonds(small);
  const out = [...heads];
  rest.forEach((word, k) => {
    const head = solved[k]!;
    out[word] =
      head === knot + 1
        ? cycle.reduce((a, b) => (table[word]![b + 1]! > table[word]![a + 1]! ? b : a)) + 1
        : columns[head]!;
  });
  const entry = solved[knot]!;
  out[into[entry]!.word] = columns[entry]!;
  return out;
}
