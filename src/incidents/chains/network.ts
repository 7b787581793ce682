/** Small networks of one hidden layer whose mean says how likely two events are one. How they are learned: src/eval/incidents. */
import { readFileSync } from "node:fs";
import { PACKAGE } from "../../version.js";

export interface Network {
  /** What a number is less by, and divided by, before it goes in. */
  readonly mean: readonly number[];
  readonly spread: readonly number[];
  /** By hidden unit, then by number. */
  readonly inner: readonly (readonly number[])[];
  readonly bias: readonly number[];
  readonly outer: readonly number[];
  readonly offset: number;
}

/** The probability that a pair is one, by its numbers. */
export type Scorer = (numbers: readonly number[]) => number;

export function meanOf(networks: readonly Network[]): Scorer {
  const scorers = networks.map(scorerOf);
  return (numbers) => scorers.reduce((sum, score) => sum + score(numbers), 0) / scorers.length;
}

const FURTHEST = 3;

/** A number in standard deviations; beyond three of them it says no more, since nothing was learned there. */
export const within = (value: number, mean: number, spread: number): number =>
  Math.max(-FURTHEST, Math.min(FURTHEST, (value - mean) / spread));

function scorerOf({ mean, spread, inner, bias, outer, offset }: Network): Scorer {
  const size = mean.length;
  const weights = Float64Array.from(inner.flat());
  const scaled = new Float64Array(size);
  return (numbers) => {
    for (let i = 0; i < size; i++) scaled[i] = within(numbers[i]!, mean[i]!, spread[i]!);
    let sum = offset;
    for (let k = 0, at = 0; k < bias.length; k++) {
      let value = bias[k]!;
      for (let i = 0; i < size; i++) value += weights[at++]! * scaled[i]!;
      if (value > 0) sum += outer[k]! * value;
    }
    return 1 / (1 + Math.exp(-sum));
  };
}

/** The weights that the package brings. */
export const learnedNetworks = (): readonly Network[] =>
  (JSON.parse(readFileSync(new URL("models/chains.json", PACKAGE), "utf8")) as { networks: Network[] }).networks;

let learned: Scorer | undefined;

export const learnedScorer = (): Scorer => (learned ??= meanOf(learnedNetworks()));
