/** What a word does to the happening that hangs on it. */
import { CUE_NOUNS, CUE_VERBS } from "../attribution/cues.table.js";
import type { Act } from "../../records/attribution.js";
import { isInfinitive } from "../attribution/complements.js";
import { CHARGING } from "../attribution/verdicts.table.js";
import { lookUp, keyIn } from "../attribution/stems.js";
import { type Tree, dependents, formOf, isNoun, relationOf } from "../attribution/tree.js";
import { classOf, phrasalOf } from "./classes.js";
import { agentAtEnd } from "../actors/agents.js";
import { CLASSES } from "../codebook/classes.table.js";
import { type EmbeddingClass, KEEPING, LIGHT_VERBS } from "./embedding.table.js";
import { isCourtesy } from "../attribution/courtesy.js";
import { negationsOf } from "./negation.js";
import { isAcquitted, isOrdered, provesFalse } from "./judged.js";
import { definite, hasToDo, isAbout, isSaid, isSum, isTriedFor } from "./of-nouns.js";
import { isCountedVote } from "./votes.js";
import { isIndirectQuestion } from "./questions.js";

/**
 * - `class`: the word above decides by its class
 * - `inherit`: what holds above holds below; `marks` false leaves out the marks of the word above itself
 * - `along`: a participle that goes along with the word above, possible or planned with it, but not negated with it
 * - `apart`: the happening is told on its own, whatever is said above ("after the attack")
 * - `purpose`: told on its own, as an aim
 * - `speech`: the word above reports it, without being the cue of an attribution
 */
export type Link =
  | { readonly kind: "class"; readonly by: EmbeddingClass }
  | { readonly kind: "inherit"; readonly marks: boolean }
  | { readonly kind: "along" | "apart" | "purpose" | "until" }
  | { readonly kind: "speech"; readonly act: Act };

const APART: Link = { kind: "apart" };
const INHERIT: Link = { kind: "inherit", marks: true };
const SELECTED = new Set("for of to on with from against at over about by upon into in".split(" "));
const COMPLEMENTS = new Set(["for", "of", "to", "on", "with", "from", "against", "at", "over", "about"]);

/**
 * The head of a token; for a phrase hung on the verb but standing right behind a noun that takes such phrases ("denied responsibility for the
 * attack"), that noun: where phrases belong is what parsers mistake most.
 */
export function governorOf(tree: Tree, token: number): number {
  const noun = nounBefore(tree, token);
  if (noun !== null) return noun;
  const head = tree.heads[token] ?? -1;
  const phrase = relationOf(tree, token) === "obl" || dependents(tree, token, "case").length > 0;
  if (head < 0 || !phrase || tree.analysis.syntax[token]?.deprel === "nmod:poss") return head;
  const before = (tree.extent[token]?.first ?? token) - 1;
  const beside = tree.heads[before] === head && isNoun(tree, before);
  return beside && classOf(tree, before) ? before : head;
}

/**
 * The noun that an infinitive, a gerund or a clause with "that" stands right behind and that takes one: "an order to arrest", "suspicion of
 * robbing", "allegations that they fired". Parsers hang these on the verb of the sentence as readily. Null when there is none.
 */
function nounBefore(tree: Tree, token: number): number | null {
  const purpose = formOf(tree, token - 3) === "in" && formOf(tree, token - 2) === "order";
  if (formOf(tree, token - 1) === "to" && isNoun(tree, token - 2) && !purpose && isInfinitive(tree, token))
    return classOf(tree, token - 2) ? token - 2 : null;
  if (formOf(tree, token - 1) === "of" && formOf(tree, token).endsWith("ing") && isNoun(tree, token - 2))
    return classOf(tree, token - 2) ? token - 2 : null;
  const that = dependents(tree, token, "mark", "obl").find((mark) => formOf(tree, mark) === "that");
  if (that === undefined || !isNoun(tree, that - 1)) return null;
  return (lookUp(CUE_NOUNS, tree, that - 1) ?? classOf(tree, that - 1)) ? that - 1 : null;
}

