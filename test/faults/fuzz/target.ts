/** What is fuzzed: something that takes damaged input and must keep its promises. */
import { dice, type Dice } from "../../dice.js";

export interface Target {
  readonly name: string;
  /** Of a thousand inputs of a run over everything, so many are this target's. */
  readonly share: number;
  /** Makes ready what all inputs are given to. */
  open(): Promise<Open>;
}

export interface Open {
  /** Makes an input from the dice and gives it. @throws when a promise is broken */
  try(dice: Dice): Promise<void> | void;
  close?(): Promise<void>;
}

/** The dice of one input of one target: it can be tried again alone. */
export function diceOf(target: string, number: number): Dice {
  let seed = 2166136261; // FNV-1a
  for (const letter of `${target} ${number}`) seed = Math.imul(seed ^ letter.charCodeAt(0), 16777619);
  return dice(seed);
}

/** @throws Error with `what` when it does not hold */
export function hold(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** True when no half of a surrogate pair stands alone. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** Runs `work`; the named errors are an answer like any other. */
export function orRefused<T>(work: () => T, ...refusals: (abstract new (...args: never[]) => Error)[]): T | null {
  try {
    return work();
  } catch (error) {
    if (refusals.some((kind) => error instanceof kind)) return null;
    throw error;
  }
}
