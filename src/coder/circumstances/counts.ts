/** How many were killed, hurt, arrested …: what each quantity counts, and the event that it belongs to. */
import type { Analysis } from "../../language/analysis.js";
import type { Count } from "../../records/index.js";
import type { DraftEvent, Quantity } from "../layers.js";
import { agentAtEnd } from "../actors/agents.js";
import { isNoun, lemmaOf, treeOf, type Tree } from "../attribution/tree.js";
import { CLASSES } from "../codebook/classes.table.js";
import { suffersWounds } from "../events/harm.js";
import { baseForms } from "../events/lemmas.js";
import { spanOf } from "../ranges.js";
import { COUNT_NOUNS, EVENTS_OF, OBJECT_VERBS, OF_NOUNS, SUBJECT_VERBS } from "./victims.table.js";

export interface TiedCount {
  readonly event: string;
  readonly count: Count;
}

/**
 * The counts of all events. A figure goes to one event of its sentence: that of its verb, else the nearest of a fitting type.
 * @param isOthers whether a word is told by another voice than the event
 */
export function countsOf(
  analysis: Analysis,
  quantities: readonly Quantity[],
  drafts: readonly DraftEvent[],
  isOthers: (token: number, draft: DraftEvent) => boolean = () => false,
): TiedCount[] {
  const bySentence = new Map<number, DraftEvent[]>();
  for (const draft of drafts) {
    const { sentence } = analysis.tokens[draft.token]!;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), draft]);
  }
  const tree = treeOf(analysis);
  const counted: Counted = { tree, numbered: new Set(quantities.map(({ last }) => last - 1)) };
  return quantities.flatMap((quantity) => {
    const kinds = isWhole(counted, quantity) || isPart(tree, quantity) ? [] : kindsOf(counted, quantity);
    const [first] = kinds;
    if (!first) return [];
    const dead = kinds.includes("killed") && kinds.includes("injured");
    const what = dead ? "casualties" : first;
    const beside = bySentence.get(analysis.tokens[quantity.first]!.sentence) ?? [];
    const event = eventFor(
      tree,
      what,
      quantity,
      beside.filter((draft) => !isOthers(quantity.first, draft)),
    );
    if (!event || isOfThings(tree, what, quantity, event) || isOfBystanders(tree, what, quantity, event)) return [];
    const { min, max } = quantity;
    const count: Count = {
      what,
      words: spanOf(analysis.tokens, quantity),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(dead && { shared: true as const }),
    };
    // "Kidnapped and killed 11": so many suffered either deed.
    const further = (dead ? [] : kinds.slice(1)).flatMap((kind) =>
      beside
        .filter(({ token }) => isJoinedTo(tree, token, event.token) && rowOf(OBJECT_VERBS, tree, token) === kind)
        .map(({ id }) => ({ event: id, count: { ...count, what: kind } })),
    );
    return [{ event: event.id, count }, ...further];
  });
}

const isJoinedTo = (tree: Tree, a: number, b: number): boolean =>
  (tree.heads[a] === b && tree.analysis.syntax[a]!.deprel === "conj") ||
  (tree.heads[b] === a && tree.analysis.syntax[b]!.deprel === "conj");

/** "Bosnia, where 10,000 migrants are stranded, has protested": those of whom a clause about something else tells take no part. */
function isOfBystanders(tree: Tree, what: Count["what"], { last, noun }: Quantity, { token }: DraftEvent): boolean {
  if (what !== "participants") return false;
  let at = noun ?? last - 1;
  for (let step = 0; step < CLIMB && at >= 0 && at !== token; step++) {
    if (tree.analysis.syntax[at]!.deprel === "acl:relcl") return true;
    at = tree.heads[at] ?? -1;
  }
  return false;
}
const CLIMB = 6;

/**
 * "Captured three towns", "rounded up the men of three villages", "seized 200 rifles and detained a driver", "lost 12 tanks": a number of things that are
 * taken or lost is no count of people.
 */
