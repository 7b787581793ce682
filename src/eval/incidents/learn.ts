/** Learns whether a pair is one event: a network of one hidden layer, trained with AdaGrad. Repeats for a seed. */
import { meanOf, within, type Network } from "../../incidents/chains/network.js";

const STEP = 0.05;
const DECAY = 1e-4;
const START = 1e-4;
const HIDDEN = 16;
const EPOCHS = 2;
const SEEDS = [1, 2, 3, 4, 5];
const DIGITS = 1e5;

export interface Example {
  readonly numbers: readonly number[];
  readonly same: boolean;
}

/** Several networks, which differ by the dice. */
export const learn = (examples: readonly Example[]): Network[] => SEEDS.map((seed) => learnOne(examples, seed));
export const scorerOf = meanOf;

function learnOne(examples: readonly Example[], seed: number): Network {
  const size = examples[0]!.numbers.length;
  const random = dice(seed);
  const { mean, spread } = scaleOf(examples, size);
  const uniform = (count: number, width: number): Float64Array =>
    Float64Array.from({ length: count }, () => ((random() - 0.5) * 2) / Math.sqrt(width));
  const inner = uniform(HIDDEN * size, size);
  const bias = new Float64Array(HIDDEN);
  const outer = uniform(HIDDEN, HIDDEN);
  let offset = 0;
  const x = new Float64Array(size);
  const h = new Float64Array(HIDDEN);
  const score = (numbers: readonly number[]): number => {
    for (let f = 0; f < size; f++) x[f] = within(numbers[f]!, mean[f]!, spread[f]!);
    let sum = offset;
    for (let k = 0; k < HIDDEN; k++) {
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
  for (let turn = 0; turn < EPOCHS * examples.length; turn++) {
    const { numbers, same } = examples[Math.floor(random() * examples.length)]!;
    const error = score(numbers) - Number(same);
    offsetSquares += error * error;
    offset -= (STEP * error) / Math.sqrt(offsetSquares);
    for (let k = 0; k < HIDDEN; k++) {
      const back = h[k]! > 0 ? error * outer[k]! : 0;
      step(outer, outerSums, k, error * h[k]! + DECAY * outer[k]!);
      if (back === 0) continue;
      step(bias, biasSums, k, back);
      for (let f = 0, at = k * size; f < size; f++)
        step(inner, innerSums, at + f, back * x[f]! + DECAY * inner[at + f]!);
    }
  }
  return {
    mean: rounded(mean),
    spread: rounded(spread),
    inner: Array.from({ length: HIDDEN }, (_, k) => rounded(inner.subarray(k * size, (k + 1) * size))),
    bias: rounded(bias),
    outer: rounded(outer),
    offset: Math.round(offset * DIGITS) / DIGITS,
  };
}

const rounded = (values: Float64Array): number[] => Array.from(values, (value) => Math.round(value * DIGITS) / DIGITS);

function scaleOf(rows: readonly Example[], size: number): { mean: Float64Array; spread: Float64Array } {
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const { numbers } of rows) for (let f = 0; f < size; f++) mean[f]! += numbers[f]! / rows.length;
  for (const { numbers } of rows)
    for (let f = 0; f < size; f++) spread[f]! += (numbers[f]! - mean[f]!) ** 2 / rows.length;
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
