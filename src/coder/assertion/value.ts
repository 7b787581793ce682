/**
 * How a happening stands in one voice, while the way from its trigger outwards is walked. Polarity and certainty after FactBank (Saurí &
 * Pustejovsky 2009, 2012); the mood says why something that has not happened is spoken of at all.
 */
import type { Range } from "../../language/analysis.js";
import type { Commitment } from "../../records/event.js";

export type Mood = "demanded" | "threatened" | "planned" | "hypothetical";

/** What decided: the name of the rule and the token that it rests on. */
export interface Ground {
  readonly rule: string;
  readonly token: number;
}

export interface Value {
  readonly polarity: "+" | "-" | "u";
  readonly certainty: "CT" | "PR" | "PS";
  readonly mood: Mood | null;
  /** Something marks distance: "allegedly", "so-called", "claims". */
  readonly distance: boolean;
  readonly grounds: readonly Ground[];
}

/** Plainly so: what a clause says when nothing is done to it. */
export const PLAIN: Value = { polarity: "+", certainty: "CT", mood: null, distance: false, grounds: [] };

export type Change = (value: Value, ground: Ground) => Value;

const grounded = (value: Value, change: Partial<Value>, ground: Ground): Value => ({
  ...value,
  ...change,
  grounds: [...value.grounds, ground],
});

/**
 * "not": turns yes into no and no into yes. What is planned or threatened and then negated will not be ("will not attack"); what is
 * possible stays open; what is demanded or asked stays so ("demanded that they not attack").
 */
export const negate: Change = (value, ground) => {
  if (value.mood === "planned" || value.mood === "threatened")
    return grounded(value, { mood: null, polarity: "-" }, ground);
  const polarity = value.polarity === "+" ? "-" : value.polarity === "-" ? "+" : "u";
  return grounded(value, { polarity }, ground);
};

/** Which mood stays when two meet: a possibility over everything, then what is called for, held out, planned. */
const RANK: readonly (Mood | null)[] = [null, "planned", "threatened", "demanded", "hypothetical"];

/** Puts what is told into a mood. Something said not to be stays "not": "plans not to attack". */
export const inMood =
  (mood: Mood): Change =>
  (value, ground) => {
    if (value.polarity === "-" && (mood === "planned" || mood === "threatened")) return grounded(value, {}, ground);
    const kept = RANK.indexOf(value.mood) > RANK.indexOf(mood) ? value.mood : mood;
    return grounded(value, { mood: kept }, ground);
  };

export const uncertain =
  (certainty: "PR" | "PS"): Change =>
  (value, ground) =>
    grounded(
      value,
      { certainty: value.certainty === "PS" ? "PS" : certainty, mood: value.mood ?? "hypothetical" },
      ground,
    );

export const distanced: Change = (value, ground) => grounded(value, { distance: true }, ground);

/** Notes a rule that leaves the value as it is. */
export const noted: Change = (value, ground) => grounded(value, {}, ground);

/** The FactBank value. What is only planned, demanded, threatened or imagined is not committed to. */
export function commitmentOf({ polarity, certainty, mood }: Value): Commitment {
  if (mood === "hypothetical" && certainty !== "CT" && polarity !== "u") return `${certainty}${polarity}`;
  if (mood !== null || polarity === "u") return "Uu";
  return `${certainty}${polarity}`;
}

export const evidenceOf = (value: Value): Range[] =>
  value.grounds.map(({ token }) => ({ first: token, last: token + 1 }));