/** The link from a token to its head, as `governorOf` gives it. */
export function linkOf(tree: Tree, token: number, head: number): Link {
  if (isIndirectQuestion(tree, token) || isWhen(tree, token)) return { kind: "class", by: "presupposes" };
  if (isCourtesy(tree, token, head)) return { kind: "class", by: "implies" };
  if (isAcquitted(tree, token, head)) return { kind: "class", by: "excludes" };
  const selected = withPreposition(tree, token, head);
  if (selected) return selected;
  if (nounBefore(tree, token) === head) return ofNoun(tree, token, head);
  if (hasReason(tree, token) || (isJoinedOn(tree, token) && denies(tree, head))) return APART;
  if (isHeadlineInfinitive(tree, token)) return { kind: "class", by: "plans" };
  const relation = tree.heads[token] === head ? relationOf(tree, token) : "nmod";
  const deprel = tree.analysis.syntax[token]?.deprel;
  switch (relation) {
    case "conj":
      return conjunct(tree, token, head);
    case "ccomp":
    case "xcomp":
      return clausal(tree, token, head);
    case "csubj":
      return judged(tree, head) ? byClass(tree, head) : INHERIT;
    case "advcl":
      return adverbial(tree, token, head);
    case "acl":
      return attributive(tree, token, head);
    case "parataxis":
      if (dependents(tree, token, "mark").some((mark) => formOf(tree, mark) === "that"))
        return clausal(tree, token, head);
      return tree.analysis.syntax[token]?.xpos === "VBG" && dependents(tree, token, "nsubj").length === 0
        ? { kind: "along" }
        : APART;
    case "nsubj":
      return deprel === "nsubj:pass" ? object(tree, token, head) : subject(tree, token, head);
    case "obj":
    case "iobj":
      return object(tree, token, head);
    case "obl":
      return oblique(tree, token, head);
    case "nmod":
      return deprel === "nmod:poss" ? APART : nominal(tree, token, head);
    case "compound":
    case "amod":
      // An object that the parser took for a particle: "the blockade was called off".
      return deprel === "compound:prt" ? object(tree, token, head) : modifier(tree, token, head);
    case "appos":
    case "flat":
    case "fixed":
    case "goeswith":
    case "list":
      return INHERIT;
    // Verbs that the parser mistook for function words.
    case "aux":
    case "cop":
    case "mark":
    case "case":
    case "dep":
      return isHeadline(tree, token, head) ? { kind: "class", by: "plans" } : { kind: "inherit", marks: false };
    default:
      return APART;
  }
}

/** "Denied the report, and its troops shelled …": a clause that opens with "and" and has a subject of its own is no part of the noun phrase before it. */
export const isJoinedOn = (tree: Tree, token: number): boolean =>
  dependents(tree, token, "cc").some((and) => and === tree.extent[token]!.first) &&
  dependents(tree, token, "nsubj").length > 0 &&
  dependents(tree, token, "mark").length === 0 &&
  isNoun(tree, tree.extent[token]!.first - 1);

/** "No one was hurt when a bomb exploded": a clause of time that parsers hang on a noun as a clause or a name of it. */
const isWhen = (tree: Tree, token: number): boolean =>
  /^(?:appos|acl)$/.test(relationOf(tree, token)) &&
  tree.analysis.syntax[token]!.upos === "VERB" &&
  /^(?:when|while|as|after)$/.test(formOf(tree, tree.extent[token]!.first));

/** "because they had attacked": told on its own, wherever the clause hangs. */
const hasReason = (tree: Tree, token: number): boolean =>
  dependents(tree, token, "mark").some((mark) => /^(?:because|although|though)$/.test(formOf(tree, mark)));

/** "It is likely that …", "it is a lie that …": an adjective, or a noun with a copula, that judges the clause. */
const judged = (tree: Tree, head: number): boolean =>
  classOf(tree, head) !== undefined &&
  (tree.analysis.syntax[head]?.upos === "ADJ" || (isNoun(tree, head) && dependents(tree, head, "cop").length > 0));

const byClass = (tree: Tree, head: number): Link => {
  const by = classOf(tree, head);
  return by ? { kind: "class", by } : INHERIT;
};

/** Words of speech that the embedding classes do not settle. */
function speechOf(tree: Tree, head: number): Link | null {
  const row = lookUp(isNoun(tree, head) ? CUE_NOUNS : CUE_VERBS, tree, head);
  return row ? { kind: "speech", act: row.act } : null;
}

function denies(tree: Tree, head: number): boolean {
  const speech = speechOf(tree, head);
  return speech?.kind === "speech" && speech.act === "deny";
}

/** Speech that calls the happening into being or denies it is judged as speech, all else by its class first. */
function governed(tree: Tree, head: number): Link {
  const speech = speechOf(tree, head);
  const by = classOf(tree, head);
  if (by) return { kind: "class", by };
  return speech ?? INHERIT;
}

