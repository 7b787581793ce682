/** Words that look like cues and tell of a deed instead. */
import { agentNoun } from "../actors/agents.js";
import { isInfinitive } from "./complements.js";
import { isPoliteWish } from "./courtesy.js";
import { CUE_VERBS, NOT_SPEECH } from "./cues.table.js";
import { isGerundSubject } from "./gerund.js";
import { keyIn } from "./stems.js";
import { type Tree, dependents, formOf, lemmaOf } from "./tree.js";

/** Whether the verb at `head` names a deed that is spoken of and not an act of speech: "threatening them will not help", "called off". */
export const isDeed = (tree: Tree, head: number): boolean =>
  isPhrasal(tree, head) ||
  isGerundSubject(tree, head) ||
  isPlainDeed(tree, head) ||
  isUndergone(tree, head) ||
  isSummons(tree, head) ||
  isPurpose(tree, head) ||
  isKeptFrom(tree, head) ||
  isPoliteWish(tree, head) ||
  isDismissal(tree, head);

const DISMISSING = new Set(["dismiss"]);

/** "Dismissed the police chief": a person loses an office, and nothing is denied. */
const isDismissal = (tree: Tree, head: number): boolean =>
  keyIn(DISMISSING, tree, head) !== undefined &&
  dependents(tree, head, "obj").some((object) => agentNoun(lemmaOf(tree, object))?.agent.kind === "person") &&
  !dependents(tree, head, "obl").some((each) =>
    dependents(tree, each, "case").some((mark) => formOf(tree, mark) === "as"),
  );

const SUMMONING = new Set(["summon"]);
const ANSWERING = /^(?:explain|testify|answer|appear|account)$/;

/** "Summoned the ambassador to protest": who is called in, and what for, is nothing that is said; "summoned him to testify" demands it. */
const isSummons = (tree: Tree, head: number): boolean =>
  keyIn(SUMMONING, tree, head) !== undefined &&
  !tree.children[head]!.some(
    (child) => child > head && isInfinitive(tree, child) && ANSWERING.test(lemmaOf(tree, child)),
  );

const PROTESTING = new Set(["protest"]);

/** "To protest against the raid": what something is done for, and no word of it is told. */
const isPurpose = (tree: Tree, head: number): boolean =>
  keyIn(PROTESTING, tree, head) !== undefined &&
  isInfinitive(tree, head) &&
  dependents(tree, head, "ccomp", "parataxis").length === 0;

const KEEPING = new Set(["deny", "refuse"]);

/** What somebody is kept from. */
const ENTITLED = new Set(
  "access admission asylum bail burial care counsel entrance entry exit parole passage permission permit treatment visa visit".split(
    " ",
  ),
);

/** "Denied medics access", "had been denied access": with somebody beside its object, or one of leave to do something, to deny is to keep from and nothing that is said. */
const isKeptFrom = (tree: Tree, head: number): boolean => {
  if (keyIn(KEEPING, tree, head) === undefined) return false;
  const objects = dependents(tree, head, "obj", "iobj").filter((each) => each > head);
  return (
    [head + 1, ...objects].some((each) => keyIn(ENTITLED, tree, each) !== undefined) ||
    objects.some((each) => tree.analysis.syntax[each]!.deprel === "iobj") ||
    (objects.length > 0 && dependents(tree, head, "aux:pass").length > 0)
  );
};

/** Undergone and not said: "45 patients were admitted", "he is wanted on charges"; with a clause both are said. */
const UNDERGONE = new Set(["admit", "want"]);

const isUndergone = (tree: Tree, head: number): boolean =>
  keyIn(UNDERGONE, tree, head) !== undefined &&
  dependents(tree, head, "nsubj:pass", "aux:pass").length > 0 &&
  dependents(tree, head, "ccomp", "xcomp", "parataxis", "csubj").length === 0;

/** Done and not said, although mostly by speaking. */
const PLAIN = new Set(
  "abduct arrest broker capture detain evacuate imprison jail kidnap mediate recall rescue retaliate shoot thank vote".split(
    " ",
  ),
);

const PACT = new Set("accord agreement armistice ceasefire compact contract deal pact treaty truce".split(" "));

/** "The two sides signed a truce"; what else is signed, as a letter, says something. */
const isPact = (tree: Tree, head: number): boolean =>
  formOf(tree, head) === "signed" &&
  dependents(tree, head, "obj").some((object) => keyIn(PACT, tree, object) !== undefined);

/** "voted for him", "thanked the doctors", "recalled its envoy"; what is voted to be done is decided, and with a clause both are said. */
const isPlainDeed = (tree: Tree, head: number): boolean =>
  (keyIn(PLAIN, tree, head) !== undefined || isPact(tree, head)) &&
  dependents(tree, head, "ccomp", "parataxis").length === 0 &&
  !tree.children[head]!.some((child) => child > head && isInfinitive(tree, child));

/** "called off": a particle makes the verb another one. */
const isPhrasal = (tree: Tree, head: number): boolean =>
  dependents(tree, head, "compound:prt").some((particle) =>
    NOT_SPEECH.has(`${keyIn(CUE_VERBS, tree, head) ?? ""} ${formOf(tree, particle)}`),
  );