function isOfThings(tree: Tree, what: Count["what"], { noun }: Quantity, { type, mode }: DraftEvent): boolean {
  const harmed = what === "killed" || what === "injured" || what === "casualties";
  if (harmed && noun !== null && baseForms(tree, noun).some((form) => THINGS.has(form))) return true;
  const lost = noun !== null && lemmaOf(tree, tree.heads[noun] ?? -1) === "lose";
  const taken = lost || what === "abducted" || what === "arrested" || (type === "COERCE" && mode === "seize");
  return taken && noun !== null && !isPerson(tree, noun);
}

const THINGS: ReadonlySet<string> = new Set(
  ["property", "site", "vehicles"]
    .flatMap((name) => CLASSES[name] ?? [])
    .concat("tent shop store tree crop".split(" ")),
);
const PEOPLE: ReadonlySet<string> = new Set(CLASSES["people"]);
/** Villages and provinces can act, and are taken as land. */
const TERRITORY: ReadonlySet<string> = new Set(CLASSES["territory"]);

function isPerson(tree: Tree, noun: number): boolean {
  const forms = baseForms(tree, noun);
  return (
    !forms.some((form) => TERRITORY.has(form)) &&
    forms.some((form) => PEOPLE.has(form) || agentAtEnd([form]) !== undefined)
  );
}

interface Counted {
  readonly tree: Tree;
  /** The last token of each quantity. */
  readonly numbered: ReadonlySet<number>;
}

const OWNERS = /^(?:the|those|them|these|its|their|his|her|our)$/;
const PARTS = /^(?:none|some|most|several|many|half|few)$/;

/** "Two of the 21 sailors": the second number is of all, of whom something is said of some only. */
function isWhole({ tree, numbered }: Counted, { first }: Quantity): boolean {
  const of = OWNERS.test(wordAt(tree, first - 1)) ? first - 2 : first - 1;
  return wordAt(tree, of) === "of" && (numbered.has(of - 1) || PARTS.test(wordAt(tree, of - 1)));
}

/** "Two children are among the dead", "25 people, including four children and two nurses": some of those counted elsewhere. */
function isPart(tree: Tree, { first, last, noun }: Quantity): boolean {
  const before = wordAt(tree, first - 1);
  if (/^(?:them|whom)$/.test(before) && /^(?:among|of)$/.test(wordAt(tree, first - 2))) return true;
  if (wordAt(tree, beforeList(tree, first)) === "including") return true;
  // "Eleven were hurt, two of them officers".
  if (before === "," && wordAt(tree, last) === "of" && /^(?:them|whom)$/.test(wordAt(tree, last + 1))) return true;
  const verb = (noun ?? last - 1) + 1;
  return /^(?:is|are|was|were)$/.test(wordAt(tree, verb)) && wordAt(tree, verb + 1) === "among";
}

const LISTED = /^(?:NUM|NOUN|PROPN|ADJ|CCONJ)$/;

/** The word before the list of nouns that a quantity stands in: "left seven fighters and four villagers dead". */
function beforeList(tree: Tree, first: number): number {
  let at = first - 1;
  while (LISTED.test(tree.analysis.syntax[at]?.upos ?? "") || wordAt(tree, at) === ",") at--;
  return at;
}

