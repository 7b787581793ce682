/**
 * Descriptions: noun phrases headed by an agent noun ("the ministry", "Iraqi forces", "a spokesman"). They join what they
 * stand beside, the holder of a title, an institution with the same head and no modifier against it, or they are someone new.
 * Unnamed groups are never merged with one another unless the second is definite and says no more than the first.
 */
import type { Range } from "../../language/analysis.js";
import { agentAtEnd, type AgentMatch } from "../actors/agents.js";
import type { Coding, Registry } from "../actors/registry.js";
import type { ActorCodes } from "../../records/index.js";
import { dependent, dependents, formOf, relationOf, type Tree } from "../attribution/tree.js";
import { compatible, modifiersOf, QUANTIFIERS, telling, type Described } from "./aliases.js";
import { besideName, isBefore } from "./beside.js";
import { cutNameAt, wordsOfInstitutions } from "./cut-names.js";
import { asPower, countryGroup, type Cast } from "./cast.js";
import { genderOfWord } from "./gender.js";
import { group, isUnnamed, learn, type Group, type Title, NATIONAL } from "./group.js";
import { GENERIC, isOfHeadline, lastBody } from "./kindred.js";
import { landAt, landBeside } from "./lands.js";
import { complementOf, isCleft, isCondition, leftEdge, nameOf, phraseOf } from "./phrase.js";
import { quotationAt, saidAt } from "./quoted.js";
import { addTitle, titleBefore } from "./title-words.js";
import { holderBefore, holderOf } from "./titles.js";

/** Tags of heads; the agent tables hold no pronoun, so that a noun tagged as one is still found, and plurals are told by their finer tag. */
const NOMINAL = new Set(["NOUN", "PROPN", "PRON"]);
const RECENT = 24; // groups with the same head that are looked through, the latest first
const DEFINITE = new Set(["the", "this", "that", "these", "those"]);
const INDEFINITE = new Set(["a", "an", ...QUANTIFIERS]);

interface Nominal extends Described {
  readonly range: Range;
  readonly head: number;
  readonly agent: AgentMatch;
  readonly coding: Coding | null;
  /** Possessed by a pronoun: "our forces". */
  readonly ours: boolean;
  /** Possessed by someone named or described: "Diop's party". */
  readonly possessed: boolean;
  readonly indefinite: boolean;
  /** With words behind it that say which it is: "the head of the board". */
  readonly told: boolean;
  /** Its words before the head that are names: "South Carolina". */
  readonly names: ReadonlySet<string>;
  /** Told apart by a clause: "officials who asked not to be named". */
  readonly restricted: boolean;
}

