/**
 * Pronouns of the third person, by gender, number, animacy, grammatical place and nearness (after Lappin and Leass 1994,
 * kept to what wire copy needs). Someone who is named only inside a quotation is not "he" outside of it, and the speaker of a
 * quotation is not "he" inside it. Where two fit nearly as well, the pronoun stays open: wrong is worse than open.
 */
import { above, dependent, dependents, formOf, headOf, lemmaOf, relationOf, type Tree } from "../attribution/tree.js";
import { CLASSES } from "../codebook/classes.table.js";
import { askedBefore } from "./answering.js";
import { KIN } from "./cast.js";
import { LAWYERS, principalOf } from "./clients.js";
import { isBody, isPerson, type DraftMention, type Group } from "./group.js";
import { isOne } from "./metonymy.js";
import { POWERS } from "./metonymy.table.js";
import { quotationAt, saidAt } from "./quoted.js";

type Want = "m" | "f" | "it" | "they";

const PRONOUNS: ReadonlyMap<string, Want> = new Map<string, Want>([
  ...["he", "him", "his", "himself"].map((word) => [word, "m"] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, "f"] as const),
  ...["it", "its", "itself"].map((word) => [word, "it"] as const),
  ...["they", "them", "their", "theirs", "themselves"].map((word) => [word, "they"] as const),
]);
const RELATIVE = new Set(["who", "whom", "whose", "which", "that"]);
const SUBJECT = 0.7;
const MARGIN = 0.3; // by which the best must lead the next
const WINDOW = 4; // sentences back
const LOOK_BACK = 60; // mentions back

interface Seen {
  readonly of: Group;
  readonly mention: DraftMention;
  readonly quotation: number;
}

/** Adds to the groups the pronouns that can be told. */
export function addPronouns(tree: Tree, groups: ReadonlySet<Group>): void {
  const { tokens, syntax } = tree.analysis;
  const byHead = new Map<number, Group>();
  const waiting: Seen[] = [...groups]
    .flatMap((of) =>
      of.mentions.map((mention) => ({ of, mention, quotation: quotationAt(tree.analysis, mention.first) })),
    )
    .sort((a, b) => a.mention.first - b.mention.first || b.mention.last - a.mention.last);
  for (const { of, mention } of waiting) byHead.set(mention.head, of);
  const seen: Seen[] = [];
  const people: Group[] = [];
  let next = 0;
  const take = (each: Seen): void => {
    if (!isHearer(tree, each.mention.head)) seen.push(each);
    if (isPerson(each.of) && each.quotation < 0 && !people.includes(each.of) && people.length < LOOK_BACK)
      people.push(each.of);
  };
  for (const { index, text } of tokens) {
    while (next < waiting.length && waiting[next]!.mention.last <= index) take(waiting[next++]!);
    const word = text.toLowerCase();
    const { upos, xpos } = syntax[index]!;
    const relative =
      RELATIVE.has(word) && (xpos.startsWith("W") || upos === "PRON") ? antecedent(tree, byHead, index) : undefined;
    const want = PRONOUNS.get(word);
    const of =
      relative ??
      (want && (upos === "PRON" || upos === "DET") ? best(tree, seen, people, byHead, index, want) : undefined);
    if (!of) continue;
    const mention: DraftMention = {
      first: index,
      last: index + 1,
      head: index,
      form: "pronoun",
      confidence: relative ? 0.8 : 0.6,
    };
    of.mentions.push(mention);
    if ((want === "m" || want === "f") && isOwnOfSubject(tree, byHead, index, of)) of.gender ??= want;
    byHead.set(index, of);
    take({ of, mention, quotation: quotationAt(tree.analysis, index) });
  }
}

/** "Told reporters they would fight": they hear what others do. */
const isHearer = (tree: Tree, head: number): boolean =>
  /^(?:reporter|journalist)s$/.test(formOf(tree, head)) && /^(?:obj|iobj|obl)/.test(relationOf(tree, head));

