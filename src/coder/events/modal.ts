/** Refusals and demands that only a modal verb tells: "will not lift the ban", "the army must leave". */
import type { EventType } from "../../records/plover.js";
import { dependents, formOf } from "../attribution/tree.js";
import { agents } from "./clause.js";
import { isOneOf } from "./lemmas.js";
import { canAct, type Scene } from "./scene.js";
import { isFirstPerson } from "./parties.js";

export interface Modal {
  readonly verb: number;
  readonly type: "REJECT" | "REQUEST";
  /** True when the verb by itself, negated, is a refusal ("will not accept"). */
  readonly plain: boolean;
}

/** Modes of a refusal or demand by the act it is about. */
export const MODE_OF: Readonly<Record<Modal["type"], Partial<Record<EventType, string>>>> = {
  REJECT: {
    AID: "assist",
    COOPERATE: "assist",
    SUPPORT: "assist",
    RETREAT: "yield",
    CONCEDE: "yield",
    CONSULT: "meet",
  },
  REQUEST: {
    AID: "assist",
    COOPERATE: "assist",
    SUPPORT: "assist",
    RETREAT: "yield",
    CONCEDE: "yield",
    CONSULT: "meet",
  },
};

const WILL = /^(will|would|wo|shall|\'ll)$/;
const MUST = /^must$/;
const NOT = /^(not|n't|never|n’t)$/;
const ACCEPTING = new Set(
  `accept recognize recognise tolerate allow permit negotiate agree compromise join participate back support sign obey
  comply attend return bow yield surrender give stop end cooperate budge extend`
    .trim()
    .split(/\s+/),
);

/** The refusal or demand that an auxiliary tells; undefined when none. */
export function modalOf(scene: Scene, token: number): Modal | undefined {
  const { tree, analysis } = scene;
  const form = formOf(tree, token);
  if (!WILL.test(form) && !MUST.test(form)) return undefined;
  const verb = tree.heads[token] ?? -1;
  if (verb < 0 || analysis.syntax[verb]!.upos !== "VERB") return undefined;
  const negated = dependents(tree, verb, "advmod", "aux", "neg").some((each) => NOT.test(formOf(tree, each)));
  const subjects = agents(scene, verb).filter((each) => canAct(scene, each) || isTold(scene, each));
  if (subjects.length === 0) return undefined;
  if (WILL.test(form)) {
    if (!negated || conditional(scene, verb)) return undefined;
    return { verb, type: "REJECT", plain: isOneOf(tree, verb, ACCEPTING) };
  }
  // "must have left" guesses, "we must" resolves: neither demands.
  const guess = dependents(tree, verb, "aux").some((each) => formOf(tree, each) === "have");
  if (guess || scene.saidIn[token] === null || subjects.some((each) => isFirstPerson(scene, each))) return undefined;
  return { verb, type: "REQUEST", plain: true };
}

/** "Declared that it will not end the strike": a pronoun in somebody's words. */
const isTold = ({ tree, saidIn }: Scene, token: number): boolean =>
  saidIn[token] !== null && /^(?:it|they)$/.test(formOf(tree, token));

/** "if they will not come": a condition refuses nothing. */
const conditional = ({ tree }: Scene, verb: number): boolean =>
  dependents(tree, verb, "mark").some((each) => /^(if|whether|unless)$/.test(formOf(tree, each)));