/** Adds every description to the cast, in text order. */
export function addNominals(tree: Tree, registry: Registry, cast: Cast): void {
  const { tokens, syntax } = tree.analysis;
  const byHead = new Map<string, Described[]>();
  const sources = tree.analysis.said.flatMap((said) => said.sources).sort((a, b) => a.first - b.first);
  const state: State = {
    byHead,
    persons: [],
    at: new Map(),
    marks: new Map(),
    sources,
    nextSource: 0,
    speaking: new Set(),
  };
  const institutions = wordsOfInstitutions(cast);
  let nextName = 0;
  for (let head = 0; head < tokens.length; head++) {
    for (; nextName < cast.names.length && cast.names[nextName]!.name.first <= head; nextName++) {
      const { name, of } = cast.names[nextName]!;
      if (of.kind === "person") {
        const title = titleBefore(tree, registry, name.first);
        if (title) addTitle(of, title);
        const before =
          title && isFirst(of, name) ? holderBefore(tree, state.persons, title.title, name.first) : undefined;
        if (before) absorb(cast, state, before, of);
        state.persons.push(of);
      } else if (of.kind === "organization") rememberName(of, name, byHead);
    }
    const { upos, xpos } = syntax[head]!;
    if ((!NOMINAL.has(upos) && xpos !== "NNS") || cast.named[head] || isCondition(tree, head)) continue;
    const nominal = nominalAt(tree, registry, head);
    if (!nominal) {
      const cut = cutNameAt(tree, institutions, head) ?? headAlone(tree, byHead, head);
      if (cut) state.at.set(head, cut);
      cut?.mentions.push({ first: head - 1, last: head + 1, head, form: "name", confidence: 0.5 });
      continue;
    }
    const of = resolve(tree, cast, state, nominal);
    if (!of) continue;
    of.mentions.push({ ...nominal.range, head, form: "nominal", confidence: 0.8 });
    cast.groups.add(of);
    state.at.set(head, of);
    if (of.kind === "person") state.persons.push(of);
    remember(byHead, { ...nominal, of, modifiers: marksOf(state, of, nominal.modifiers) });
  }

  function rememberName(of: Group, name: Range, heads: Map<string, Described[]>): void {
    const words = tokens.slice(name.first, name.last).map(({ text }) => text);
    const end = headOfName(words);
    const noun = agentAtEnd(words.slice(0, end + 1))?.agent.noun ?? words[end]!.toLowerCase();
    const modifiers = modifiersOf(words.filter((_, at) => at !== end).map((word) => word.toLowerCase()));
    remember(heads, {
      of,
      noun: lastWord(noun),
      modifiers: marksOf(state, of, modifiers),
      country: of.codes.country,
      organization: of.codes.organization,
      definite: true,
      plural: false,
    });
  }
}

const BEHIND_HEAD = new Set(["of", "for", "on", "in", "against", "to"]);

/** The word that a name is a kind of: "Front" of "Liberation Front", "Commission" of "High Commission for Elections". */
function headOfName(words: readonly string[]): number {
  const preposition = words.findIndex((word) => BEHIND_HEAD.has(word));
  return preposition > 0 ? preposition - 1 : words.length - 1;
}

/** "The front" for "Songhai Liberation Front": a definite noun that is the head of an institution's name. */
function headAlone(tree: Tree, byHead: ReadonlyMap<string, Described[]>, head: number): Group | undefined {
  if (tree.analysis.syntax[head]!.upos !== "NOUN" || formOf(tree, head - 1) !== "the") return undefined;
  const known = byHead.get(formOf(tree, head))?.at(-1);
  if (relationOf(tree, head) === "compound" && !possesses(tree, head)) return undefined;
  return known?.of?.named ? known.of : undefined;
}

interface State {
  readonly byHead: Map<string, Described[]>;
  readonly persons: Group[];
  /** Descriptions by head token. */
  readonly at: Map<number, Group>;
  /** All that was said of a group in its descriptions, so that "the court" does not lead from one court to another. */
  readonly marks: Map<Group, Set<string>>;
  /** Sources that the encoder has found, in text order, and how far they have been looked at. */
  readonly sources: readonly Range[];
  nextSource: number;
  /** The countries of the sources so far. */
  readonly speaking: Set<string>;
}

