/** A hand-coded report (JSON beside its text) against the coder's: attributions and events with every field. */
import { dirname, join } from "node:path";
import { z } from "zod";
import { overlaps, Span, type CodedEvent, type Entity, type Report } from "../records/index.js";
import { readJson, readText } from "./gold-file.js";

const GoldSpan = Span.loose();
const GoldEntity = z.looseObject({
  name: z.string(),
  codes: z.array(z.string()).optional(),
  country: z.string().optional(),
  mentions: z.array(z.string()).default([]),
});
const GoldAttribution = z.looseObject({
  id: z.string(),
  source: GoldSpan.nullable(),
  cue: GoldSpan.nullable(),
  content: z.array(GoldSpan),
  sourceEntity: z.string().nullable(),
  parent: z.string().nullable(),
});
const Figure = z.looseObject({ text: z.string(), min: z.number().nullable(), max: z.number().nullable() });
const GoldEvent = z.looseObject({
  id: z.string(),
  type: z.string(),
  mode: z.string().nullable(),
  trigger: GoldSpan,
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  status: z.string(),
  location: z.string().nullable(),
  date: z.looseObject({ value: z.string() }).nullable(),
  magnitude: z.record(z.string(), Figure).nullable(),
});
const Gold = z.looseObject({
  text: z.string(),
  document: z
    .looseObject({ dateline: z.looseObject({ date: z.looseObject({ value: z.string() }).optional() }).optional() })
    .optional(),
  entities: z.record(z.string(), GoldEntity),
  attributions: z.array(GoldAttribution),
  events: z.array(GoldEvent),
});
export type Gold = z.infer<typeof Gold>;

/** Reads a hand-coded report and its text. @throws GoldError when it is not in that form */
export async function readGold(path: string): Promise<{ gold: Gold; text: string }> {
  const gold = await readJson(path, Gold);
  return { gold, text: await readText(join(dirname(path), gold.text)) };
}

export interface AttributionResult {
  readonly id: string;
  /** Id of the coder's attribution, null when none overlaps. */
  readonly found: string | null;
  readonly source: boolean;
  readonly cue: boolean;
  readonly content: boolean;
  readonly parent: boolean;
}

export interface EventResult {
  readonly id: string;
  readonly found: string | null;
  readonly type: boolean;
  readonly mode: boolean;
  readonly status: boolean;
  readonly actor: boolean;
  readonly recipient: boolean;
  readonly place: boolean;
  readonly date: boolean;
  readonly counts: boolean;
}

export interface Comparison {
  readonly attributions: readonly AttributionResult[];
  readonly events: readonly EventResult[];
  /** Events of the coder that no gold event matches. */
  readonly extraEvents: readonly CodedEvent[];
}

/** Compares a coded report with the hand coding. */
export function compare(gold: Gold, report: Report): Comparison {
  const same = entityMatcher(gold, report);
  const matches = matchAttributions(gold, report);
  const attributions = gold.attributions.map((wanted): AttributionResult => {
    const found = matches.get(wanted.id);
    return {
      id: wanted.id,
      found: found?.id ?? null,
      source: found !== undefined && sourceRight(wanted, found, same),
      cue: found !== undefined && (wanted.cue === null ? found.cue === null : meets(found.cue, [wanted.cue])),
      content: found !== undefined && found.content.some((span) => meets(span, wanted.content)),
      parent: found !== undefined && (wanted.parent === null ? null : matches.get(wanted.parent)?.id) === found.parent,
    };
  });
  const pairs = matchEvents(gold, report);
  const events = gold.events.map((wanted): EventResult => {
    const found = pairs.get(wanted.id);
    const none = { type: false, mode: false, status: false, actor: false, recipient: false, place: false, date: false };
    if (!found) return { id: wanted.id, found: null, ...none, counts: false };
    return {
      id: wanted.id,
      found: found.id,
      type: found.type === wanted.type,
      mode: (found.mode ?? null) === wanted.mode,
      status: found.status === wanted.status,
      actor: partiesRight(wanted.actors, found.actors, same),
      recipient: partiesRight(wanted.recipients, found.recipients, same),
      place: placeRight(wanted.location, found, same),
      date: wanted.date === null || (found.date?.start ?? "").startsWith(wanted.date.value),
      counts: countsRight(wanted.magnitude, found),
    };
  });
  const used = new Set([...pairs.values()].map(({ id }) => id));
  return { attributions, events, extraEvents: report.events.filter(({ id }) => !used.has(id)) };
}

