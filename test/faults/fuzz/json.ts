/** A JSON value with some of its parts changed, so that most of it still fits its schema. */
import { pick, roll, type Dice } from "../../dice.js";
import { mutatedText } from "./mutate.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const NUMBERS = [0, -1, 1, 0.5, -0, 2 ** 31, 2 ** 53, 1e308, 5e-324, 99, 1_000_000];
const STRINGS = [
  "",
  "__proto__",
  "constructor",
  "toString",
  "=1+1",
  "0001-01-01",
  "9999-12-31",
  "e1",
  "a1",
  "n1",
  "publisher",
  "\u202e",
  "</script>",
];
const OTHERS: readonly Json[] = [null, true, [], {}, "", 0];

/** Changes each part with the chance `rate`. */
export function mutatedJson(dice: Dice, value: Json, rate = 0.02): Json {
  if (dice() < rate) {
    if (dice() < 0.1) return pick(dice, OTHERS);
    if (typeof value === "number") return dice() < 0.5 ? pick(dice, NUMBERS) : value + roll(dice, 21) - 10;
    if (typeof value === "string") return dice() < 0.5 ? pick(dice, STRINGS) : mutatedText(dice, [Buffer.from(value)]);
    if (Array.isArray(value) && value.length) {
      const at = roll(dice, value.length);
      return dice() < 0.5 ? value.toSpliced(at, 1) : value.toSpliced(at, 0, value[roll(dice, value.length)]!);
    }
  }
  if (Array.isArray(value)) return value.map((each) => mutatedJson(dice, each, rate));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(() => dice() >= rate / 4);
  return Object.fromEntries(kept.map(([key, each]) => [key, mutatedJson(dice, each, rate)]));
}

export type { Json };