function resolve(tree: Tree, cast: Cast, state: State, nominal: Nominal): Group | null {
  const { head, agent, coding } = nominal;
  const { noun, class: of, kind } = agent.agent;
  const country =
    nominal.country ??
    (nominal.ours ? ownersCountry(tree, cast, state, nominal) : countryBeside(tree, cast, state, nominal));
  const codes = codesOf(tree, cast, state, nominal, country);
  const title: Title = { noun, modifiers: nominal.modifiers, country };
  const beside = besideName(tree, cast, nominal);
  if (beside) {
    const before = beside.kind === "person" && nominal.definite ? lastKnown(state, nominal, of) : undefined;
    if (before && isUnnamed(before) && beside.mentions.every(({ first }) => first > nominal.range.first))
      absorb(cast, state, before, beside);
    if (beside.kind === "person") addTitle(beside, { title, codes: codes, word: formOf(tree, head), heads: [] });
    else if (beside.kind === "organization") learn(beside, codes);
    return isBefore(tree, cast, nominal) ? (beside.heads.push(head), null) : beside;
  }
  if (dependent(tree, head, "cop") !== undefined && !isCleft(tree, head)) {
    const subject = dependent(tree, head, "nsubj");
    const who = subject === undefined ? undefined : cast.named[subject];
    if (who?.kind === "person" && !nominal.plural)
      addTitle(who, { title, codes: codes, word: formOf(tree, head), heads: [] });
    return null;
  }
  if (of === "state" && rulesALand(nominal)) {
    if (country !== undefined && coding?.codes.organization === undefined)
      return countryGroup(cast.bodies, country, true);
    const land = landBeside(tree, cast, head) ?? (isBare(tree, cast, nominal) ? landAt(tree, cast, head) : undefined);
    if (land) return asPower(land);
  }
  if (kind === "person" && !nominal.plural && nominal.definite) {
    const holder = holderOf(state.persons, title, nominal.names);
    if (holder) return holder;
  }
  const known = nominal.ours && country === undefined ? undefined : lastKnown(state, { ...nominal, country }, of);
  // "The Movement" in capitals is a name of its own, unless it was named in full before.
  const generic =
    GENERIC.has(noun) && nominal.definite && !nominal.plural && !nominal.possessed && !isProper(tree, head);
  const kindred =
    generic && (!known || isOfHeadline(tree, known)) ? lastBody(tree, cast, { head, noun }, codes) : undefined;
  // "Rights group accuses army", and then by its name: the headline's is "the group" too.
  if (known && kindred && known !== kindred) absorb(cast, state, known, kindred);
  if (kindred) return kindred;
  if (known) {
    learn(known, codes);
    return known;
  }
  const gender = genderOfWord(formOf(tree, head));
  return group({
    name: nameOf(tree, nominal.range),
    kind: of === "state" ? "organization" : kind !== "person" ? kind : nominal.plural ? "group" : "person",
    codes,
    plural: nominal.plural,
    words: [...nominal.modifiers, nominal.noun],
    titles: kind === "person" && !nominal.plural ? [title] : [],
    closed: nominal.ours || nominal.restricted,
    collective: of === "corps",
    ...(gender && { gender }),
  });
}

const isProper = ({ analysis: { tokens, sentences } }: Tree, head: number): boolean =>
  head > sentences[tokens[head]!.sentence]!.first && /^\p{Lu}\p{Ll}/u.test(tokens[head]!.text);

const isFirst = ({ mentions }: Group, { first }: Range): boolean => mentions.every((each) => each.first >= first);

/** "A guard testified. The guard, Ana Ruiz, said …": who was described before is now named. */
function absorb(cast: Cast, state: State, from: Group, into: Group): void {
  into.mentions.push(...from.mentions);
  into.titles.push(...from.titles);
  cast.groups.delete(from);
  for (const list of state.byHead.values())
    list.forEach((each, at) => {
      if (each.of === from) list[at] = { ...each, of: into };
    });
  for (const [head, of] of state.at) if (of === from) state.at.set(head, into);
  state.persons.forEach((each, at) => {
    if (each === from) state.persons[at] = into;
  });
}

const LOCAL = new Set("local city state provincial regional municipal county district shadow military".split(" "));

/** "The Iraqi government", "the government"; not "governments", "the city government", "a wartime state". */
function rulesALand({ agent, plural, indefinite, definite, modifiers, coding }: Nominal): boolean {
  if (plural || indefinite || [...modifiers].some((word) => LOCAL.has(word))) return false;
  return agent.agent.noun !== "state" || (definite && (coding?.codes.country !== undefined || modifiers.size === 0));
}

