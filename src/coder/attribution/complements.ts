/** What a reporting verb or noun takes as its content, by the grammar. */
import type { Range } from "../../language/analysis.js";
import type { CueRow, Frame } from "./cues.table.js";
import { isQuote, trimmed, without } from "./spans.js";
import { toldSubject } from "./speaker.js";
import { type Tree, dependents, formOf, has, isNoun, isPunctuation, relationOf } from "./tree.js";

export interface Complement {
  readonly contents: readonly Range[];
  /** Token of a preposition or particle that belongs to the cue ("for" in "called for"), or null. */
  readonly particle: number | null;
  readonly frame: Frame;
}

const PREPOSITIONS: readonly Frame[] = ["for", "on", "against", "about"];

/** The complement of a reporting verb, the clause before all others; null when it has none that it takes. */
export function complementOf(tree: Tree, verb: number, { frames }: CueRow): Complement | null {
  const takes = (frame: Frame) => frames.includes(frame);
  const tests: readonly (() => Complement | null)[] = [
    () => (takes("that") ? clause(tree, verb) : null),
    () => (takes("that") ? raised(tree, verb) : null),
    () => (takes("to") || takes("whom-to") ? infinitive(tree, verb, takes("whom-to") ? "whom-to" : "to") : null),
    () => (takes("ing") ? gerund(tree, verb) : null),
    () => (takes("of") ? prepositional(tree, verb, "of", "of") : null),
    () => (takes("blame") ? prepositional(tree, verb, "for", "blame") : null),
    () =>
      PREPOSITIONS.filter(takes).reduce<Complement | null>(
        (had, way) => had ?? prepositional(tree, verb, way, way),
        null,
      ),
    () => (takes("that") ? host(tree, verb) : null),
    () => (takes("noun") ? object(tree, verb) : null),
  ];
  for (const test of tests) {
    const found = test();
    if (found) return found;
  }
  return null;
}