/** What a quantity counts; several when one figure stands for "dead and wounded" together. */
function kindsOf(counted: Counted, quantity: Quantity): Count["what"][] {
  const { tree } = counted;
  const { last, noun } = quantity;
  const { tokens, syntax } = tree.analysis;
  const framed =
    leftKinds(tree, quantity) ?? putKinds(tree, quantity) ?? ownVerbKinds(tree, quantity) ?? deedKinds(tree, quantity);
  if (framed) return framed;
  const at = noun ?? last;
  if (tokens[at]?.sentence !== tokens[last - 1]!.sentence) return verbKinds(counted, last - 1);
  const own = nounKind(tree, at);
  // "Six of the wounded had died": a part of those counted, and no count of them; but "six of the crew were wounded".
  if (own && wordAt(tree, last) === "of" && OWNERS.test(wordAt(tree, last + 1)) && !hasVerb(tree, last, at)) return [];
  const said =
    TREATED.test(wordAt(tree, quantity.first - 1)) && PREDICATE.test(wordAt(tree, last))
      ? nounKind(tree, last)
      : undefined;
  if (said) return [said];
  // "Two protesters were killed": what befalls those who take part is what the figure counts.
  const befallen = own === "participants" ? verbKinds(counted, at).filter((kind) => kind !== own) : [];
  if (befallen.length > 0) return befallen;
  const joint = conjuncts(syntax, at).filter((each) => !counted.numbered.has(each - 1));
  if (own) return [own, ...joint.flatMap((each) => nounKind(tree, each) ?? [])];
  return verbKinds(counted, noun ?? last - 1);
}

function hasVerb({ analysis: { syntax } }: Tree, first: number, last: number): boolean {
  return syntax.slice(first, last).some(({ upos }) => upos === "AUX" || upos === "VERB");
}

/** "Treated 78 wounded people". */
const TREATED = /^(?:treat|admit|receiv|evacuat)/;

/** Verbs that do nothing but harm to those counted; "claim", "round" and "seize" have other objects too. */
const HARMS: ReadonlyMap<string, Count["what"]> = new Map(
  [...OBJECT_VERBS].filter(([verb]) => !/^(?:claim|lose|round|seize|capture|execute|uproot)$/.test(verb)),
);

/**
 * "Killing nine and wounding 20", "17 were killed and 43 wounded", "killed and wounded 40": a figure right behind a verb of harm is its object, and
 * one right before a participle of harm that is joined to another is that one's. The words decide: parsers make nouns and prepositions of such verbs.
 */
function ownVerbKinds(tree: Tree, { first, last }: Quantity): Count["what"][] | undefined {
  const harm = (at: number): Count["what"][] => [harmOf(tree, at) ?? []].flat();
  // "Shot dead nine demonstrators", before what the noun counts by itself.
  const end =
    wordAt(tree, first - 1) === "dead" && tree.analysis.syntax[first - 2]?.upos === "VERB"
      ? endOf(tree, first - 2)
      : undefined;
  if (end) return [end];
  const more = MORE.exec(wordAt(tree, first - 1)) ? (wordAt(tree, first - 2) === "a" ? 2 : 1) : 0;
  const before = first - 1 - more;
  const verb = harm(before);
  if (verb.length > 0 && !isPassive(tree, before))
    return isJoining(tree, before - 1) ? [...harm(before - 2), ...verb] : verb;
  const joined = isJoining(tree, before) && isHarmBefore(tree, before);
  return joined && harm(last).length > 0 && !isNoun(tree, last + 1) && !isJoining(tree, last + 1)
    ? harm(last)
    : undefined;
}

const harmOf = (tree: Tree, at: number): Count["what"] | undefined =>
  /(?:ed|ing|t|n)$/.test(wordAt(tree, at)) || /^VB[PZ]$/.test(tree.analysis.syntax[at]?.xpos ?? "")
    ? rowOf(HARMS, tree, at)
    : undefined;

/** "Were killed 20 miles away", "those killed": nothing that stands behind it is its object. */
const isPassive = (tree: Tree, at: number): boolean =>
  /^(?:was|were|is|are|be|been|being|those|people)$/.test(wordAt(tree, at - 1));

const MORE = /^(?:further|other|another)$/;
const isJoining = (tree: Tree, at: number): boolean => /^(?:and|or|while|,)$/.test(wordAt(tree, at));

/** Whether a verb of harm stands in the sentence before a token. */
function isHarmBefore(tree: Tree, at: number): boolean {
  const { tokens, sentences } = tree.analysis;
  const { first } = sentences[tokens[at]!.sentence]!;
  return tokens.slice(first, at).some(({ index }) => harmOf(tree, index) !== undefined);
}