function conjunct(tree: Tree, token: number, head: number): Link {
  const { syntax } = tree.analysis;
  const own = dependents(tree, token, "nsubj", "aux").length > 0;
  const but = dependents(tree, token, "cc").some((cc) => /^(but|yet)$/.test(formOf(tree, cc)));
  const finite = /^VB[DZP]$/.test(syntax[token]?.xpos ?? "") && syntax[token]?.xpos !== syntax[head]?.xpos;
  // "Had not fired and never bombed": a negation of its own is no second one.
  const negated = negationsOf(tree, token).length > 0;
  return { kind: "inherit", marks: !own && !but && !finite && !negated };
}

function clausal(tree: Tree, token: number, head: number): Link {
  const { syntax } = tree.analysis;
  const infinitive = isInfinitive(tree, token);
  const going = syntax[head]?.xpos === "VBG" && keyIn(new Set(["go"]), tree, head);
  if (going && infinitive) return { kind: "class", by: "plans" };
  // "stopped attacking", "resumed bombing": it went on before.
  if (!infinitive && keyIn(new Set(["stop", "cease", "halt", "quit", "end"]), tree, head))
    return { kind: "class", by: "presupposes" };
  if (!infinitive && keyIn(new Set(["deny", "reject", "dismiss", "dispute", "refute"]), tree, head))
    return { kind: "speech", act: "deny" };
  const by = classOf(tree, head);
  const speech = speechOf(tree, head);
  if (infinitive && formOf(tree, token - 2) === "yet") return INHERIT;
  if (!infinitive && isFactive(tree, head)) return { kind: "class", by: "presupposes" };
  if (!infinitive && speech && relationOf(tree, token) === "ccomp") return speech;
  if (by) return { kind: "class", by };
  if (speech) return infinitive ? { kind: "class", by: "plans" } : speech;
  if (!infinitive || syntax[head]?.upos !== "VERB") return INHERIT;
  return { kind: "class", by: "possible" };
}

/** Verbs of knowing and feeling: whoever tells that somebody knows it tells it (Karttunen 1971). */
const FACTIVES = new Set("know realise realize regret rue forget discover".split(" "));
export const isFactive = (tree: Tree, head: number): boolean => keyIn(FACTIVES, tree, head) !== undefined;

/** Verbs whose infinitive is what was done, never a purpose: "managed to storm", "went on to sink". */
const IMPLICATIVES = new Set("manage begin start continue proceed succeed dare happen help go return".split(" "));
/** "decided against attacking" */
export const CHOOSING = new Set("decide opt vote choose rule".split(" "));

/** A gerund behind the preposition that its verb selects, or behind its particle: "ruled out closing". */
function withPreposition(tree: Tree, token: number, head: number): Link | null {
  const preposition = formOf(tree, token - 1);
  // Taggers take many a gerund for a noun.
  if (!formOf(tree, token).endsWith("ing")) return null;
  if (preposition === "from" && keyIn(KEEPING, tree, head)) return { kind: "class", by: "reverses" };
  if (preposition === "against" && keyIn(CHOOSING, tree, head)) return { kind: "class", by: "reverses" };
  const charges = /^(?:with|of|for|over)$/.test(preposition) && keyIn(CHARGING, tree, head); // "charged with attacking"
  if (charges) return { kind: "class", by: "alleges" };
  const phrasal = dependents(tree, head, "compound:prt").includes(token - 1) ? phrasalOf(tree, head) : undefined;
  return phrasal ? { kind: "class", by: phrasal } : null;
}

function adverbial(tree: Tree, token: number, head: number): Link {
  const marks = dependents(tree, token, "mark", "case", "advmod").map((mark) => formOf(tree, mark));
  const gerund = tree.analysis.syntax[token]?.xpos === "VBG";
  if (isInfinitive(tree, token)) {
    if (keyIn(IMPLICATIVES, tree, head) && classOf(tree, head) === "implies") return byClass(tree, head);
    // "used tear gas to disperse the crowd", "voted 71-40 to go".
    if (keyIn(new Set(["use", "employ"]), tree, head) || isCountedVote(tree, head)) return INHERIT;
    const by = classOf(tree, head);
    // A parser may hang the complement of "threatened to" or "ready to" as an adverbial.
    return by && by !== "implies" && by !== "presupposes" ? { kind: "class", by } : { kind: "purpose" };
  }
  if (marks.some((mark) => /^(of|from)$/.test(mark))) return governed(tree, head);
  if (marks.includes("until") && !/^VB[DN]$/.test(tree.analysis.syntax[token]?.xpos ?? "")) return { kind: "until" };
  return gerund && (marks.length === 0 || marks.includes("by")) ? { kind: "along" } : APART;
}

