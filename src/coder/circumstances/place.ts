/** Where an event was: its own place, never the dateline's. */
import type { Analysis, Range } from "../../language/analysis.js";
import type { CodedEvent, Entity } from "../../records/index.js";
import type { EntityIndex, EntityMention } from "../layers.js";
import { spanOf } from "../ranges.js";

export interface Placed {
  readonly place: NonNullable<CodedEvent["place"]>;
  readonly rule: string;
}

const WITHIN = new Set([
  "in",
  "at",
  "near",
  "inside",
  "outside",
  "across",
  "around",
  "over",
  "on",
  "throughout",
  "off",
  "from",
  "into",
  "of",
  "to",
]);
// "of" and "to" name the place only of a deed done to it ("the bombing of Gao"), and only where it is no country.
const WEAK = new Set(["of", "to", "from", "into", "over", "on"]);
const LONGEST_CLIMB = 12;

/** Mentions of places and countries in the event's sentence are weighed by how they hang on the trigger. */
export function placeOf(
  analysis: Analysis,
  entities: EntityIndex,
  byId: ReadonlyMap<string, Entity>,
  trigger: number,
  mentions: readonly EntityMention[],
): Placed | null {
  let best: { placed: Placed; score: number } | null = null;
  const argument =
    analysis.triggers.find(({ token }) => token === trigger)?.arguments.filter(({ role }) => role === "place") ??
    [];
  for (const mention of mentions) {
    const kind = byId.get(mention.entity)?.kind;
    if (kind !== "place" && kind !== "country") continue;
    const preposition = caseOf(analysis, mention);
    if (!preposition || !WITHIN.has(preposition) || (WEAK.has(preposition) && kind === "country")) continue;
    const hangs = distanceTo(analysis, mention.head, trigger);
    const named = argument.some(({ first, last }) => first < mention.last && mention.first < last);
    const score =
      (named ? 3 : 0) +
      (hangs >= 0 ? 6 - Math.min(hangs, 5) : 0) +
      (kind === "place" ? 1 : 0) -
      (WEAK.has(preposition) ? 1 : 0);
    if (hangs < 0 && !named) continue;
    if (!best || score > best.score) {
      const place = { span: spanOf(analysis.tokens, mention), entity: mention.entity };
      best = { placed: { place, rule: hangs >= 0 ? "place-in-clause" : "place-argument" }, score };
    }
  }
  return best?.placed ?? null;
}

/** The preposition of a mention; "" for none. */
function caseOf({ syntax, tokens }: Analysis, { first, head }: EntityMention & Range): string {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    if (syntax[i]!.deprel === "case" && syntax[i]!.head >= i) return tokens[i]!.text.toLowerCase();
    if (!/DET|ADJ|NOUN|PROPN/.test(syntax[i]!.upos)) break;
  }
  const before = syntax[head]!;
  return before.deprel === "compound" ? "of" : "";
}

/** Steps from a place up to the trigger, or to the verb that governs the trigger; -1 when they do not meet within one clause. */
function distanceTo({ syntax }: Analysis, from: number, trigger: number): number {
  const above = new Map<number, number>();
  for (let at = trigger, steps = 0; at >= 0 && steps < LONGEST_CLIMB; steps++) {
    above.set(at, steps);
    const { deprel, head, upos } = syntax[at]!;
    if (upos === "VERB" && at !== trigger && /^(?:ccomp|advcl|acl|parataxis|root)/.test(deprel)) break;
    if (upos === "VERB" && /^(?:ccomp|parataxis)/.test(deprel)) break;
    at = head;
  }
  for (let at = from, steps = 0; at >= 0 && steps < LONGEST_CLIMB; steps++) {
    const met = above.get(at);
    if (met !== undefined) return steps + met;
    const { deprel, head } = syntax[at]!;
    if (/^(?:ccomp|parataxis|acl:relcl)/.test(deprel)) return -1;
    at = head;
  }
  return -1;
}