/** The row of a table for a word under any of its base forms. */
function rowOf(table: ReadonlyMap<string, Count["what"]>, tree: Tree, token: number): Count["what"] | undefined {
  return baseForms(tree, token)
    .map((form) => table.get(form.toLowerCase()))
    .find((what) => what !== undefined);
}

const nounKind = (tree: Tree, token: number): Count["what"] | undefined =>
  /NOUN|ADJ|VERB|PROPN/.test(tree.analysis.syntax[token]?.upos ?? "") ? rowOf(COUNT_NOUNS, tree, token) : undefined;

/** "The killing of nine aid workers": those behind the "of" of what was done to them. */
function deedKinds(tree: Tree, { first, noun }: Quantity): Count["what"][] | undefined {
  const kind =
    wordAt(tree, first - 1) === "of" && isNoun(tree, first - 2) ? rowOf(OF_NOUNS, tree, first - 2) : undefined;
  return kind && (noun === null || isPerson(tree, noun)) ? [kind] : undefined;
}

/** How far the parts of a frame stand from one another, in tokens. */
const FRAME = 20;
const PUT = /^(?:put|puts|putting|placed|places|stood|stands|standing)$/;
const RAISED =
  /^(?:raised|raises|raising|rose|rises|risen|rising|climbed|increased|grew|grown|revised|lowered|updated|corrected|reduced)$/;
const SETTING: ReadonlyMap<string, RegExp> = new Map([
  ["at", PUT],
  ["to", RAISED],
]);
const LEAVING = new Set(["leave", "leaves", "leaving", "left"]);
const PREDICATE = /^(?:dead|wounded|injured|hurt|displaced)$/;

/** "Left 14 people dead": what is said of those left. The words decide: parsers hang this frame in many ways. */
function leftKinds(tree: Tree, { first, last, noun }: Quantity): Count["what"][] | undefined {
  if (!LEAVING.has(wordAt(tree, beforeList(tree, first)))) return undefined;
  const end = Math.max(last, noun ?? last) + 1;
  for (let at = last; at <= end || LISTED.test(tree.analysis.syntax[at]?.upos ?? ""); at++)
    if (PREDICATE.test(wordAt(tree, at))) return [nounKind(tree, at), joined(tree, at)].flatMap((kind) => kind ?? []);
  return undefined;
}

/** "Dead and wounded": the second of them. */
const joined = (tree: Tree, at: number): Count["what"] | undefined =>
  wordAt(tree, at + 1) === "and" && PREDICATE.test(wordAt(tree, at + 2)) ? nounKind(tree, at + 2) : undefined;

/** "Put the number of dead at 31", "raised its count of those killed to 16", "the death toll has risen to 31": what the noun counts. */
function putKinds(tree: Tree, { first }: Quantity): Count["what"][] | undefined {
  const verbs = SETTING.get(wordAt(tree, first - 1));
  if (!verbs) return undefined;
  const { sentence } = tree.analysis.tokens[first]!;
  const start = Math.max(first - 2 - FRAME, tree.analysis.sentences[sentence]!.first);
  for (let verb = first - 2; verb >= start; verb--) {
    if (!verbs.test(wordAt(tree, verb))) continue;
    const kind = kindAmong(tree, verb + 1, first - 1) ?? kindAmong(tree, start, verb);
    return kind && [kind];
  }
  return undefined;
}

/** What the nouns of a stretch count; one that says more than "toll" or "victims" before others. */
function kindAmong(tree: Tree, first: number, last: number): Count["what"] | undefined {
  let kind: Count["what"] | undefined;
  for (let at = last - 1; at >= first; at--) {
    const own = nounKind(tree, at);
    if (own && own !== "participants" && (kind === undefined || kind === "casualties")) kind = own;
  }
  return kind;
}

const wordAt = (tree: Tree, at: number): string => tree.analysis.tokens[at]?.text.toLowerCase() ?? "";

