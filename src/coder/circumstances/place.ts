/** Where an event was: its own place, never the dateline's. */
import type { Analysis, Range, Syntax } from "../../language/analysis.js";
import type { CodedEvent, Entity } from "../../records/index.js";
import { CLASSES } from "../codebook/classes.table.js";
import { NATIONS } from "../actors/nations.js";
import { treeOf } from "../attribution/tree.js";
import { isAttributive } from "../events/attributive.js";
import { areOtherTimes, OTHER_TIME } from "../events/elsewhen.js";
import type { EntityIndex, EntityMention } from "../layers.js";
import { spanOf } from "../ranges.js";
import { isAcrossVerdict } from "./verdict.js";
import { ENTERED, SAME_OCCASION, SITES, WEAK, WITHIN } from "./sites.table.js";

export interface Placed {
  readonly place: NonNullable<CodedEvent["place"]>;
  readonly rule: string;
}

interface Hanging {
  /** How near the place hangs on the trigger; the more, the nearer. */
  readonly score: number;
  readonly preposition: string;
  /** Heads of noun phrases between the place and where it hangs. */
  readonly through: readonly number[];
}

const LONGEST_CLIMB = 12;
const LIVING: ReadonlySet<string> = new Set(
  ["people", "troops", "police", "militia"].flatMap((name) => CLASSES[name] ?? []),
);
const ACTS: ReadonlySet<string> = new Set([
  ...(CLASSES["force"] ?? []),
  ...["advance", "battle", "clash", "fight", "fighting"],
]);
/** What is shelled, entered or seized is where that happened, more exactly than what stands behind "in". */
const OBJECT = 7;
const DIRECT = 5;
/** Steps by which a clause hands its place to the clause or noun below it. */
const SHARING = /^(?:advcl|acl$|xcomp|obj|nsubj|obl|nmod|compound|conj|csubj|dep|nsubj:pass|obl:agent)/;

/**
 * Mentions of places and countries in the event's sentence are weighed by how they hang on the trigger; of two, one within the other
 * ("Hazrama in the East Ghouta"), the more exact is taken.
 */
export function placeOf(
  analysis: Analysis,
  entities: EntityIndex,
  byId: ReadonlyMap<string, Entity>,
  trigger: number,
  mentions: readonly EntityMention[],
): Placed | null {
  const argument =
    analysis.triggers.find(({ token }) => token === trigger)?.arguments.filter(({ role }) => role === "place") ?? [];
  const noun = isAttributive(analysis.syntax, trigger)
    ? treeOf(analysis).extent[analysis.syntax[trigger]!.head]!
    : null;
  const where = relativeSite(analysis, trigger);
  const chain = chainOf(analysis, trigger);
  let best: { placed: Placed; score: number } | null = null;
  const all = mentions.flatMap((mention) => {
    const kind = byId.get(mention.entity)?.kind;
    if (noun && (mention.head < noun.first || mention.head >= noun.last)) return [];
    if ((kind !== "place" && kind !== "country") || (kind === "country" && isAdjective(analysis, mention))) return [];
    if (isAcrossVerdict(analysis, trigger, mention.head) || areOtherTimes(analysis, trigger, mention.head)) return [];
    if (isPlannedAt(analysis, trigger, mention.head)) return [];
    return [{ mention, kind, hanging: hang(analysis, mention, chain, trigger) }];
  });
  for (const { mention, kind, hanging } of all) {
    if (where && mention.last <= where.last && where.first <= mention.first && kind === "place") {
      const place = { span: spanOf(analysis.tokens, mention), entity: mention.entity };
      best = { placed: { place, rule: "place-of-where" }, score: Infinity };
    }
    const named = argument.some(({ first, last }) => first < mention.last && mention.first < last);
    if (!hanging && (!named || isAside(analysis, mention.head, trigger))) continue;
    if (hanging && kind === "country" && !holdsCountry(hanging, analysis.syntax[trigger]!.lemma)) continue;
    const exact = all.filter((other) => hanging?.through.includes(other.mention.head)).length;
    const score =
      (named ? 3 : 0) +
      (hanging?.score ?? 0) +
      (kind === "place" ? 1 : 0) -
      (hanging && WEAK.has(hanging.preposition) ? 1 : 0) -
      (isBeforeSite(analysis, mention, all) ? 3 : 0) -
      2 * exact;
    if (!best || score > best.score) {
      const place = { span: spanOf(analysis.tokens, mention), entity: mention.entity };
      best = { placed: { place, rule: hanging ? "place-in-clause" : "place-argument" }, score };
    }
  }
  if (best) return best.placed;
  if (noun) return null;
  for (const below of clausesOfSameOccasion(analysis, trigger)) {
    const placed = placeOf(analysis, entities, byId, below, mentions);
    if (placed) return { ...placed, rule: "place-of-same-occasion" };
  }
  return onlyPlace(analysis, all, trigger);
}

