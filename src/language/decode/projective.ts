/**
 * The projective heads of the greatest sum with one root, in time cubic in the words (Eisner 1996). Spans have their head at one end: closed
 * ones have all that hangs on it on that side, open ones have an arc between their ends and go on beyond the far one.
 */

/** @param scores [words][words + 1], column 0 the root; a word is not its own head, whatever stands there */
export function projectiveHeads(scores: readonly (readonly number[])[]): number[] {
  const chart = new Chart(scores);
  chart.fill();
  return chart.heads();
}

/** Which end of a span its head is. */
type Side = "left" | "right";

class Chart {
  readonly #width: number;
  readonly #closed: Record<Side, Float64Array>;
  readonly #open: Record<Side, Float64Array>;
  /** Where a span was put together, by `from * width + to`. */
  readonly #closedAt: Record<Side, Int32Array>;
  readonly #openAt: Int32Array;

  constructor(readonly scores: readonly (readonly number[])[]) {
    this.#width = scores.length + 1;
    const cells = this.#width ** 2;
    this.#closed = { left: new Float64Array(cells), right: new Float64Array(cells) };
    this.#open = { left: new Float64Array(cells), right: new Float64Array(cells) };
    this.#closedAt = { left: new Int32Array(cells), right: new Int32Array(cells) };
    this.#openAt = new Int32Array(cells);
  }

  fill(): void {
    for (let length = 1; length < this.#width; length++)
      for (let from = 0; from + length < this.#width; from++) {
        this.#link(from, from + length);
        this.#close(from, from + length);
      }
  }

  /** Two closed spans back to back and an arc between their heads, either way. The root has nothing but one word, its arc begins right at it. */
  #link(from: number, to: number): void {
    const cell = from * this.#width + to;
    let greatest = -Infinity;
    for (let at = from; at < (from === 0 ? 1 : to); at++) {
      const sum = this.#closed.left[from * this.#width + at]! + this.#closed.right[(at + 1) * this.#width + to]!;
      if (sum > greatest) [greatest, this.#openAt[cell]] = [sum, at];
    }
    this.#open.left[cell] = greatest + this.scores[to - 1]![from]!;
    this.#open.right[cell] = from === 0 ? -Infinity : greatest + this.scores[from - 1]![to]!;
  }

  /** An open span and a closed one that goes on from its far end. */
  #close(from: number, to: number): void {
    const width = this.#width;
    const cell = from * width + to;
    let [left, right] = [-Infinity, -Infinity];
    for (let at = from; at < to; at++) {
      const next = at + 1;
      const onwards = this.#open.left[from * width + next]! + this.#closed.left[next * width + to]!;
      if (onwards > left) [left, this.#closedAt.left[cell]] = [onwards, next];
      const backwards = this.#closed.right[from * width + at]! + this.#open.right[at * width + to]!;
      if (backwards > right) [right, this.#closedAt.right[cell]] = [backwards, at];
    }
    this.#closed.left[cell] = left;
    this.#closed.right[cell] = right;
  }

  heads(): number[] {
    const heads = new Array<number>(this.scores.length).fill(0);
    const closed: [from: number, to: number, side: Side][] = [[0, this.#width - 1, "left"]];
    for (let span = closed.pop(); span; span = closed.pop()) {
      const [from, to, side] = span;
      if (from === to) continue;
      const far = this.#closedAt[side][from * this.#width + to]!;
      const [first, last] = side === "left" ? [from, far] : [far, to];
      if (side === "left") heads[last - 1] = first;
      else heads[first - 1] = last;
      const middle = this.#openAt[first * this.#width + last]!;
      closed.push(side === "left" ? [far, to, side] : [from, far, side]);
      closed.push([first, middle, "left"], [middle + 1, last, "right"]);
    }
    return heads;
  }
}
