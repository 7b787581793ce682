/** When an event was: the time expression that its own clause holds. */
import type { Analysis } from "../../language/analysis.js";
import { above, dependent, dependents, formOf, treeOf } from "../attribution/tree.js";
import { isAttributive } from "../events/attributive.js";
import { OTHER_TIME } from "../events/elsewhen.js";
import { MEASURES } from "../events/light.js";
import type { DatedRange, DraftEvent } from "../layers.js";

export interface Dated {
  readonly found: DatedRange;
  readonly rule: string;
}

const LONGEST_CLIMB = 12;

/** The expression that hangs on the trigger, or on the verb that the trigger is the subject, object or obliquus of; null when none does. */
export function dateOf(analysis: Analysis, draft: DraftEvent, all: readonly DatedRange[]): Dated | null {
  const { syntax, triggers } = analysis;
  const later = measuredMark(analysis, draft.token);
  const inSentence = all
    .filter((each) => !isOfComparison(analysis, each))
    .filter(({ first }) => later === undefined || (later < first && first < draft.token));
  const governor = syntax[draft.token]!.upos === "VERB" ? -1 : verbAbove(analysis, draft.token);
  let best: { dated: Dated; rank: number } | null = null;
  for (const found of inSentence) {
    const path = climb(analysis, found);
    const under = path.indexOf(draft.token);
    const rank =
      under >= 0 ? under : governor >= 0 && path[0] === governor && !isReporting(analysis, governor) ? 5 : -1;
    if (rank < 0) continue;
    if (!best || rank < best.rank)
      best = { dated: { found, rule: under >= 0 ? "date-in-clause" : "date-of-governor" }, rank };
  }
  if (best) return best.dated;
  if (isAttributive(syntax, draft.token)) return null;
  const trigger = triggers.find(({ token }) => token === draft.token);
  const time = trigger?.arguments.find(({ role, last }) => role === "time" && last > 0);
  // "An inquiry into the attack opened on Sunday": the day of what is told of it. Behind that verb, as in
  // "discussed the effects of the attack on Sunday", the day may be the attack's.
  const ofTelling = (each: DatedRange): boolean => {
    const verb = climb(analysis, each)[0] ?? -1;
    return governor < 0 && verb > draft.token && above(treeOf(analysis), draft.token).includes(verb);
  };
  const ofDeath = (each: DatedRange): boolean => isOfWounds(analysis, climb(analysis, each)[0] ?? -1);
  // "Rejected the result and urged supporters to march on Saturday": the day of the marching.
  const ofNext = (each: DatedRange): boolean => {
    const verb = climb(analysis, each)[0] ?? -1;
    return (
      verb > draft.token &&
      syntax[verb]!.upos === "VERB" &&
      verb !== governor &&
      !above(treeOf(analysis), draft.token).includes(verb)
    );
  };
  // "Falk, who left the party in 2011, criticised it", "built in 1998, the ferry sank": the day of what is told by the way.
  const ofAside = (each: DatedRange): boolean => {
    const verb = climb(analysis, each)[0] ?? -1;
    return verb >= 0 && syntax[verb]!.deprel.startsWith("acl") && verb !== draft.token && !isUnderToken(verb);
  };
  const isUnderToken = (verb: number): boolean => above(treeOf(analysis), draft.token).includes(verb);
  const isOthers = (each: DatedRange): boolean => ofTelling(each) || ofDeath(each) || ofNext(each) || ofAside(each);
  const found = time && inSentence.find((each) => each.first < time.last && time.first < each.last && !isOthers(each));
  if (found) return { found, rule: "date-argument" };
  const joined = ofJoined(analysis, draft.token, inSentence);
  if (joined) return { found: joined, rule: "date-of-joined-verb" };
  // "Struck the town on Tuesday, the army said, killing nine": the participle adds to what the rest of the sentence tells.
  const [only, ...others] = inSentence;
  return only &&
    others.length === 0 &&
    later === undefined &&
    isAdded(analysis, draft.token) &&
    !onReporting(analysis, only) &&
    !ofDeath(only)
    ? { found: only, rule: "date-of-sentence" }
    : null;
}

/** The day of the entry of a chronology, for what it tells as happening: no infinitive, no pluperfect, no noun that is only spoken of. */
export function dateOfEntry(
  analysis: Analysis,
  { token }: DraftEvent,
  entry: DatedRange | undefined,
): Dated | undefined {
  if (!entry) return undefined;
  const { syntax } = analysis;
  const tree = treeOf(analysis);
  const verb = syntax[token]!.upos === "VERB" ? token : above(tree, token).find((at) => syntax[at]!.upos === "VERB");
  if (verb !== undefined) {
    const behind = [...dependents(tree, verb, "aux", "mark")].map((each) => formOf(tree, each));
    if (behind.some((form) => NOT_TOLD.test(form))) return undefined;
  }
  // "Marks a year since the massacre".
  const told = token === verb || verb === undefined || /^(?:nsubj|obj|compound)/.test(syntax[token]!.deprel);
  return told ? { found: entry, rule: "date-of-entry" } : undefined;
}

const NOT_TOLD = /^(?:had|to|will|would|may|might|could|should|must)$/;

/** Harm of several kinds is told of one day: "were killed and more than 20 wounded on Sunday". */
const HARM = /^(?:kill|wound|injure|hurt|die|maim)$/;

/**
 * "Boarded the ship on Thursday and took its crew hostage": a verb joined to another of the same form shares its subject and its day; behind them both the
 * day is that of the last, and of harm told with it.
 */