/** "A witness told investigators: 'They took him'": whoever is spoken to is "you" in what is quoted. */
const hearersOf = (tree: Tree, byHead: ReadonlyMap<number, Group>, speaker: number): readonly Group[] =>
  dependents(tree, tree.heads[speaker] ?? -1, "obj", "iobj").flatMap((each) => byHead.get(each) ?? []);

/** "Ruiz met her counterpart": a possessive that goes back to the subject of its clause tells of the subject. */
function isOwnOfSubject(tree: Tree, byHead: ReadonlyMap<number, Group>, at: number, of: Group): boolean {
  if (tree.analysis.syntax[at]!.deprel !== "nmod:poss") return false;
  const subject = dependent(tree, clausesAbove(tree, at)[0] ?? -1, "nsubj");
  return subject !== undefined && subject < at && byHead.get(subject) === of;
}

const OF_CAPTIVES = new Set("release freedom liberation detention arrest captivity imprisonment".split(" "));
const HOLDING = new Set("arrest detain hold seize capture abduct kidnap jail imprison".split(" "));
const KILLING = new Set("kill murder assassinate execute behead hang lynch".split(" "));
const HURTING = new Set("wound injure hurt beat torture stab shoot assault attack abuse rape".split(" "));
const UNDERGONE = new Set(CLASSES["undergone"]);
const FREEING = new Set("release free rescue deport expel extradite charge convict sentence".split(" "));

/** What is done to somebody who is told of again: where he is held, killed, hurt or let go. */
const isDoneTo = (tree: Tree, verb: number): boolean =>
  [HOLDING, KILLING, HURTING, FREEING].some((verbs) => verbs.has(lemmaOf(tree, verb)));