/** "Over the region of Lessa, where a woman was killed": the phrase that a clause with "where" describes; null without one. */
function relativeSite(analysis: Analysis, trigger: number): Range | null {
  const { syntax, tokens } = analysis;
  for (let at = trigger, step = 0; at >= 0 && step < LONGEST_CLIMB; at = syntax[at]!.head, step++) {
    if (!syntax[at]!.deprel.startsWith("acl")) continue;
    const noun = syntax[at]!.head;
    const where = tokens.findIndex(
      ({ text, index }) => index > noun && index < at && syntax[index]!.head === at && text === "where",
    );
    return noun >= 0 && where >= 0 ? { first: treeOf(analysis).extent[noun]!.first, last: where } : null;
  }
  return null;
}

/** "The Ruritanian town of Velz", "the Gao village of Tessit": where the town is, and less exact than its name. */
const isBeforeSite = (
  { syntax, tokens }: Analysis,
  { last }: EntityMention,
  all: readonly { readonly mention: EntityMention }[],
): boolean =>
  SITES.has(syntax[last]?.lemma.toLowerCase() ?? "") &&
  tokens[last + 1]?.text === "of" &&
  all.some(({ mention: { first } }) => first > last + 1 && first <= last + 3);

/** A country is where an event was if it stands behind "in", behind "over" of the verb itself, or is what was entered. */
function holdsCountry({ preposition, score }: Hanging, verb: string): boolean {
  if (preposition === "") return ENTERED.has(verb.toLowerCase());
  return !WEAK.has(preposition) || (preposition === "over" && score >= DIRECT);
}

/** Verbs of the clauses below: "were killed when rebels shelled Gao". */
function clausesOfSameOccasion({ syntax, tokens }: Analysis, trigger: number): number[] {
  const mark = (verb: number): string => {
    const at = syntax.findIndex(({ head, deprel }, i) => head === verb && i < verb && /^(?:mark|advmod)$/.test(deprel));
    return at < 0 ? "" : tokens[at]!.text.toLowerCase();
  };
  return syntax.flatMap(({ head, deprel, upos, xpos }, verb) =>
    head === trigger &&
    deprel.startsWith("advcl") &&
    upos === "VERB" &&
    SAME_OCCASION.has(mark(verb)) &&
    !(mark(verb) === "" && xpos === "VB")
      ? [verb]
      : [],
  );
}

/** How far from the trigger the only place of a sentence may stand, in tokens. */
const NEAR = 25;

/**
 * "Condemned the raid and put off a summit that it had planned in Amman", "exchanged fire after talks in Doha collapsed": the place is told of what a
 * relative clause or one of another time tells.
 */
function isAside({ syntax, tokens }: Analysis, place: number, trigger: number): boolean {
  const over = new Set([trigger]);
  for (let at = syntax[trigger]!.head; at >= 0 && !over.has(at); at = syntax[at]!.head) over.add(at);
  for (let at = place; at >= 0 && !over.has(at); at = syntax[at]!.head) {
    if (syntax[at]!.deprel === "acl:relcl") return true;
    const isEarlier = ({ head, deprel }: Syntax, mark: number): boolean =>
      head === at && deprel === "mark" && OTHER_TIME.test(tokens[mark]!.text.toLowerCase());
    if (syntax.some(isEarlier)) return true;
  }
  return false;
}

const PLANNING = new Set(
  "plan prepare plot order coordinate direct mastermind announce claim condemn denounce discuss investigate".split(" "),
);