function ofJoined(analysis: Analysis, token: number, all: readonly DatedRange[]): DatedRange | undefined {
  const { syntax } = analysis;
  const { head, deprel, xpos, upos, lemma } = syntax[token]!;
  if (upos !== "VERB") return undefined;
  const tree = treeOf(analysis);
  const first = syntax[head];
  const bare = dependent(tree, token, "nsubj", "aux") === undefined;
  const shared = deprel === "conj" && first?.upos === "VERB" && first.xpos === xpos && bare ? [head] : [];
  const harms = HARM.test(lemma)
    ? dependents(tree, token, "conj").filter((each) => HARM.test(syntax[each]!.lemma))
    : [];
  const [found, ...others] = all.filter((each) => [...shared, ...harms].includes(climb(analysis, each)[0] ?? -1));
  return others.length === 0 ? found : undefined;
}

/** "Died of their wounds on Tuesday after police opened fire": when they died, and not when they were shot. */
const isOfWounds = ({ syntax, tokens }: Analysis, verb: number): boolean =>
  /^(?:die|succumb)$/.test(syntax[verb]?.lemma ?? "") &&
  tokens.slice(verb + 1, verb + WOUNDS).some(({ text }) => /^(?:wounds?|injur(?:y|ies)|burns)$/.test(text));
const WOUNDS = 5; // "died of his severe wounds"

/** "The deadliest unrest since 2005": how far back there was nothing like it, and not when it was. */
function isOfComparison({ tokens, syntax, sentences }: Analysis, { first }: DatedRange): boolean {
  const since = [first - 1, first].find((at) => /^since$/i.test(tokens[at]?.text ?? ""));
  if (since === undefined) return false;
  const from = Math.max(sentences[tokens[first]!.sentence]!.first, since - COMPARED);
  return syntax
    .slice(from, since)
    .some(
      ({ xpos, lemma }, i) => /^(?:JJS|RBS)$/.test(xpos) || (lemma === "first" && tokens[from + i - 1]?.text === "the"),
    );
}
const COMPARED = 6; // words between the superlative and "since"

const UNITS = /^(?:minute|hour|day|week|fortnight|month|year|decade)s?$/;

/** "Eight days after kidnapping them": the "after" or "before" of a verb that says how long; the other clause's day is not its own. */
function measuredMark({ tokens, syntax }: Analysis, verb: number): number | undefined {
  for (let mark = verb - 1; mark >= Math.max(1, verb - MARK); mark--)
    if (
      /^(?:after|before)$/i.test(tokens[mark]!.text) &&
      (syntax[mark]!.head === verb || syntax[verb]!.xpos === "VBG") &&
      UNITS.test(tokens[mark - 1]!.text.toLowerCase()) &&
      tokens[mark]!.sentence === tokens[verb]!.sentence
    )
      return mark;
  return undefined;
}

/** "Killing nine and freeing others", "after rioters attacked officers". */
const isAdded = ({ tokens, syntax }: Analysis, token: number): boolean =>
  syntax[token]!.xpos === "VBG"
    ? /^(?:advcl|conj|dep)/.test(syntax[token]!.deprel)
    : syntax[token]!.deprel.startsWith("advcl") &&
      tokens
        .slice(Math.max(0, token - MARK), token)
        .some(({ index, text }) => syntax[index]!.head === token && /^(?:after|when|as|while)$/i.test(text));
const MARK = 8;

function onReporting(analysis: Analysis, found: DatedRange): boolean {
  const [verb] = climb(analysis, found);
  return verb === undefined || isReporting(analysis, verb);
}

/** The verbs and event nouns above an expression, up to the end of its clause. */
function climb(analysis: Analysis, { first, last }: DatedRange): number[] {
  const { syntax, tokens } = analysis;
  const { children } = treeOf(analysis);
  let at = first;
  while (syntax[at]!.head >= first && syntax[at]!.head < last) at = syntax[at]!.head;
  const path: number[] = [];
  for (let step = 0; step < LONGEST_CLIMB; step++) {
    at = syntax[at]!.head;
    if (at < 0) break;
    if (!/NOUN|VERB|PROPN|ADJ/.test(syntax[at]!.upos)) continue;
    path.push(at);
    // "Arrested 400 people since the election on Sunday": the day of the election.
    const marked = (children[at] ?? []).some(
      (child) => syntax[child]!.deprel === "case" && OTHER_TIME.test(tokens[child]!.text.toLowerCase()),
    );
    if (syntax[at]!.upos === "NOUN" && marked) break;
    // "fired on the town on Sunday, killing nine": the time of a participle is that of its clause too
    if (syntax[at]!.upos === "VERB" && !syntax[at]!.deprel.startsWith("advcl")) break;
  }
  return path;
}

const isBehindPreposition = (syntax: Analysis["syntax"], token: number): boolean =>
  syntax.some(({ head, deprel }, i) => head === token && deprel === "case" && i < token);

/** The verb that a noun takes part in; -1 for a noun that only tells of which toll, report or inquiry the verb speaks. */
function verbAbove({ syntax }: Analysis, token: number): number {
  let at = token;
  for (let step = 0; step < LONGEST_CLIMB && syntax[at]!.head >= 0; step++) {
    const { head, deprel } = syntax[at]!;
    const above = syntax[head]!;
    // Behind a preposition it is part of another noun, though parsers make a subject or an apposition of it.
    const isPart = deprel !== "conj" && isBehindPreposition(syntax, at);
    if (above.upos === "VERB") return isPart && deprel.startsWith("nsubj") ? -1 : head;
    if (isPart && above.upos === "NOUN" && !MEASURES.has(above.lemma)) return -1;
    at = head;
  }
  return -1;
}

/** A verb whose time is that of the telling, not of what is told. */
const isReporting = ({ said, saidPieces }: Analysis, verb: number): boolean =>
  said.some(({ cue }) => cue.first <= verb && verb < cue.last) ||
  saidPieces.some(({ kind, first, last }) => kind === "cue" && first <= verb && verb < last);