const meets = (span: Span | null, others: readonly Span[]): boolean =>
  span !== null && others.some((other) => overlaps(span, other));

type SameEntity = (id: string | null | undefined, key: string) => boolean;

const plain = (words: string): string => words.toLowerCase().replace(/^the /, "").replace(/\W+/g, " ").trim();

/** Our entity is the gold one when a name or mention of both is the same, or both are one country. */
function entityMatcher(gold: Gold, { entities, document }: Report): SameEntity {
  const byId = new Map(entities.map((each) => [each.id, each]));
  return (id, key) => {
    const ours = id ? byId.get(id) : undefined;
    const wanted = gold.entities[key];
    if (!ours || !wanted) return false;
    const names = new Set([wanted.name, ...wanted.mentions].map(plain));
    if (namesOf(ours, document.text).some((name) => names.has(name))) return true;
    const country = ours.codes.country ?? ours.place?.country;
    return wanted.codes?.length === 1 && ours.kind === "country" && country === wanted.codes[0];
  };
}

const namesOf = (entity: Entity, text: string): string[] => [
  plain(entity.name),
  ...entity.mentions
    .filter(({ form }) => form !== "pronoun")
    .map(({ span }) => plain(text.slice(span.start, span.end))),
];

function matchAttributions(gold: Gold, report: Report): Map<string, Report["attributions"][number]> {
  const pairs = gold.attributions.flatMap((wanted) =>
    report.attributions.map((found) => ({
      wanted,
      found,
      size: Number(meets(found.cue, wanted.cue ? [wanted.cue] : [])) * 1e6 + shared(found.content, wanted.content),
    })),
  );
  return greedy(pairs);
}

function matchEvents(gold: Gold, report: Report): Map<string, CodedEvent> {
  const pairs = gold.events.flatMap((wanted) =>
    report.events
      .filter(({ trigger }) => overlaps(trigger, wanted.trigger))
      .map((found) => ({ wanted, found, size: 1 + Number(found.type === wanted.type) })),
  );
  return greedy(pairs);
}

/** One to one, the greatest size first; pairs of size 0 are none. */
function greedy<T extends { id: string }>(pairs: { wanted: { id: string }; found: T; size: number }[]): Map<string, T> {
  const matched = new Map<string, T>();
  const used = new Set<string>();
  for (const { wanted, found, size } of pairs.sort((a, b) => b.size - a.size)) {
    if (size === 0 || matched.has(wanted.id) || used.has(found.id)) continue;
    matched.set(wanted.id, found);
    used.add(found.id);
  }
  return matched;
}

const shared = (some: readonly Span[], others: readonly Span[]): number =>
  some.reduce(
    (sum, a) =>
      sum + others.reduce((all, b) => all + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );

/** The right entity; where the text leaves the source out, an open source is right too. */
function sourceRight(
  wanted: Gold["attributions"][number],
  found: Report["attributions"][number],
  same: SameEntity,
): boolean {
  if (wanted.sourceEntity === null) return found.sourceEntity === null;
  if (same(found.sourceEntity, wanted.sourceEntity)) return true;
  return (
    wanted.source === null && wanted.cue !== null && found.sourceEntity === null && found.resolved === "unresolved"
  );
}

/** Nobody where gold has nobody; else at least one of gold's parties. */
const partiesRight = (wanted: readonly string[], found: CodedEvent["actors"], same: SameEntity): boolean =>
  wanted.length === 0 ? found.length === 0 : wanted.some((key) => found.some(({ entity }) => same(entity, key)));

const placeRight = (wanted: string | null, { place }: CodedEvent, same: SameEntity): boolean =>
  wanted === null || same(place?.entity, wanted);

function countsRight(wanted: Gold["events"][number]["magnitude"], { counts }: CodedEvent): boolean {
  if (wanted === null) return counts.length === 0;
  return Object.values(wanted).every(({ min, max }) =>
    counts.some((each) => (min === null || each.min === min) && (max === null || each.max === max)),
  );
}
