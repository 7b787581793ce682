/** All marks at one token, put into its value: condition, mood and certainty first, then negation, then distance. */
import type { Tree } from "../attribution/tree.js";
import { distancesOf } from "./distance.js";
import { modalityOf, questionOf } from "./modality.js";
import { negationsOf } from "./negation.js";
import { tenseOf } from "./tense.js";
import { distanced, inMood, negate, type Value } from "./value.js";

/** The value of what a token tells, given the value of what it stands in. `reported`: inside someone's words. */
export function marked(tree: Tree, token: number, value: Value, reported: boolean): Value {
  let made = value;
  for (const [change, ground] of [...modalityOf(tree, token, reported), ...tenseOf(tree, token)])
    made = change(made, ground);
  // One "no" is one negation, though it may bear on a noun and on its verb.
  const known = new Set(made.grounds.map((ground) => ground.token));
  for (const ground of negationsOf(tree, token)) if (!known.has(ground.token)) made = negate(made, ground);
  for (const ground of distancesOf(tree, token, reported)) made = distanced(made, ground);
  if ((tree.heads[token] ?? -1) < 0) {
    const question = questionOf(tree, token);
    if (question) made = inMood("hypothetical")(made, question);
  }
  return made;
}