/** A noun as the subject of its verb: only verbs of happening and adjectives say whether it is. */
function subject(tree: Tree, token: number, head: number): Link {
  const { upos } = tree.analysis.syntax[head]!;
  if (upos === "ADJ") {
    const by = classOf(tree, head);
    return by && by !== "presupposes" ? { kind: "class", by } : APART;
  }
  if (keyIn(LIGHT_VERBS, tree, head) !== undefined) return INHERIT;
  const phrasal = phrasalOf(tree, head);
  if (phrasal) return { kind: "class", by: phrasal };
  if (provesFalse(tree, head)) return { kind: "class", by: "reverses" };
  // "the attempt failed": what was tried was not done; "the attack failed" was one all the same.
  if (keyIn(MISCARRYING, tree, head) !== undefined && keyIn(ATTEMPTS, tree, token) !== undefined)
    return { kind: "class", by: "reverses" };
  return definite(tree, token) ? APART : INHERIT;
}

const MISCARRYING = new Set("fail founder collapse fizzle flop miscarry".split(" "));
const ATTEMPTS = new Set("attempt bid effort plot plan try move".split(" "));

const ESCAPING = new Set(["escape", "evade"]);
const FORCE = new Set(CLASSES["force"]!.concat("attempt"));

/** Whether the subject of a verb is a person. */
const isSomebodys = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, "nsubj").some(
    (each) =>
      tree.analysis.syntax[each]!.upos === "PRON" ||
      agentAtEnd([formOf(tree, each)]) !== undefined ||
      tree.analysis.names.some(({ type, first, last }) => type === "Person" && first <= each && each < last),
  );

const AIMING = new Set("aim design intend mean".split(" "));

const JUDGEMENTS = new Set("consider deem regard view see judge think believe find declare".split(" "));

/** The noun that a judgement gives to the object before it: "considers it a violation" (VerbNet consider-29.9). */
const isJudgement = (tree: Tree, token: number, head: number): boolean =>
  keyIn(JUDGEMENTS, tree, head) !== undefined && dependents(tree, head, "obj", "iobj").some((each) => each < token);

function object(tree: Tree, token: number, head: number): Link {
  if (isJudgement(tree, token, head)) return INHERIT;
  if (keyIn(new Set(["deny", "dispute", "refute"]), tree, head)) return { kind: "speech", act: "deny" };
  if (isOrdered(tree, token, head)) return INHERIT;
  // "The attack was aimed at extorting money": what it was for is wanted, and it was made.
  if (keyIn(AIMING, tree, head) !== undefined && token < head && /^(?:at|to)$/.test(formOf(tree, head + 1)))
    return INHERIT;
  // "The governor escaped an ambush": one was laid; "escaped arrest" was not arrested, and a port that escapes attacks is not attacked.
  if (keyIn(ESCAPING, tree, head) !== undefined && keyIn(FORCE, tree, token) !== undefined && isSomebodys(tree, head))
    return INHERIT;
  const by = classOf(tree, head);
  if (keyIn(new Set(["call"]), tree, head) && by !== "reverses") return APART;
  if (keyIn(LIGHT_VERBS, tree, head) !== undefined && by !== "reverses") return INHERIT;
  if (by && by !== "implies") return { kind: "class", by };
  const speech = by ? null : speechOf(tree, head);
  return speech ?? (definite(tree, token) ? APART : INHERIT);
}