/** A finite clause that the verb governs: "said that …", "…, he said", "said: …". */
function clause(tree: Tree, verb: number): Complement | null {
  const tokens = dependents(tree, verb, "ccomp", "parataxis", "csubj").filter((token) => {
    if (relationOf(tree, token) === "csubj") return formOf(tree, tree.extent[token]!.first) === "that";
    if (isBareNoun(tree, token) && token > verb && !isQuote(formOf(tree, tree.extent[token]!.first))) return false;
    if (relationOf(tree, token) === "ccomp") return !isInfinitive(tree, token) || token < verb;
    return token > verb && /^(:|,|"|“|``)$/.test(formOf(tree, tree.extent[token]!.first - 1)) && isClause(tree, token);
  });
  const first = tokens[0] ?? thatClause(tree, verb);
  if (first === undefined) return null;
  return { contents: parts(tree, first, verb), particle: particleOf(tree, verb), frame: "that" };
}

/** "holds no teachers": a noun that the parser takes for a clause. */
const isBareNoun = (tree: Tree, token: number): boolean =>
  /^NN/.test(tree.analysis.syntax[token]!.xpos) && dependents(tree, token, "nsubj", "cop", "mark", "case").length === 0;

/** A clause with "that" right behind the verb, under whatever name the parser hung it on the verb. */
const thatClause = (tree: Tree, verb: number): number | undefined =>
  tree.children[verb]?.find(
    (token) => token > verb && formOf(tree, tree.extent[token]!.first) === "that" && isClause(tree, token),
  );

/** A passive with an infinitive, "is said to have left": the content is the subject with the infinitive. */
function raised(tree: Tree, verb: number): Complement | null {
  const subject = toldSubject(tree, verb) === undefined ? dependents(tree, verb, "nsubj:pass")[0] : undefined;
  const token = dependents(tree, verb, "xcomp", "ccomp").find((child) => child > verb && isInfinitive(tree, child));
  if (subject === undefined || token === undefined) return null;
  const contents = [...parts(tree, subject, verb), ...parts(tree, token, verb)];
  return { contents, particle: null, frame: "that" };
}

/** The clause that the verb is set into: "The road, he said, is open." */
function host(tree: Tree, verb: number): Complement | null {
  const head = tree.heads[verb] ?? -1;
  if (head < 0 || relationOf(tree, verb) !== "parataxis" || !isClause(tree, head)) return null;
  const hole = tree.extent[verb]!;
  if (formOf(tree, hole.first) === ";" || formOf(tree, hole.first - 1) === ";") return null;
  return { contents: parts(tree, head, verb, [hole]), particle: null, frame: "that" };
}

function infinitive(tree: Tree, verb: number, frame: Frame): Complement | null {
  const governed = dependents(tree, verb, "xcomp", "ccomp").find((child) => child > verb && isInfinitive(tree, child));
  // An infinitive right behind the verb is its complement, under whatever name the parser hung it there.
  const next =
    formOf(tree, verb + 1) === "to"
      ? tree.children[verb]!.find((child) => child > verb + 1 && isInfinitive(tree, child))
      : undefined;
  const token = governed ?? next;
  if (token === undefined) return null;
  const [own] = parts(tree, token, verb);
  // "expected Moscow to deny": what is expected has a subject of its own; "urged Moscow to deny" speaks to it.
  const subject =
    frame === "to" ? dependents(tree, verb, "obj").find((child) => child > verb && child < token) : undefined;
  const content = own && subject !== undefined ? { first: tree.extent[subject]!.first, last: own.last } : own;
  return content ? { contents: [content], particle: null, frame } : null;
}

function gerund(tree: Tree, verb: number): Complement | null {
  const token = dependents(tree, verb, "xcomp", "ccomp", "obj", "advcl").find(
    (child) => child > verb && tree.analysis.syntax[child]?.xpos === "VBG",
  );
  return token === undefined ? null : { contents: parts(tree, token, verb), particle: null, frame: "ing" };
}

function object(tree: Tree, verb: number): Complement | null {
  const token =
    dependents(tree, verb, "obj").find((child) => child > verb) ??
    dependents(tree, verb, "xcomp").find((child) => child > verb && isNoun(tree, child)) ??
    dependents(tree, verb, "nsubj:pass").find(() => true);
  if (token === undefined || tree.analysis.syntax[token]?.upos === "PRON") return null;
  return { contents: parts(tree, token, verb), particle: null, frame: "noun" };
}

/** A phrase or gerund behind a preposition; the preposition goes to the cue, or with `of` and `blame` to the content. */
function prepositional(tree: Tree, verb: number, preposition: string, frame: Frame): Complement | null {
  for (const token of dependents(tree, verb, "obl", "advcl", "nmod", "xcomp", "ccomp")) {
    const mark = dependents(tree, token, "case", "mark").find((child) => formOf(tree, child) === preposition);
    if (token < verb || mark === undefined) continue;
    const [whole] = parts(tree, token, verb);
    if (!whole) continue;
    if (frame === "of" || frame === "blame") return { contents: [whole], particle: null, frame };
    return { contents: [{ first: mark + 1, last: whole.last }], particle: mark, frame };
  }
  return null;
}

/** The clause or phrase a reporting noun governs: "the claim that …", "its denial of …". */
export function nominalComplement(tree: Tree, noun: number, { frames }: CueRow): Complement | null {
  for (const token of dependents(tree, noun, "acl", "ccomp", "nmod", "advcl", "xcomp")) {
    if (token < noun || relationOf(tree, token) === "acl:relcl") continue;
    const mark = formOf(tree, tree.extent[token]!.first);
    const frame =
      mark === "that" ? "that" : mark === "to" ? "to" : mark === "of" ? "of" : mark === "for" ? "for" : null;
    if (!frame || !frames.includes(frame) || tree.analysis.syntax[token]?.deprel === "acl:relcl") continue;
    if (frame === "to" && !isInfinitive(tree, token)) continue;
    const whole = trimmed(tree.analysis, tree.extent[token]!);
    const content = frame === "of" || frame === "for" ? { first: whole.first + 1, last: whole.last } : whole;
    if (content.first < content.last) return { contents: [content], particle: null, frame };
  }
  return null;
}

/** The extent of a clause, in pieces around the verb and the subject of the verb that it was set around. */
function parts(tree: Tree, token: number, verb: number, holes: readonly Range[] = []): Range[] {
  const whole = introduced(tree, tree.extent[token]!, verb);
  const around = has(whole, verb) && holes.length === 0 ? [tree.extent[verb]!] : holes;
  return without([whole], around)
    .map((range) => trimmed(tree.analysis, range))
    .filter(({ first, last }) => first < last && !(last - first === 1 && isPunctuation(tree, first)));
}

/** The extent with a "that" or "to" right before it, which belong to the content. */
const introduced = (tree: Tree, { first, last }: Range, verb: number): Range => ({
  first: first - 1 > verb && /^(?:that|to)$/.test(formOf(tree, first - 1)) ? first - 1 : first,
  last,
});

const particleOf = (tree: Tree, verb: number): number | null => dependents(tree, verb, "compound:prt")[0] ?? null;

/** True for "to" with a verb; a "to" right before a base form counts wherever the parser hung it. */
export function isInfinitive(tree: Tree, token: number): boolean {
  const marks = dependents(tree, token, "mark").map((mark) => formOf(tree, mark));
  if (marks.some((mark) => /^(?:that|if|whether)$/.test(mark))) return false;
  const auxiliaries = dependents(tree, token, "aux", "aux:pass", "cop").filter((aux) => aux < token);
  const first = auxiliaries[0] ?? token;
  const base = /^VBP?$/.test(tree.analysis.syntax[first]?.xpos ?? "");
  return marks.includes("to") || (base && formOf(tree, first - 1) === "to");
}

/** True for a token with a subject, copula or a verb's tag. */
export const isClause = (tree: Tree, token: number): boolean =>
  /^(VERB|AUX)$/.test(tree.analysis.syntax[token]?.upos ?? "") || dependents(tree, token, "nsubj", "cop").length > 0;
