/**
 * The heads of greatest sum without a cycle, in time quadratic in the words (Tarjan 1977, for dense graphs; the path is
 * grown as in Gabow et al. 1986). A path follows best heads upwards; where it bites its tail, that cycle becomes one knot.
 * A knot of k nodes costs k rows and columns and takes k - 1 nodes away, so that all knots together cost the table once.
 */

/** @param table [words][words + 1] scores of heads, column 0 the root; a word is not its own head, whatever stands there */
export function arborescence(table: readonly (readonly number[])[]): number[] {
  const knots = new Knots(table);
  const settled = new Uint8Array(table.length + 1);
  settled[0] = 1;
  for (let start = 1; start <= table.length; start++) {
    // A node that went into a knot goes by the row of another node of it.
    if (settled[start] || !knots.isThere(start)) continue;
    const path = [start];
    for (;;) {
      const head = knots.takeBestHead(path.at(-1)!);
      if (settled[head]) break;
      const at = path.indexOf(head);
      if (at < 0) path.push(head);
      else path.push(knots.tie(path.splice(at)));
    }
    for (const row of path) settled[row] = 1;
  }
  return knots.untie();
}

/** The graph while cycles are being made knots: a knot lives on in the row and column of one of its nodes. */
class Knots {
  readonly #width: number;
  readonly #score: Float64Array;
  /** For each cell the word and head, as `word * width + head`, of the arc of the sentence that it stands for. */
  readonly #arc: Int32Array;
  /** Rows that are there, the root's too. */
  #rows: number[];
  readonly #there: Uint8Array;
  /** The node in each row: up to `width` a word, above a knot. */
  readonly #node: number[];
  readonly #bestHead: Int32Array;
  /** For each node the arc that was taken into it, and the knot that it is in. */
  readonly #taken: number[] = [];
  readonly #within: number[] = [];
  #nodes: number;

  constructor(table: readonly (readonly number[])[]) {
    const width = table.length + 1;
    this.#width = width;
    this.#nodes = width;
    this.#score = new Float64Array(width * width);
    table.forEach((row, word) => this.#score.set(row, (word + 1) * width));
    this.#arc = Int32Array.from(this.#score, (_, cell) => cell);
    this.#rows = Array.from({ length: width }, (_, row) => row);
    this.#there = new Uint8Array(width).fill(1);
    this.#node = [...this.#rows];
    this.#bestHead = new Int32Array(width);
  }

  isThere(row: number): boolean {
    return this.#there[row] === 1;
  }

  /** Row of the best head of what is in a row; the arc to it is taken. */
  takeBestHead(row: number): number {
    const from = row * this.#width;
    let best = -1;
    for (const head of this.#rows)
      if (head !== row && (best < 0 || this.#score[from + head]! > this.#score[from + best]!)) best = head;
    this.#bestHead[row] = best;
    this.#taken[this.#node[row]!] = this.#arc[from + best]!;
    return best;
  }

  /** Makes one knot of the rows of a cycle. @returns its row */
  tie(cycle: readonly number[]): number {
    const [score, arc, width] = [this.#score, this.#arc, this.#width];
    const [knot, ...others] = cycle as [number, ...number[]];
    const lost = Float64Array.from(cycle, (row) => score[row * width + this.#bestHead[row]!]!);
    for (const row of others) this.#there[row] = 0;
    this.#rows = this.#rows.filter((row) => this.#there[row]);
    for (const other of this.#rows) {
      if (other === knot) continue;
      // Into the knot: what it costs to enter at a node is the arc of the cycle that this breaks.
      const into = knot * width + other;
      score[into]! -= lost[0]!;
      cycle.forEach((row, i) => {
        const gain = i ? score[row * width + other]! - lost[i]! : -Infinity;
        if (gain > score[into]!) [score[into], arc[into]] = [gain, arc[row * width + other]!];
      });
      const out = other * width + knot;
      for (const row of others) {
        const cell = other * width + row;
        if (score[cell]! > score[out]!) [score[out], arc[out]] = [score[cell]!, arc[cell]!];
      }
    }
    const node = this.#nodes++;
    for (const row of cycle) this.#within[this.#node[row]!] = node;
    this.#node[knot] = node;
    return knot;
  }

  /** Opens the knots, the last first: the arc into a knot is the arc into the node in it where it enters. */
  untie(): number[] {
    for (let knot = this.#nodes - 1; knot >= this.#width; knot--) {
      const arc = this.#taken[knot]!;
      let node = Math.floor(arc / this.#width);
      while (this.#within[node] !== knot) node = this.#within[node]!;
      this.#taken[node] = arc;
    }
    return Array.from({ length: this.#width - 1 }, (_, word) => this.#taken[word + 1]! % this.#width);
  }
}