/** Words joined to one by "and", looked for close behind it. */
function conjuncts(syntax: Analysis["syntax"], token: number): number[] {
  const found: number[] = [];
  for (let i = token + 1; i < Math.min(syntax.length, token + 6); i++) {
    if (syntax[i]!.head === token && syntax[i]!.deprel === "conj") found.push(i);
  }
  return found;
}

/** By the verb that those counted depend on, its conjuncts included ("killed and wounded"). */
function verbKinds(counted: Counted, token: number): Count["what"][] {
  const { tree } = counted;
  const { syntax } = tree.analysis;
  let at = token;
  for (let climb = 0; climb < 4; climb++) {
    const { head, deprel } = syntax[at]!;
    if (head < 0) return [];
    const undergoes = /^(?:obj|nsubj:pass|acl)/.test(deprel) || (deprel === "nsubj" && syntax[head]!.xpos === "VBN");
    const kind =
      (undergoes ? (rowOf(OBJECT_VERBS, tree, head) ?? endOf(tree, head)) : undefined) ??
      (deprel.startsWith("nsubj") ? (rowOf(SUBJECT_VERBS, tree, head) ?? woundOf(tree, head)) : undefined);
    if (kind) return [kind, ...sharing(counted, head).flatMap((each) => rowOf(OBJECT_VERBS, tree, each) ?? [])];
    at = head;
  }
  return [];
}

/** "Sustained injuries". */
const woundOf = (tree: Tree, verb: number): Count["what"] | undefined =>
  suffersWounds(tree, verb) ? "injured" : undefined;

/** "Shot dead", "found dead", "beaten to death": the verb alone would not say how it ended. */
const endOf = (tree: Tree, verb: number): Count["what"] | undefined =>
  wordAt(tree, verb + 1) === "dead" || (wordAt(tree, verb + 1) === "to" && wordAt(tree, verb + 2) === "death")
    ? "killed"
    : undefined;

/**
 * "Killed and wounded 40", but neither "killed three and wounded eight" nor "were killed and eight wounded": verbs joined that have no object of their own
 * behind them, and no number between them and the first.
 */
const sharing = ({ tree: { analysis, children }, numbered }: Counted, verb: number): number[] => {
  const { syntax } = analysis;
  const objectOf = (at: number): number =>
    (children[at] ?? []).find((child) => child > at && /^(?:obj|nsubj:pass)$/.test(syntax[child]!.deprel)) ?? -1;
  const own = objectOf(verb);
  const isNumbered = (each: number): boolean =>
    syntax.slice(verb + 1, each).some((_, between) => numbered.has(verb + 1 + between));
  const ownSubject = (at: number): boolean =>
    (children[at] ?? []).some((child) => child > verb && child < at && syntax[child]!.deprel.startsWith("nsubj"));
  return conjuncts(syntax, verb).filter(
    (each) => !ownSubject(each) && ((objectOf(each) < 0 && !isNumbered(each)) || (own >= 0 && own > each)),
  );
};

/** The nearest event of a fitting type, those above the figure in its tree before others: "shelled the camp in which 30 died". */
function eventFor(
  tree: Tree,
  what: Count["what"],
  { first, last }: Quantity,
  events: readonly DraftEvent[],
): DraftEvent | undefined {
  const above = new Set<number>();
  for (let at = last - 1; at >= 0 && !above.has(at); at = tree.heads[at] ?? -1) above.add(at);
  const distance = ({ token }: DraftEvent): number => (token < first ? first - token : Math.max(0, token - last));
  // "Kidnapped and killed 11": the abducted are not who was killed.
  const isOther = (token: number): boolean => (rowOf(OBJECT_VERBS, tree, token) ?? what) !== what;
  const rank = ({ token }: DraftEvent): number => (above.has(token) ? 0 : 1) + (isOther(token) ? 1 : 0);
  for (const type of EVENTS_OF[what]) {
    const fitting = events
      .filter((event) => event.type === type)
      .sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b));
    if (fitting[0]) return fitting[0];
  }
  return undefined;
}