/** "Rebels captured two engineers. China called for their release": for those it is done to, against those who do it. */
function fate(tree: Tree, head: number, verbs: (verb: number) => boolean): number {
  const verb = tree.heads[head] ?? -1;
  const { deprel } = tree.analysis.syntax[head]!;
  if (
    deprel.startsWith("nmod") &&
    UNDERGONE.has(lemmaOf(tree, verb)) &&
    dependents(tree, head, "case").every((each) => /^(?:of|['’]s?)$/.test(formOf(tree, each)))
  )
    return 1.5;
  if (!verbs(verb)) return 0;
  if (deprel === "obj" || deprel === "nsubj:pass") return 1.5;
  return deprel === "nsubj" || deprel.startsWith("obl") ? -1.5 : 0;
}

/** "He had been arrested": those it is told of, unless it befell another "too". */
function isUndergoing(tree: Tree, at: number): boolean {
  const verb = tree.heads[at] ?? -1;
  return (
    isDoneTo(tree, verb) &&
    /^(?:obj|nsubj:pass)$/.test(tree.analysis.syntax[at]!.deprel) &&
    !dependents(tree, verb, "advmod").some((each) => /^(?:also|too|himself|herself)$/.test(formOf(tree, each)))
  );
}

/** "Said she had been killed", "said he had died": nobody tells it of himself. */
const isOfTheDead = (tree: Tree, at: number): boolean =>
  formOf(tree, tree.heads[at] ?? -1) === "died" ||
  (isUndergoing(tree, at) && KILLING.has(lemmaOf(tree, tree.heads[at] ?? -1)));

/** What a relative pronoun stands for: the noun its clause hangs on. */
function antecedent(tree: Tree, byHead: ReadonlyMap<number, Group>, at: number): Group | undefined {
  let token = at;
  for (let step = 0; step < 5 && token >= 0; step++) {
    if (tree.analysis.syntax[token]!.deprel.startsWith("acl")) {
      const noun = tree.heads[token] ?? -1;
      return noun >= 0 && noun < at ? byHead.get(noun) : undefined;
    }
    token = tree.heads[token] ?? -1;
  }
  return undefined;
}

function best(
  tree: Tree,
  seen: readonly Seen[],
  people: readonly Group[],
  byHead: ReadonlyMap<number, Group>,
  at: number,
  want: Want,
): Group | undefined {
  const { tokens } = tree.analysis;
  const sentence = tokens[at]!.sentence;
  const quotation = quotationAt(tree.analysis, at);
  const rivals = barred(tree, byHead, at);
  const speaker = speakerAbove(tree, byHead, at);
  const reporter = speaker === undefined ? undefined : byHead.get(speaker);
  const spokenFor = speaker === undefined ? undefined : spokenForBy(tree, byHead, speaker);
  const hearers = quotation < 0 || speaker === undefined ? [] : hearersOf(tree, byHead, speaker);
  if (want === "they" && (boundByNobody(tree, at) || boundByTwo(tree, byHead, at))) return undefined;
  const place = quotation < 0 ? (askedBefore(tree, at) ?? objectBefore(tree, at)) : objectBefore(tree, at);
  const told = byHead.get(place ?? -1);
  if (told && (want === "it" ? isBody(told) : suits(told, want))) return told;
  if (want === "it") return bound(tree, byHead, at, reporter, rivals, quotation);
  const held = OF_CAPTIVES.has(lemmaOf(tree, tree.heads[at] ?? -1)) && tree.analysis.syntax[at]!.deprel === "nmod:poss";
  const undergoing = isUndergoing(tree, at);
  const dead = isOfTheDead(tree, at);
  const verbs = (verb: number): boolean => (held ? HOLDING.has(lemmaOf(tree, verb)) : isDoneTo(tree, verb));
  const fateOf = ({ head }: DraftMention): number => (held || undergoing ? fate(tree, head, verbs) : 0);
  const recent = seen.slice(-LOOK_BACK).reverse();
  /** It has befallen somebody else whom the report has just told of. */
  const befell =
    undergoing && recent.some(({ of, mention }) => of !== reporter && suits(of, want) && fateOf(mention) > 0);
  const scores = new Map<Group, number>();
  for (const { of, mention, quotation: inside } of recent) {
    const distance = sentence - tokens[mention.first]!.sentence;
    if (distance > WINDOW) break;
    if (!suits(of, want) || rivals.has(of) || (dead && of === reporter) || (inside >= 0 && inside !== quotation))
      continue;
    if (hearers.includes(of)) continue;
    if (quotation >= 0 && (of === reporter || (inside < 0 && (distance > 1 || isSpeaker(tree, mention.head)))))
      continue;
    const place = relationOf(tree, mention.head);
    const score =
      -distance -
      (at - mention.head) / 100 +
      (place === "nsubj" && !(befell && of === reporter) ? SUBJECT : 0) +
      fateOf(mention) +
      (of === spokenFor ? 1.5 : of === reporter && !spokenFor && !befell ? 1 : 0) +
      (of.gender === want ? 0.2 : 0) +
      (of.named ? 0.2 : 0);
    if (score > (scores.get(of) ?? -Infinity)) scores.set(of, score);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [leader, second] = ranked;
  if (leader) return !second || leader[1] - second[1] >= MARGIN ? leader[0] : undefined;
  if (want === "they" || quotation >= 0) return undefined;
  const fitting = people.filter((of) => of.named && suits(of, want));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "Police beat the suspects and refused them a lawyer": the object of a verb joined without a subject of its own to another is the object of that (parallelism). */
function objectBefore(tree: Tree, at: number): number | undefined {
  const verb = tree.heads[at] ?? -1;
  if (!/^i?obj$/.test(relationOf(tree, at)) || relationOf(tree, verb) !== "conj" || verb > at) return undefined;
  if (dependent(tree, verb, "nsubj") !== undefined) return undefined;
  const objects = dependents(tree, tree.heads[verb] ?? -1, "obj").filter((each) => each < verb);
  return objects.length === 1 ? objects[0] : undefined;
}

/** Who has just spoken is "we" in the quotation that goes on. */
const isSpeaker = (tree: Tree, head: number): boolean =>
  relationOf(tree, head) === "nsubj" && isOne(POWERS, tree, tree.heads[head] ?? -1);

/** "Whoever did this knew whom they were attacking": "they" are whoever did it. */
const boundByNobody = (tree: Tree, at: number): boolean =>
  clausesAbove(tree, at).some((verb) => {
    const subject = dependent(tree, verb, "nsubj");
    return subject !== undefined && subject < at && ANYBODY.test(formOf(tree, subject));
  });

/** "Chad and the Front swapped prisoners, as they had agreed": the two that are the subject of the clause above, of whom no one is "they". */
function boundByTwo(tree: Tree, byHead: ReadonlyMap<number, Group>, at: number): boolean {
  if (relationOf(tree, at) !== "nsubj") return false;
  return clausesAbove(tree, at)
    .slice(1)
    .some((verb) => {
      const subject = dependent(tree, verb, "nsubj");
      if (subject === undefined || subject >= at || !byHead.has(subject)) return false;
      return dependents(tree, subject, "conj").some((each) => each < verb && byHead.has(each));
    });
}

const ANYBODY = /^(?:(?:who|any|every|some|no)(?:ever|one|body)|none)$/;

function suits(of: Group, want: Want): boolean {
  if (want === "they") return of.plural || of.kind === "group" || of.collective;
  return isPerson(of) && !of.plural && (of.gender === undefined || of.gender === want);
}

/** "It" and "its" are taken only where the grammar binds them: to the subject of their clause, or of the clause that reports it. */
function bound(
  tree: Tree,
  byHead: ReadonlyMap<number, Group>,
  at: number,
  reporter: Group | undefined,
  rivals: ReadonlySet<Group>,
  quotation: number,
): Group | undefined {
  const relation = relationOf(tree, at);
  if (relation === "expl" || dependent(tree, tree.heads[at] ?? -1, "csubj") !== undefined) return undefined;
  if (formOf(tree, at) === "its" || formOf(tree, at) === "itself") {
    for (const verb of clausesAbove(tree, at)) {
      const subject = dependent(tree, verb, "nsubj");
      if (subject === undefined || subject >= at) continue;
      const of = byHead.get(subject);
      return of && isBody(of) ? of : undefined;
    }
    // "The army rejected the report. Its spokesman called it …": whose people they are has just been told of.
    const owned = byHead.get(tree.heads[at] ?? -1);
    return owned && isPerson(owned) ? subjectBefore(tree, byHead, at) : undefined;
  }
  if (reporter && isBody(reporter) && quotation < 0 && !rivals.has(reporter)) return reporter;
  return quotation < 0 && doesAsPowersDo(tree, at) ? subjectBefore(tree, byHead, at) : undefined;
}

/** What a raid does too: "It prevented a march". */
const BY_DEEDS = new Set(
  "attack bomb strike target breach endanger prevent provoke block help lead hand cut".split(" "),
);

/** "Chad asked the council for a meeting. It closed its border": of a pronoun that opens a sentence, the body that is the subject of the one before. */
function subjectBefore(tree: Tree, byHead: ReadonlyMap<number, Group>, at: number): Group | undefined {
  const { tokens, sentences, syntax } = tree.analysis;
  const own = sentences[tokens[at]!.sentence]!;
  const before = sentences[own.index - 1];
  if (own.first !== at || before?.paragraph !== own.paragraph) return undefined;
  for (let token = before.first; token < before.last; token++) {
    if (syntax[token]!.head >= 0) continue;
    const subject = dependent(tree, token, "nsubj");
    const of = subject === undefined ? undefined : byHead.get(subject);
    return of && isBody(of) ? of : undefined;
  }
  return undefined;
}

/** Whether a pronoun is the subject of what powers do, and of more than what a raid does too. */
function doesAsPowersDo(tree: Tree, at: number): boolean {
  if (relationOf(tree, at) !== "nsubj") return false;
  const verb = tree.heads[at]!;
  const powers = [verb, ...dependents(tree, verb, "conj")].filter((each) => isOne(POWERS, tree, each));
  return powers.some((each) => !BY_DEEDS.has(lemmaOf(tree, each)));
}

/** Verbs above a token within its sentence, nearest first. */
function clausesAbove(tree: Tree, at: number): number[] {
  const verbs: number[] = [];
  let token = tree.heads[at] ?? -1;
  for (let step = 0; step < 12 && token >= 0; step++) {
    if (/^(?:VERB|AUX)$/.test(tree.analysis.syntax[token]!.upos)) verbs.push(token);
    token = tree.heads[token] ?? -1;
  }
  return verbs;
}

/** The subject of the nearest clause of speech or will above the pronoun's own clause; inside a quotation, its speaker. */
function speakerAbove(tree: Tree, byHead: ReadonlyMap<number, Group>, at: number): number | undefined {
  const source = saidAt(tree.analysis, at)?.sources[0];
  const said = source && headOf(tree, source);
  if (said !== undefined && byHead.has(said)) return said;
  const own = clausesAbove(tree, at);
  for (const verb of own.slice(relationOf(tree, at) === "nsubj" ? 1 : 0)) {
    const subject = dependent(tree, verb, "nsubj");
    if (subject === undefined || subject === at || !isOne(POWERS, tree, verb)) continue;
    if (byHead.has(subject)) return subject;
  }
  return undefined;
}

const SPOKESPERSONS = new Set("spokesman spokeswoman spokesperson aide doctor physician".split(" "));

/** "The president's lawyer denied that he had resigned": the person whom a speaker speaks for, or is of kin to. */
function spokenForBy(tree: Tree, byHead: ReadonlyMap<number, Group>, speaker: number): Group | undefined {
  const noun = lemmaOf(tree, speaker);
  if (!LAWYERS.has(noun) && !KIN.has(noun) && !SPOKESPERSONS.has(noun)) return undefined;
  const principal = byHead.get(principalOf(tree, speaker) ?? -1);
  return principal && isPerson(principal) ? principal : undefined;
}

/** Whoever shares a verb with a pronoun that is not reflexive is someone else. */
function barred(tree: Tree, byHead: ReadonlyMap<number, Group>, at: number): Set<Group> {
  const out = new Set<Group>();
  const word = formOf(tree, at);
  const relation = relationOf(tree, at);
  if (word.endsWith("self") || word.endsWith("selves") || tree.analysis.syntax[at]!.deprel === "nmod:poss") return out;
  if (relation === "nsubj" || relation === "obj" || relation === "iobj" || relation === "obl") {
    const verb = tree.heads[at] ?? -1;
    for (const child of tree.children[verb] ?? []) {
      const of = child === at ? undefined : byHead.get(child);
      if (of && /^(?:nsubj|obj|iobj|obl)/.test(relationOf(tree, child))) out.add(of);
    }
    if (hasFirstPerson(tree, verb)) for (const [head, of] of byHead) if (isCompanion(tree, head)) out.add(of);
  }
  return out;
}

const FIRST = /^(?:i|me|we|us)$/;

/** "They opened fire on us". */
const hasFirstPerson = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, "obj", "iobj", "obl").some((each) => FIRST.test(formOf(tree, each)));

/** "I was in the garden with other people": who is with the speakers is one of them. */
const isCompanion = (tree: Tree, head: number): boolean => {
  const preposition = dependent(tree, head, "case");
  if (preposition === undefined || formOf(tree, preposition) !== "with") return false;
  const subject = above(tree, head)
    .map((each) => dependent(tree, each, "nsubj"))
    .find((each) => each !== undefined);
  return subject !== undefined && FIRST.test(formOf(tree, subject));
};