/** "The government" and no more, not "the regime in Stolberg". */
const isBare = (tree: Tree, cast: Cast, { head, definite, possessed, modifiers, names }: Nominal): boolean =>
  definite &&
  !possessed &&
  modifiers.size === 0 &&
  names.size === 0 &&
  dependents(tree, head, "nmod").every((child) => cast.named[child] === undefined);

/** The group described last that this description can mean. */
function lastKnown(state: State, nominal: Nominal, of: AgentMatch["agent"]["class"]): Group | undefined {
  if (of !== "corps" && (nominal.indefinite || !(nominal.definite || (of === "body" && !nominal.plural))))
    return undefined;
  const list = state.byHead.get(nominal.noun) ?? [];
  for (let i = list.length - 1; i >= Math.max(0, list.length - RECENT); i--) {
    const known = list[i]!;
    if (!known.of || known.of.closed || known.plural !== nominal.plural || !compatible(known, nominal)) continue;
    if (nominal.ours && known.of.codes.country !== nominal.country) continue;
    if (!isOther(known, known.of, nominal)) return known.of;
  }
  return undefined;
}

/** "Its head, Ana Ruiz, …", and later "the head of the water board": another office. */
const isOther = (known: Described, { named, kind }: Group, { told, modifiers }: Nominal): boolean =>
  named && kind === "person" && told && telling(modifiers).some((word) => !known.modifiers.has(word));

const OWN = new Set(["of", "for", "in"]);

