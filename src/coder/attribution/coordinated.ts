/** "She said the count had been stopped and alleged that …", "denied it, saying …": which of two verbs a second verb of speech goes on from. */
import type { Act } from "../../records/attribution.js";
import type { Draft } from "./draft.js";
import type { Range } from "../../language/analysis.js";
import { weekdayNamed } from "../dates/calendar.js";
import { isInfinitive } from "./complements.js";
import { trimmedContent, without } from "./spans.js";
import { type Tree, dependent, dependents, formOf, has, lemmaOf, relationOf } from "./tree.js";
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
  return made.map((draft) => withoutOthers(tree, withoutToldOn(tree, draft), made));

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
      dependent(tree, head, "nsubj") !== undefined &&
      (standsBeside(tree, head, draft.head) || isContrast(tree, head)),
  );
  const contents = draft.contents.flatMap((content) => {
    const other = content.first < draft.head ? undefined : beside.find(({ head }) => has(content, head));
    if (!other) return [content];
    const rest = { first: content.first, last: Math.min(content.last, tree.extent[other.head]!.first) };
    return rest.first < rest.last ? [trimmedContent(tree.analysis, rest)] : [];
  });
  return contents.length === 0 ? draft : { ...draft, contents };
}

/**
 * "Told me that they had stopped, and a week later they burned a clinic", "ordered his men to beat us, and they beat us": a second main clause with a subject
 * and a day of its own tells what came of it.
 */
function withoutToldOn(tree: Tree, draft: Draft): Draft {
  const contents = draft.contents.flatMap((content) => {
    const second = content.first < draft.head ? undefined : secondIn(tree, draft, content);
    if (second === undefined) return [content];
    const rest = trimmedContent(tree.analysis, { first: content.first, last: second });
    return rest.first < rest.last ? [rest] : [];
  });
  return contents.length === 0 ? draft : { ...draft, contents };
}

/** Where the second main clause of a content begins, at its "and". */
function secondIn(tree: Tree, { head, act }: Draft, { first, last }: Range): number | undefined {
  for (let verb = first; verb < last; verb++) {
    const cc = dependents(tree, verb, "cc").find((and) => /^(?:and|but)$/.test(formOf(tree, and)) && and < verb);
    if (cc === undefined || cc <= first || relationOf(tree, verb) !== "conj") continue;
    if (!/^VB[DP]$/.test(tenseOf(tree, verb)) || dependent(tree, verb, "nsubj") === undefined) continue;
    if (dependent(tree, verb, "mark", "aux") !== undefined) continue;
    const told = tree.heads[verb]!;
    const demanded = act === "demand" && told === head && isInfinitiveIn(tree, head, first, cc);
    if (demanded || (isBackshifted(tree, told) && opensWithTime(tree, cc, verb))) return cc;
  }
  return undefined;
}

const isInfinitiveIn = (tree: Tree, head: number, first: number, last: number): boolean =>
  dependents(tree, head, "xcomp", "ccomp", "advcl").some(
    (each) => each > first && each < last && isInfinitive(tree, each),
  );

/** "Had stopped", "would stop" behind a past: moved back, as the second clause would be too if it were told (Quirk et al. 1985, 14.31). */
const isBackshifted = (tree: Tree, told: number): boolean =>
  relationOf(tree, told) === "ccomp" &&
  tenseOf(tree, tree.heads[told]!) !== "VBP" &&
  dependents(tree, told, "aux").some((aux) => /^(?:had|would)$/.test(formOf(tree, aux)));

const TIME =
  /^(?:second|minute|hour|day|night|week|month|year|decade|morning|evening|afternoon|later|then|afterward|soon|since|yesterday|today)s?$/;

/** "…, and a week later they": a time stands between the "and" and the subject. */
function opensWithTime(tree: Tree, cc: number, verb: number): boolean {
  const subject = tree.extent[dependent(tree, verb, "nsubj")!]!.first;
  for (let at = cc + 1; at < subject; at++)
    if (TIME.test(formOf(tree, at)) || weekdayNamed(formOf(tree, at)) >= 0) return true;
  return false;
}

const standsBeside = (tree: Tree, verb: number, cue: number): boolean =>
  tree.heads[verb] === cue && /^(?:advcl|conj|parataxis)$/.test(relationOf(tree, verb));

/** "Germany said it was concerned, while Poland offered to mediate": what another says, does the writer set against it. */
const isContrast = (tree: Tree, verb: number): boolean =>
  relationOf(tree, verb) === "advcl" &&
  dependents(tree, verb, "mark").some((mark) => formOf(tree, mark) === "while" && formOf(tree, mark - 1) === ",");

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

/**
 * "Said police had acted well and accused the rebels": what is told is moved back in time, and the judgement joined to it is not; nor is what the speaker
 * demands of the one who is told of, or beside what it says of itself.
 */
export function isMovedBack(tree: Tree, verb: number, told: number, act: Act): boolean {
  if (!formOf(tree, verb).endsWith("ed") || relationOf(tree, told) !== "ccomp") return false;
  if (act === "demand" && (isOfItself(tree, told) || isEndured(tree, told))) return true;
  if (!JUDGING.has(act) && !(act === "demand" && asksTheSubject(tree, verb, told))) return false;
  return dependents(tree, told, "aux").some((aux) => MOVED.test(formOf(tree, aux)));
}

/** "Said 31 people had died and called for an inquiry": those to whom something happens, or who are something, demand nothing in the same breath. */
const isEndured = (tree: Tree, told: number): boolean =>
  /^(?:die|drown|perish)$/.test(lemmaOf(tree, told)) || dependent(tree, told, "aux:pass", "cop") !== undefined;

/** "Said it had nothing to do with it and demanded …": what one says of oneself in the past, and not in the perfect, which would be shared. */
const isOfItself = (tree: Tree, told: number): boolean => {
  const subject = dependent(tree, told, "nsubj");
  const perfect = dependents(tree, told, "aux").some((aux) => /^(?:had|has|have)$/.test(formOf(tree, aux)));
  return subject !== undefined && /^(?:it|he|she|they)$/.test(formOf(tree, subject)) && !perfect;
};

/** "Said the authorities had cut the line and urged them to mend it": "them" is the subject of what is told, there being no other, and nobody urges oneself. */
function asksTheSubject(tree: Tree, verb: number, told: number): boolean {
  const { syntax } = tree.analysis;
  const isMany = (token: number): boolean => /^NNP?S$/.test(syntax[token]?.xpos ?? "");
  const them = dependents(tree, verb, "obj", "iobj").some((object) => formOf(tree, object) === "them");
  const subject = dependent(tree, told, "nsubj");
  if (!them || subject === undefined || !isMany(subject)) return false;
  for (let token = told + 1; token < verb; token++) if (isMany(token)) return false;
  return true;
}

/** Tag of a finite verb. */
const tenseOf = ({ analysis }: Tree, verb: number): string => analysis.syntax[verb]?.xpos ?? "";