/** The prepositions of a phrase; where the parser found none, the one that stands right before it. */
function prepositionsOf(tree: Tree, token: number): string[] {
  const marks = dependents(tree, token, "case")
    .map((mark) => formOf(tree, mark))
    .filter((form) => !/^['’]s?$/.test(form));
  const before = formOf(tree, (tree.extent[token]?.first ?? token) - 1);
  return marks.length === 0 && COMPLEMENTS.has(before) ? [before] : marks;
}

function oblique(tree: Tree, token: number, head: number): Link {
  const prepositions = prepositionsOf(tree, token);
  const by = classOf(tree, head);
  const selected = prepositions.length === 0 || prepositions.some((word) => COMPLEMENTS.has(word));
  if (isAbout(by, prepositions)) return { kind: "class", by: "presupposes" };
  if (by && by !== "implies" && selected) return { kind: "class", by };
  if (selected && prepositions.some((word) => /^(for|of|against)$/.test(word))) return speechOf(tree, head) ?? APART;
  if (by === "implies" && prepositions.some((word) => SELECTED.has(word)) && !definite(tree, token)) return INHERIT;
  return APART;
}

function nominal(tree: Tree, token: number, head: number): Link {
  const prepositions = prepositionsOf(tree, token);
  const by = classOf(tree, head);
  // "denied any role in the attack", "had nothing to do with it"
  const part = (by === "presupposes" && prepositions.includes("in")) || isAbout(by, prepositions);
  const done = (prepositions.includes("with") && hasToDo(tree, token)) || isTriedFor(tree, head, prepositions);
  if (part || done) return { kind: "class", by: "presupposes" };
  if (isSum(tree, head) && prepositions.some((word) => /^(?:in|of|worth)$/.test(word))) return INHERIT;
  if (!prepositions.some((word) => COMPLEMENTS.has(word))) return APART;
  return by ? { kind: "class", by } : (speechOf(tree, head) ?? APART);
}

function modifier(tree: Tree, token: number, head: number): Link {
  const by = classOf(tree, head);
  if (tree.analysis.syntax[head]?.upos !== "NOUN" || tree.analysis.syntax[token]?.xpos.startsWith("V")) return APART;
  return by && by !== "presupposes" ? { kind: "class", by } : APART;
}

/** A clause beside a noun; taggers hang infinitives of verbs here too. */
function attributive(tree: Tree, token: number, head: number): Link {
  const that = dependents(tree, token, "mark").some((mark) => formOf(tree, mark) === "that");
  if (/^(VERB|AUX|ADJ)$/.test(tree.analysis.syntax[head]?.upos ?? "")) return clausal(tree, token, head);
  if (tree.analysis.syntax[token]?.deprel === "acl:relcl" && !that && !isSaid(tree, token, head)) return APART;
  if (isHeadline(tree, token, head)) return { kind: "class", by: "plans" };
  return ofNoun(tree, token, head);
}

/** A headline's "Rebels to lay down arms". */
const isHeadline = (tree: Tree, token: number, head: number): boolean =>
  isInfinitive(tree, token) && (tree.heads[head] ?? -1) < 0 && !classOf(tree, head);

/** The same by its words alone, since parsers know few headlines: nothing but a noun phrase stands before "to". */
function isHeadlineInfinitive(tree: Tree, token: number): boolean {
  const { syntax, tokens, sentences } = tree.analysis;
  const to = token - 1;
  if (formOf(tree, to) !== "to" || !isInfinitive(tree, token)) return false;
  const { first } = sentences[tokens[token]!.sentence]!;
  for (let at = first; at < to; at++)
    if (!/^(?:NOUN|PROPN|ADJ|NUM|DET|CCONJ|PUNCT)$/.test(syntax[at]!.upos)) return false;
  return to > first && isNoun(tree, to - 1) && !classOf(tree, to - 1) && lookUp(CUE_NOUNS, tree, to - 1) === undefined;
}

/** A clause that a noun governs: "plan to attack", "the claim that they attacked"; a participle beside a noun stands apart. */
function ofNoun(tree: Tree, token: number, head: number): Link {
  const infinitive = isInfinitive(tree, token);
  const marks = dependents(tree, token, "mark", "case", "obl").map((mark) => formOf(tree, mark));
  const by = classOf(tree, head);
  // "appealed to both sides to talk": the noun is whom the verb speaks to.
  const verb = tree.heads[head] ?? -1;
  if (infinitive && !by && verb >= 0 && classOf(tree, verb) === "demands") return { kind: "class", by: "demands" };
  if (infinitive) return { kind: "class", by: by && by !== "presupposes" ? by : "possible" };
  if (marks.includes("that") || isSaid(tree, token, head))
    return speechOf(tree, head) ?? (by ? { kind: "class", by } : INHERIT);
  if (marks.some((mark) => COMPLEMENTS.has(mark)))
    return by ? { kind: "class", by } : (speechOf(tree, head) ?? INHERIT);
  return APART;
}