/** "The attack was planned in Gao", "… was announced in Gao": behind the verb, where that was done to the deed and not the deed. */
function isPlannedAt({ syntax }: Analysis, trigger: number, place: number): boolean {
  const { head: verb, deprel } = syntax[place]!;
  return verb > trigger && place > verb && deprel.startsWith("obl") && PLANNING.has(syntax[verb]!.lemma);
}

/** The one place of the sentence that stands behind "in" or "near", where the grammar ties none to the trigger. */
function onlyPlace(
  analysis: Analysis,
  all: readonly { readonly mention: EntityMention; readonly kind: Entity["kind"] }[],
  trigger: number,
): Placed | null {
  const named = all.filter(({ mention, kind }) => kind === "place" && mention.form === "name");
  const [only] = named;
  if (!only || named.length > 1) return null;
  const { mention } = only;
  let preposition = caseOf(analysis, mention.first, mention.head);
  // "In the town of Raga": the town stands behind the preposition.
  const site = analysis.syntax[mention.head]!.head;
  if (preposition === "of" && site >= 0 && SITES.has(analysis.syntax[site]!.lemma.toLowerCase()))
    preposition = caseOf(analysis, site, site);
  if (!WITHIN.has(preposition) || WEAK.has(preposition) || isSeat(analysis, mention.head)) return null;
  if (Math.min(Math.abs(mention.first - trigger), Math.abs(mention.last - trigger)) > NEAR) return null;
  if (isAside(analysis, mention.head, trigger)) return null;
  return { place: { span: spanOf(analysis.tokens, mention), entity: mention.entity }, rule: "only-place" };
}

const SEATED = new Set(
  "base headquarter locate register live reside bear raise government regime leadership administration ministry parliament court embassy".split(
    " ",
  ),
);

/** "The company, which is based in Piraeus", "the regime in Bamako": where somebody sits. */
function isSeat({ syntax }: Analysis, token: number): boolean {
  const { head } = syntax[token]!;
  return head >= 0 && SEATED.has(syntax[head]!.lemma.toLowerCase());
}

/** The trigger and what it hangs on, within its clause and those that share their place with it, with the score of each. */
function chainOf({ syntax }: Analysis, trigger: number): ReadonlyMap<number, number> {
  const chain = new Map([[trigger, 6]]);
  let at = trigger;
  for (let score = 5; score > 0; score--) {
    const { deprel, head } = syntax[at]!;
    if (head < 0 || !SHARING.test(deprel)) break;
    at = head;
    chain.set(at, score);
  }
  // "killed nine and wounded ten in Gao": what stands behind the last of a series is for all of it.
  for (let later = trigger + 1; later < Math.min(syntax.length, trigger + LONGEST_CLIMB); later++) {
    const { deprel, head } = syntax[later]!;
    const subject = syntax.some(
      (each, i) => i > trigger && i < later && each.head === later && each.deprel.startsWith("nsubj"),
    );
    if (deprel === "conj" && head === trigger && !subject) chain.set(later, 2);
  }
  return chain;
}

