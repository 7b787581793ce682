/** The heads of greatest sum by the recursion of the textbooks, cubic in the words: what the quick way is held against. */

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
export function edmonds(table: readonly (readonly number[])[]): number[] {
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
