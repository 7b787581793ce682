/** The parties that the encoder gives a trigger, without those that the grammar rules out. */
import type { Range, TriggerRole } from "../../language/analysis.js";
import { isAny } from "../assertion/embedding.js";
import { above, dependent, formOf, relationOf } from "../attribution/tree.js";
import { agents, isPassive, patients } from "./clause.js";
import { areOtherTimes, OTHER_TIME } from "./elsewhen.js";
import { harmsOf, isHarm, victims } from "./harm.js";
import { isMunition } from "./instruments.js";
import { isOneOf } from "./lemmas.js";
import type { Found } from "./found.js";
import { isOfRelative } from "./participants.js";
import { entityOf, isNominal, phraseOf, prepositionOf, type Scene } from "./scene.js";
import type { Candidate } from "./triggers.js";

/** The token of a range that hangs on none of its others. */
export const headWithin = ({ tree }: Scene, { first, last }: Range): number => {
  for (let token = first; token < last; token++) {
    const head = tree.heads[token] ?? -1;
    if (head < first || head >= last) return token;
  }
  return first;
};

/** From here on the encoder's arguments are taken across other triggers. */
const TRUSTED = 0.75;

function otherTriggerBetween(scene: Scene, one: number, other: number): boolean {
  for (let token = Math.min(one, other) + 1; token < Math.max(one, other); token++)
    if (scene.triggers.has(token)) return true;
  return false;
}

/** The encoder's arguments of the trigger within its own sentence. */
export function argumentsOf(scene: Scene, { token, trigger }: Candidate, role: TriggerRole): Found {
  if (!trigger) return { heads: [], rule: "none", confidence: 0 };
  const sentence = scene.analysis.sentences[scene.analysis.tokens[token]!.sentence]!;
  const heads = trigger.arguments
    .filter((each) => each.role === role && each.first >= sentence.first && each.last <= sentence.last)
    .map((range) => nounOf(scene, headWithin(scene, range)))
    .filter((each) => each !== token && scene.analysis.syntax[each]!.upos !== "PUNCT")
    .filter(
      (each) =>
        role === "recipient" || (mayAct(scene, token, each) && !isMunition(scene, each) && !isAny(scene.tree, each)),
    )
    .filter((each) => trigger.confidence >= TRUSTED || !otherTriggerBetween(scene, token, each))
    .filter(
      (each) =>
        !isOfNextVerb(scene, token, each) &&
        !isOfOtherClause(scene, token, each) &&
        !isOnlyLater(scene, token, each) &&
        !areOtherTimes(scene.analysis, token, each) &&
        !(
          role === "actor" &&
          (isOfClauseBelow(scene, token, each) || isOfRelative(scene, token, each) || isOfPassive(scene, token, each))
        ),
    );
  return { heads: [...new Set(heads)].slice(0, 4), rule: "trigger arguments", confidence: 0.5 };
}

/** The noun of an article that stands for its phrase. */
const nounOf = ({ analysis, tree }: Scene, token: number): number =>
  PART_OF.get(analysis.syntax[token]!.upos) === relationOf(tree, token) ? tree.heads[token]! : token;

/** Words that stand for no more than the noun behind them. */
const PART_OF: ReadonlyMap<string, string> = new Map([
  ["DET", "det"],
  ["NUM", "nummod"],
]);

/** "Condemned the attack and called on all parties": what hangs on a second verb is no part of what the first one is about. */
const isOfNextVerb = ({ tree }: Scene, noun: number, head: number): boolean => {
  const verb = tree.heads[head] ?? -1;
  return verb > noun && relationOf(tree, verb) === "conj" && tree.heads[verb] === tree.heads[noun];
};

/** "Talks collapsed when gunmen killed a delegate": those of a clause with a subject of its own have no part in what a noun outside of it names. */
const isOfOtherClause = ({ tree, analysis }: Scene, token: number, head: number): boolean => {
  if (!/^(?:NOUN|PROPN)$/.test(analysis.syntax[token]!.upos)) return false;
  const verb = above(tree, head).find((each) => analysis.syntax[each]!.upos === "VERB") ?? -1;
  const apart = verb >= 0 && !above(tree, token).includes(verb) && !above(tree, verb).includes(token);
  return (
    apart && /^(?:advcl|ccomp|parataxis)$/.test(relationOf(tree, verb)) && dependent(tree, verb, "nsubj") !== undefined
  );
};

/**
 * "The party's leader was held for a week and kept from travelling to the Council": who does what a passive says stands behind "by", or further away than
 * what else hangs on it.
 */
const isOfPassive = (scene: Scene, token: number, head: number): boolean => {
  if (scene.analysis.syntax[token]!.upos !== "VERB" || !isPassive(scene, token)) return false;
  if (prepositionOf(scene, head) === "by") return false;
  const path = above(scene.tree, head);
  return head > token ? path.includes(token) : patients(scene, token).some((each) => path.includes(each));
};

/** "After the attack a rescue team was sent": who is told of what came before or after an act has no part in it, unless they came to harm. */
const isOnlyLater = (scene: Scene, token: number, head: number): boolean => {
  const { tree, analysis } = scene;
  if (analysis.syntax[token]!.upos !== "NOUN" || !OTHER_TIME.test(prepositionOf(scene, token))) return false;
  const verb = tree.heads[token] ?? -1;
  return tree.heads[head] === verb && relationOf(tree, head) === "nsubj" && !isHarm(scene, verb);
};
/** "Would strike until the army left": who does something else in a clause under the act does not do the act. */
const isOfClauseBelow = ({ tree }: Scene, token: number, head: number): boolean => {
  const verb = tree.heads[head] ?? -1;
  return verb > token && /^nsubj/.test(relationOf(tree, head)) && above(tree, verb).includes(token);
};

const WHERE = /^(?:in|at|near|off|on|over|around|outside|inside|across|along)$/;
export const THING = /^(?:it|this|that|these|those|which)$/;

/** Neither where it was done, nor those it was done to, nor the word "this" that calls it something. */
export function mayAct(scene: Scene, token: number, head: number): boolean {
  const { tree } = scene;
  if (!isNominal(scene, head)) return false;
  if (THING.test(formOf(tree, head)) || WHERE.test(prepositionOf(scene, wholeOf(scene, head)))) return false;
  if (entityOf(scene, head)?.kind === "place" || hasFound(scene, token, head)) return false;
  const suffering = [...patients(scene, token), ...harmsOf(scene, token).flatMap((harm) => victims(scene, harm))];
  return !suffering.some((each) => {
    const { first, last } = phraseOf(scene, each);
    return first <= head && head < last;
  });
}

const FINDING = new Set("find discover recover see identify rescue free bury mourn treat".split(" "));

/** "Police found three men shot dead": whoever comes upon those harmed has not harmed them. */
function hasFound(scene: Scene, token: number, head: number): boolean {
  const { tree } = scene;
  const victim = tree.analysis.syntax[token]!.deprel === "acl" ? (tree.heads[token] ?? -1) : -1;
  const verb = victim >= 0 && relationOf(tree, victim) === "obj" ? (tree.heads[victim] ?? -1) : -1;
  return verb >= 0 && isOneOf(tree, verb, FINDING) && agents(scene, verb).includes(head);
}

/** "At the United Nations headquarters": the noun that a name before it belongs to. */
function wholeOf({ tree }: Scene, head: number): number {
  let at = head;
  while (/^(?:compound|amod|flat)$/.test(relationOf(tree, at)) || tree.analysis.syntax[at]!.deprel === "nmod:poss")
    at = tree.heads[at]!;
  return at;
}
