/** Who speaks, by the grammar: the subject of a reporting verb, stated, shared or understood. */
import type { Range } from "../../language/analysis.js";
import type { Sourcing } from "./draft.js";
import { trimmedSource, without } from "./spans.js";
import { keyIn } from "./stems.js";
import { type Tree, dependent, dependents, DEPTH, formOf, has, relationOf } from "./tree.js";

export interface Speaker {
  readonly source: Range | null;
  readonly sourcing: Sourcing;
}

/** Passives whose subject is the one who speaks: "was quoted as saying". */
const QUOTED = new Set(["quote", "cite", "hear"]);

/** Verbs whose passive has the one spoken to as its subject: "was told to leave". */
const ADDRESSED = new Set(
  "tell inform ask assure order urge advise notify remind instruct command accuse charge blame press question quiz".split(
    " ",
  ),
);

const NOBODY: Speaker = { source: null, sourcing: "missing" };

/**
 * The speaker of a verb: its subject, the agent of a passive ("was told by"), the subject of the verb it is joined with, the
 * noun a participle hangs on ("officials claiming"), or the subject that a participle or infinitive is controlled by.
 */
export function speakerOf(tree: Tree, verb: number, depth = 0): Speaker {
  const passive = isPassive(tree, verb);
  const agent = agentOf(tree, verb);
  if (agent !== undefined) return { source: nounPhrase(tree, agent, verb), sourcing: "stated" };
  const subject =
    dependent(tree, verb, "nsubj", "csubj") ?? dependents(tree, verb, "iobj").find((token) => token < verb);
  if (isSpokenTo(tree, verb)) return { source: null, sourcing: "passive" };
  if (passive && !(subject !== undefined && keyIn(QUOTED, tree, verb) !== undefined))
    return { source: null, sourcing: "passive" };
  if (subject !== undefined && relationOf(tree, subject) !== "csubj")
    return { source: nounPhrase(tree, subject, verb), sourcing: "stated" };
  const head = tree.heads[verb] ?? -1;
  if (head < 0 || depth > DEPTH) return NOBODY;
  switch (relationOf(tree, verb)) {
    case "conj":
      return above(tree, head, depth, "shared");
    case "xcomp": {
      const object = dependent(tree, head, "obj", "iobj");
      return object === undefined
        ? above(tree, head, depth, "stated")
        : { source: nounPhrase(tree, object, verb), sourcing: "stated" };
    }
    case "advcl": {
      // "Witnesses were quoted by the radio as saying": the witnesses.
      const quoted = isPassive(tree, head) && keyIn(QUOTED, tree, head) !== undefined;
      const witness = quoted ? dependent(tree, head, "nsubj:pass", "nsubj") : undefined;
      if (witness !== undefined) return { source: nounPhrase(tree, witness, head), sourcing: "stated" };
      return isVerb(tree, head) ? above(tree, head, depth, "controlled") : NOBODY;
    }
    case "acl":
      return isSpokenOf(tree, verb)
        ? { source: null, sourcing: "passive" }
        : { source: nounPhrase(tree, head, verb), sourcing: "stated" };
    default:
      return NOBODY;
  }
}

const isPassive = (tree: Tree, verb: number): boolean => dependent(tree, verb, "nsubj:pass", "aux:pass") !== undefined;

/** "A man suspected of theft": who is described by a passive participle has not said it, unless he is quoted. */
export const isSpokenOf = (tree: Tree, verb: number): boolean =>
  tree.analysis.syntax[verb]?.deprel === "acl" &&
  tree.analysis.syntax[verb].xpos === "VBN" &&
  keyIn(QUOTED, tree, verb) === undefined;

/** "Asked whether …, he said", "a guard accused of theft": a participle without a subject that tells what its host was told or asked; nobody is named who spoke. */
export const isSpokenTo = (tree: Tree, verb: number): boolean =>
  ((relationOf(tree, verb) === "advcl" && /^VB[DN]$/.test(tree.analysis.syntax[verb]?.xpos ?? "")) ||
    (tree.analysis.syntax[verb]?.deprel === "acl" &&
      tree.analysis.syntax[verb].xpos === "VBN" &&
      dependent(tree, verb, "obj", "iobj") === undefined)) &&
  keyIn(ADDRESSED, tree, verb) !== undefined &&
  dependents(tree, verb, "nsubj", "aux", "mark").length === 0;

/** The subject of a passive that is spoken to: "residents" in "residents were told to leave". */
export function toldSubject(tree: Tree, verb: number): number | undefined {
  const told = isPassive(tree, verb) && keyIn(ADDRESSED, tree, verb) !== undefined;
  return told ? dependent(tree, verb, "nsubj:pass", "nsubj") : undefined;
}

/** The speaker of the verb above, under another relation. */
function above(tree: Tree, head: number, depth: number, sourcing: Sourcing): Speaker {
  const { source, sourcing: found } = speakerOf(tree, head, depth + 1);
  return source ? { source, sourcing } : { source: null, sourcing: found === "passive" ? "missing" : found };
}

/** The agent of a passive: "by" with its noun. */
export function agentOf(tree: Tree, verb: number): number | undefined {
  const agent = dependent(tree, verb, "obl:agent");
  if (agent !== undefined) return agent;
  if (!isPassive(tree, verb)) return undefined;
  return dependents(tree, verb, "obl").find((token) =>
    dependents(tree, token, "case").some((mark) => formOf(tree, mark) === "by"),
  );
}

/** A noun with all that hangs on it; without the clause that holds the cue, and without a preposition or comma at its edges. */
export function nounPhrase(tree: Tree, noun: number, cue: number): Range {
  const whole = tree.extent[noun] ?? { first: noun, last: noun + 1 };
  const loose = dependents(tree, noun, "case", "cc", "mark", "parataxis", "discourse").map(
    (token) => tree.extent[token]!,
  );
  const inner = dependents(tree, noun, "acl", "acl:relcl", "parataxis").filter((token) =>
    has(tree.extent[token]!, cue),
  );
  const parts = without(
    [whole],
    [...loose.filter(({ first }) => first < noun), ...inner.map((token) => tree.extent[token]!)],
  );
  const part = parts.find((range) => has(range, noun)) ?? { first: noun, last: noun + 1 };
  const clear = has(part, cue) ? { first: Math.min(part.first, noun), last: noun + 1 } : part;
  return trimmedSource(tree.analysis, has(clear, cue) ? { first: noun, last: noun + 1 } : clear);
}

const isVerb = ({ analysis }: Tree, token: number): boolean => /^(VERB|AUX)$/.test(analysis.syntax[token]?.upos ?? "");
