/** "She said the count had been stopped and alleged that …", "denied it, saying …": which of two verbs a second verb of speech goes on from. */
import type { Act } from "../../records/attribution.js";
import type { Draft } from "./draft.js";
import { trimmedContent, without } from "./spans.js";
import { type Tree, dependent, dependents, formOf, has, relationOf } from "./tree.js";
import { speaks } from "./witness.js";

/**
 * A verb of speech that the tree joins to the clause that is told, whose subject is nothing that speaks or does not stand in its tense, goes on from the
 * verb that tells it: it has that verb's speaker and stands outside of what is told.
 */
export function coordinated(tree: Tree, drafts: readonly Draft[]): readonly Draft[] {
  const made = [...drafts];
  drafts.forEach((draft, index) => {
    const told = tree.heads[draft.head] ?? -1;
    const speaking = isParticiple(tree, draft.head) ? outerOf(made, told, draft.head) : -1;
    if (speaking >= 0) return endBefore(speaking, index, draft.head - 1);
    if (relationOf(tree, draft.head) !== "conj" || dependent(tree, draft.head, "nsubj", "aux") !== undefined) return;
    const subject = dependent(tree, told, "nsubj");
    const moved = isMovedBack(tree, draft.head, told, draft.act);
    if (!moved && (subject === undefined || tree.analysis.syntax[subject]?.upos !== "NOUN" || speaks(tree, subject)))
      return;
    const outer = outerOf(made, tree.heads[told] ?? -1, draft.head);
    if (outer < 0 || (!moved && tenseOf(tree, draft.head) !== tenseOf(tree, made[outer]!.head))) return;
    endBefore(outer, index, dependents(tree, draft.head, "cc")[0] ?? draft.head);
  });
  return made.map((draft) => withoutOthers(tree, draft, made));

  /** Ends what is told at a word; the second verb has the first one's speaker. */
  function endBefore(outer: number, second: number, word: number): void {
    const { first, last } = made[outer]!.contents.find((content) => has(content, made[second]!.head))!;
    const tail = { first: word < first ? made[second]!.head : word, last };
    const contents = without(made[outer]!.contents, [tail]).map((range) => trimmedContent(tree.analysis, range));
    if (contents.length === 0) return;
    made[second] = { ...made[second]!, source: made[outer]!.source, sourcing: "shared" };
    made[outer] = { ...made[outer]!, contents };
  }
}

/** "…, the army said, while rebels said …": what another says beside the cue is no part of what is told. */
function withoutOthers(tree: Tree, draft: Draft, all: readonly Draft[]): Draft {
  const beside = all.filter(
    ({ head, source }) =>
      source !== null &&
      head > draft.head &&
      tree.heads[head] === draft.head &&
      /^(?:advcl|conj|parataxis)$/.test(relationOf(tree, head)) &&
      dependent(tree, head, "nsubj") !== undefined,
  );
  const contents = draft.contents.filter(
    (content) => content.first < draft.head || !beside.some(({ head }) => has(content, head)),
  );
  return contents.length === draft.contents.length || contents.length === 0 ? draft : { ...draft, contents };
}

/** The draft of a verb whose content holds a word. */
const outerOf = (drafts: readonly Draft[], verb: number, word: number): number =>
  drafts.findIndex(
    ({ head, source, contents }) => source !== null && head === verb && contents.some((content) => has(content, word)),
  );

/** "…, saying": said beside what was said before, not within it (259 of 267 in PolNeAR's train part). */
const isParticiple = (tree: Tree, verb: number): boolean =>
  tree.analysis.syntax[verb]?.xpos === "VBG" &&
  relationOf(tree, verb) === "advcl" &&
  formOf(tree, verb - 1) === "," &&
  dependent(tree, verb, "nsubj", "aux", "mark") === undefined;

const JUDGING: ReadonlySet<Act> = new Set<Act>(["accuse", "deny"]);
/** Auxiliaries beside which a bare past is another clause's. */
const MOVED = /^(?:had|has|have|will|would|is|are)$/;

/** "Said police had acted well and accused the rebels": what is told is moved back in time, and the judgement joined to it is not. */
export const isMovedBack = (tree: Tree, verb: number, told: number, act: Act): boolean =>
  JUDGING.has(act) &&
  formOf(tree, verb).endsWith("ed") &&
  relationOf(tree, told) === "ccomp" &&
  dependents(tree, told, "aux").some((aux) => MOVED.test(formOf(tree, aux)));

/** Tag of a finite verb. */
const tenseOf = ({ analysis }: Tree, verb: number): string => analysis.syntax[verb]?.xpos ?? "";
