/** A small network that learns whether a pair is one event: one hidden layer, trained with AdaGrad. Repeats for a seed. */

const STEP = 0.05;
const DECAY = 1e-4;
const START = 1e-4;

export type Scorer = (numbers: Float32Array) => number;

/** @returns the probability that a pair is one, by its numbers */
export function learn(
  pairs: readonly Float32Array[],
  same: ArrayLike<number>,
  { hidden, epochs, seed }: { hidden: number; epochs: number; seed: number },
): Scorer {
  const size = pairs[0]!.length;
  const random = dice(seed);
  const { mean, spread } = scaleOf(pairs, size);
  const uniform = (count: number, width: number): Float64Array =>
    Float64Array.from({ length: count }, () => ((random() - 0.5) * 2) / Math.sqrt(width));
  const inner = uniform(hidden * size, size);
  const bias = new Float64Array(hidden);
  const outer = uniform(hidden, hidden);
  let offset = 0;
  const x = new Float64Array(size);
  const h = new Float64Array(hidden);
  const score = (numbers: Float32Array): number => {
    for (let f = 0; f < size; f++) x[f] = (numbers[f]! - mean[f]!) / spread[f]!;
    let sum = offset;
    for (let k = 0; k < hidden; k++) {
      let value = bias[k]!;
      for (let f = 0, at = k * size; f < size; f++) value += inner[at + f]! * x[f]!;
      h[k] = value > 0 ? value : 0;
      sum += outer[k]! * h[k]!;
    }
    return 1 / (1 + Math.exp(-sum));
  };
  const squares = [inner, bias, outer].map(({ length }) => new Float64Array(length).fill(START));
  let offsetSquares = START;
  const step = (weights: Float64Array, sums: Float64Array, at: number, gradient: number): void => {
    sums[at]! += gradient * gradient;
    weights[at]! -= (STEP * gradient) / Math.sqrt(sums[at]!);
  };
  const [innerSums, biasSums, outerSums] = squares as [Float64Array, Float64Array, Float64Array];
  for (let turn = 0; turn < epochs * pairs.length; turn++) {
    const i = Math.floor(random() * pairs.length);
    const error = score(pairs[i]!) - same[i]!;
    offsetSquares += error * error;
    offset -= (STEP * error) / Math.sqrt(offsetSquares);
    for (let k = 0; k < hidden; k++) {
      const back = h[k]! > 0 ? error * outer[k]! : 0;
      step(outer, outerSums, k, error * h[k]! + DECAY * outer[k]!);
      if (back === 0) continue;
      step(bias, biasSums, k, back);
      for (let f = 0, at = k * size; f < size; f++)
        step(inner, innerSums, at + f, back * x[f]! + DECAY * inner[at + f]!);
    }
  }
  return score;
}

function scaleOf(rows: readonly Float32Array[], size: number): { mean: Float64Array; spread: Float64Array } {
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const row of rows) for (let f = 0; f < size; f++) mean[f]! += row[f]! / rows.length;
  for (const row of rows) for (let f = 0; f < size; f++) spread[f]! += (row[f]! - mean[f]!) ** 2 / rows.length;
  return { mean, spread: spread.map((value) => Math.sqrt(value) + 1e-3) };
}

/** A linear congruential generator (Numerical Recipes), 0 to 1. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