/** How a mention hangs on the chain; null when it does not, or only as what the chain is about. */
function hang(
  { syntax, tokens }: Analysis,
  mention: EntityMention,
  chain: ReadonlyMap<number, number>,
  trigger: number,
): Hanging | null {
  const through: number[] = [];
  let at = mention.head;
  let preposition = caseOf({ syntax, tokens }, mention.first, at);
  for (let step = 0; step < LONGEST_CLIMB; step++) {
    const { deprel, head } = syntax[at]!;
    if (deprel === "acl:relcl" || head < 0) return null;
    const score = chain.get(head);
    const verbal = syntax[head]!.upos === "VERB" || syntax[head]!.upos === "AUX";
    if (score !== undefined && (head === trigger || verbal || at !== mention.head || preposition !== "")) {
      if (
        /^(?:obj|nsubj:pass)$/.test(deprel) &&
        (preposition === "" || (preposition === "of" && through.includes(at)))
      ) {
        if (head === trigger) return { score: OBJECT, preposition: "", through };
        return preposition === "of" ? { score, preposition, through } : null;
      }
      // "Patrolled central Gao": an adjunct by the parser, without a preposition.
      if (head === trigger && preposition === "" && deprel.startsWith("obl")) return { score: 4, preposition, through };
      if (!/^(?:obl|nmod|advmod|obj|appos|compound|dep|conj)/.test(deprel)) return null;
      if (!WITHIN.has(preposition)) return null;
      // What stands before a later verb of a series belongs to the verb that it stands beside.
      if (head !== trigger && at < trigger && isLaterOfSeries(syntax, trigger, head)) return null;
      return { score, preposition, through };
    }
    if (verbal) return null;
    const noun = syntax[head]!.lemma.toLowerCase();
    // "An attack on Gao", "the shelling of Gao" was in Gao.
    if (ACTS.has(noun) && deprel.startsWith("nmod") && /^(?:on|upon|at|against|over|of)$/.test(preposition))
      preposition = "at";
    // "killed in a raid in the Gao area": the raid is the deed itself.
    const deed =
      ACTS.has(noun) &&
      /^(?:nmod|obl)/.test(deprel) &&
      /^obl/.test(syntax[head]!.deprel) &&
      /^(?:in|during|by|amid)$/.test(caseOf({ syntax, tokens }, head, head)) &&
      !WEAK.has(preposition);
    const site = SITES.has(noun) || syntax[head]!.upos === "PROPN" || deed;
    const own = syntax[head]!.deprel;
    if (site) {
      if (!deed) through.push(head);
      const above = deed ? "" : caseOf({ syntax, tokens }, head, head);
      preposition = above === "" && /^(?:obj|nsubj)/.test(own) ? preposition : above || preposition;
    } else if (!/^(?:nmod|obl)/.test(deprel) || WEAK.has(preposition) || !holds(syntax, head)) return null;
    at = head;
    // "killed 20 people in Aleppo": what is in the object is where the verb is; one such step is believed.
    if (!site) {
      const above = syntax[at]!.head;
      const reached = above >= 0 ? chain.get(above) : undefined;
      return reached !== undefined && WITHIN.has(preposition) ? { score: reached - 2, preposition, through } : null;
    }
  }
  return null;
}

/** True for what a deed is done by or to, so that its place is the deed's: subject, object, or people ("attacks on troops in Gao"). */
function holds(syntax: Analysis["syntax"], token: number): boolean {
  const { deprel, lemma } = syntax[token]!;
  return (
    /^(?:obj|nsubj|nsubj:pass|obl:agent)$/.test(deprel) ||
    (/^(?:nmod|obl)/.test(deprel) && LIVING.has(lemma.toLowerCase()))
  );
}

/** True when the trigger is joined by "and" to a verb at or below the head. */
function isLaterOfSeries(syntax: Analysis["syntax"], trigger: number, head: number): boolean {
  for (let at = trigger, step = 0; at >= 0 && at !== head && step < LONGEST_CLIMB; step++) {
    if (syntax[at]!.deprel.startsWith("conj")) return true;
    at = syntax[at]!.head;
  }
  return false;
}

/** "the Syrian city": an adjective of nationality is where nothing happens. */
function isAdjective({ tokens, syntax }: Analysis, { first, last, head }: EntityMention): boolean {
  const form = NATIONS.find(tokens.slice(first, last).map(({ text }) => text))?.form;
  return form === "adjective" || form === "people" || syntax[head]!.upos === "ADJ";
}

/** The preposition of the phrase that a token heads; "of" for a modifier before its noun, "" for none. */
function caseOf({ syntax, tokens }: Pick<Analysis, "syntax" | "tokens">, first: number, head: number): string {
  for (let i = Math.min(first, head) - 1; i >= Math.max(0, first - 5); i--) {
    if (syntax[i]!.deprel === "case" && syntax[i]!.head === head) return tokens[i]!.text.toLowerCase();
    if (syntax[i]!.deprel === "case" && syntax[i]!.head > i && syntax[i]!.head >= first)
      return tokens[i]!.text.toLowerCase();
    if (!/DET|ADJ|ADV|NOUN|PROPN|NUM|PUNCT/.test(syntax[i]!.upos)) break;
  }
  return /^(?:compound|nmod:poss|amod)/.test(syntax[head]!.deprel) ? "of" : "";
}
