/** Scores nesting on reports within reports: is each attribution found, inside the right one, and with the right source? */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { ACTS, type Attribution } from "../../records/attribution.js";
import type { Entity } from "../../records/entity.js";
import { type CodedEvent, STATUSES } from "../../records/event.js";
import { overlaps, Span } from "../../records/span.js";

const Gold = z.object({
  id: z.string(),
  source: Span.nullable(),
  sourceEntity: z.string().nullable(),
  /** By which key a source without a name is told apart: it is nobody else. */
  unnamed: z.string().optional(),
  cue: Span.nullable(),
  content: z.array(Span).min(1),
  parent: z.string().nullable(),
  act: z.enum(ACTS),
});
/** What happened, by words of which the trigger is one, and how sure it is. */
const Happening = z.object({ words: Span, status: z.enum(STATUSES) });
export const NestedItem = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(Gold),
  events: z.array(Happening).optional(),
});
type Gold = z.infer<typeof Gold>;
export type NestedItem = z.infer<typeof NestedItem>;
const Nested = z.object({ note: z.string(), items: z.array(NestedItem) });

export interface Coded {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly events: readonly CodedEvent[];
}

export interface NestedScore {
  readonly attributions: number;
  /** Cue and content overlap. */
  readonly found: number;
  /** Found with just the words of the content, punctuation at the edges aside. */
  readonly exact: number;
  /** Coded and in no gold attribution. */
  readonly spurious: readonly string[];
  /** Found, and inside the right attribution or in none. */
  readonly parents: number;
  readonly acts: number;
  /** Gold attributions found whose source has a name in gold, and those of them linked to an entity that bears it, or to a wrong one. */
  readonly named: number;
  readonly linked: number;
  readonly wrong: readonly string[];
  /** Gold happenings, those coded as an event, and those with the right status. */
  readonly happenings: number;
  readonly coded: number;
  readonly statuses: number;
  /** What was not found or stands in the wrong place: item and attribution. */
  readonly missed: readonly string[];
}

/** The items of a file of nested sentences. @throws ZodError when it is not of that form */
export const readNested = async (path: string | URL): Promise<readonly NestedItem[]> =>
  Nested.parse(JSON.parse(await readFile(path, "utf8"))).items;

export async function scoreNested(
  items: readonly NestedItem[],
  code: (text: string) => Promise<Coded>,
): Promise<NestedScore> {
  const score = {
    attributions: 0,
    found: 0,
    parents: 0,
    acts: 0,
    named: 0,
    linked: 0,
    exact: 0,
    happenings: 0,
    coded: 0,
    statuses: 0,
  };
  const spurious: string[] = [];
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { id, text, attributions, events = [] } of items) {
    const coded = await code(text);
    for (const { words, status } of events) {
      const found = coded.events.filter(({ trigger }) => overlaps(trigger, words));
      const right = found.some((event) => event.status === status);
      score.happenings++;
      if (found.length > 0) score.coded++;
      if (right) score.statuses++;
      else
        missed.push(
          `${id} ${wordsOf(text, [words])}: ${found.map((event) => event.status).join() || "no event"} for ${status}`,
        );
    }
    const matches = new Map(attributions.map((gold) => [gold.id, match(gold, coded.attributions)]));
    const known = new Set([...matches.values()].map((found) => found?.id));
    for (const { id: other, cue, content } of coded.attributions)
      if (!known.has(other)) spurious.push(`${id} ${other}: ${wordsOf(text, [...(cue ? [cue] : []), ...content])}`);
    for (const gold of attributions) {
      score.attributions++;
      const found = matches.get(gold.id);
      if (!found) {
        missed.push(`${id} ${gold.id}: not found`);
        continue;
      }
      score.found++;
      if (found.act === gold.act) score.acts++;
      if (wordsOf(text, found.content) === wordsOf(text, gold.content)) score.exact++;
      const parent = gold.parent === null ? null : (matches.get(gold.parent)?.id ?? undefined);
      if (found.parent === parent) score.parents++;
      else missed.push(`${id} ${gold.id}: inside ${found.parent ?? "nothing"}`);
      const entity = coded.entities.find((each) => each.id === found.sourceEntity);
      if (entity && gold.unnamed !== undefined && isMerged(entity, gold, attributions, matches))
        wrong.push(`${id} ${gold.id}: ${entity.name} for somebody unnamed`);
      if (gold.sourceEntity === null) continue;
      score.named++;
      if (entity && bears(text, entity, gold.sourceEntity)) score.linked++;
      else if (entity) wrong.push(`${id} ${gold.id}: ${entity.name} for ${gold.sourceEntity}`);
    }
  }
  return { ...score, spurious, missed, wrong };
}

const match = (gold: Gold, found: readonly Attribution[]): Attribution | undefined =>
  found.find(
    ({ cue, content }) =>
      (gold.cue === null ? cue === null : cue !== null && overlaps(cue, gold.cue)) &&
      content.some((span) => gold.content.some((each) => overlaps(span, each))),
  );

/** The words of spans, without marks. */
const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.flatMap(({ start, end }) => text.slice(start, end).match(/[\p{L}\p{N}'’-]+/gu) ?? []).join(" ");

/** True when somebody unnamed is linked to an entity that other sources are linked to as well. */
const isMerged = (
  { id }: Entity,
  { unnamed }: Gold,
  all: readonly Gold[],
  matches: ReadonlyMap<string, Attribution | undefined>,
): boolean => all.some((other) => other.unnamed !== unnamed && matches.get(other.id)?.sourceEntity === id);

/** True when the name or a mention of the entity has the words of the gold name, or the other way round. */
function bears(text: string, { name, mentions }: Entity, gold: string): boolean {
  const wanted = gold.toLowerCase();
  const names = [name, ...mentions.map(({ span }) => text.slice(span.start, span.end))].map((each) =>
    each.toLowerCase(),
  );
  return names.some((each) => each.includes(wanted) || (each.length > 3 && wanted.includes(each)));
}