/** A word with the possessive mark after it. */
const possesses = (tree: Tree, token: number): boolean => /^['’]s?$/.test(formOf(tree, token + 1));

/** The owner of a description: "the front's spokesman", "a spokesman for the ministry". */
function ownerOf(tree: Tree, cast: Cast, state: State, head: number): Group | undefined {
  for (const child of dependents(tree, head, "nmod", "compound")) {
    const possessive = tree.analysis.syntax[child]!.deprel === "nmod:poss" || possesses(tree, child);
    const of = cast.named[child] ?? state.at.get(child);
    if (of && (possessive || OWN.has(formOf(tree, dependent(tree, child, "case") ?? -1)))) return of;
  }
  return undefined;
}

/** The country of what owns it or where it rules; that of the dateline when the report is about no other. */
function countryBeside(tree: Tree, cast: Cast, state: State, { head, agent, indefinite }: Nominal): string | undefined {
  const owner = ownerOf(tree, cast, state, head)?.codes.country;
  if (owner !== undefined) return owner;
  const { sectors, class: of } = agent.agent;
  const national = of === "state" || of === "corps" || of === "body" || of === "office";
  return national && !indefinite && NATIONAL.has(sectors[0] ?? "") ? cast.home : undefined;
}

/** The phrase's own codes; a voice without a body of its own in the words takes its owner's. */
function codesOf(
  tree: Tree,
  cast: Cast,
  state: State,
  { head, agent, coding }: Nominal,
  country: string | undefined,
): ActorCodes {
  const own = coding?.codes ?? { sectors: [] };
  const owner = agent.agent.class === "voice" ? ownerOf(tree, cast, state, head) : undefined;
  const body =
    owner && (owner.kind === "organization" || owner.kind === "agency" || owner.kind === "person")
      ? owner.codes
      : undefined;
  const organization = own.organization ?? body?.organization;
  return {
    ...(country !== undefined && { country }),
    sectors: [...(body && body.sectors.length > 0 ? body.sectors : own.sectors)],
    ...(organization !== undefined && { organization }),
  };
}

/** "Our forces" are the speaker's; "his government" is, where it is told without quotation marks. */
function ownersCountry(tree: Tree, cast: Cast, state: State, { head, range, agent }: Nominal): string | undefined {
  const first = /^(?:our|my)$/.test(formOf(tree, range.first));
  const told = agent.agent.class === "state" && quotationAt(tree.analysis, head) < 0 && saidAt(tree.analysis, head);
  return first || told ? speakersCountry(tree, cast, state, head) : undefined;
}

/** The country of whoever says "our": the source of the words around, else the one country that all sources so far are of. */
function speakersCountry(tree: Tree, cast: Cast, state: State, at: number): string | undefined {
  const source = saidAt(tree.analysis, at)?.sources[0];
  const own = source && countryIn(cast, state, source);
  if (own !== undefined) return own;
  if (quotationAt(tree.analysis, at) < 0) return undefined;
  for (; state.nextSource < state.sources.length && state.sources[state.nextSource]!.first < at; state.nextSource++) {
    const country = countryIn(cast, state, state.sources[state.nextSource]!);
    if (country !== undefined) state.speaking.add(country);
  }
  return state.speaking.size === 1 ? [...state.speaking][0] : undefined;
}

function countryIn(cast: Cast, state: State, { first, last }: Range): string | undefined {
  for (let token = first; token < last; token++) {
    const country = (state.at.get(token) ?? cast.named[token])?.codes.country;
    if (country !== undefined) return country;
  }
  return undefined;
}

/** What the phrase is, or null when its head denotes nobody. */
function nominalAt(tree: Tree, registry: Registry, head: number): Nominal | null {
  const { tokens } = tree.analysis;
  const relation = relationOf(tree, head);
  if (relation === "compound" || relation === "flat" || relation === "goeswith") {
    const above = tree.heads[head] ?? -1;
    if (relation !== "flat" && above > head && !possesses(tree, head)) return null;
    if (relation === "flat") return null;
  }
  const first = leftEdge(tree, head);
  const left = tokens.slice(first, head + 1).map(({ text }) => text);
  const agent = agentAtEnd(left);
  if (!agent) return null;
  const range = phraseOf(tree, head);
  const words = tokens.slice(range.first, range.last).map(({ text }) => text);
  const coding = registry.code(words);
  const det = dependent(tree, head, "det");
  const possessor = dependent(tree, head, "nmod:poss");
  const pronoun = possessor !== undefined && tree.analysis.syntax[possessor]?.upos === "PRON";
  const article = det === undefined ? "" : formOf(tree, det);
  const noun = agent.agent.noun.endsWith("coalition forces") ? "coalition" : lastWord(agent.agent.noun);
  const own = left.slice(0, left.length - 1).map((word) => word.toLowerCase());
  const complement = complementOf(tree, head, range);
  return {
    range,
    head,
    agent,
    coding,
    noun,
    modifiers: noun === "coalition" ? new Set() : modifiersOf([...own, ...complement]),
    country: coding?.codes.country,
    organization: agent.agent.noun === "coalition" ? undefined : coding?.codes.organization,
    definite: DEFINITE.has(article) || (possessor !== undefined && !pronoun),
    indefinite:
      INDEFINITE.has(article) ||
      own.some((word) => INDEFINITE.has(word)) ||
      dependent(tree, head, "nummod") !== undefined,
    plural: agent.agent.class === "corps" ? false : agent.plural,
    ours: pronoun,
    possessed: possessor !== undefined && !pronoun,
    told: complement.length > 0,
    names: new Set(
      tokens
        .slice(first, head)
        .filter(({ index, text }) => index > first && /^\p{Lu}/u.test(text))
        .map(({ text }) => text.toLowerCase()),
    ),
    restricted:
      dependents(tree, head, "acl").length > 0 && agent.agent.class !== "corps" && agent.agent.class !== "body",
  };
}

function marksOf(state: State, of: Group, modifiers: ReadonlySet<string>): ReadonlySet<string> {
  const known = state.marks.get(of) ?? new Set<string>();
  for (const word of modifiers) known.add(word);
  state.marks.set(of, known);
  return known;
}

function remember(byHead: Map<string, Described[]>, described: Described): void {
  const list = byHead.get(described.noun);
  if (list) list.push(described);
  else byHead.set(described.noun, [described]);
}

const lastWord = (noun: string): string => noun.slice(noun.lastIndexOf(" ") + 1);
