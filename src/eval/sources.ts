/**
 * Sources against the entities that people say they stand for. The gold file names the file of texts that it codes (JSON Lines in PolNeAR's
 * form) and has, by article, where each entity is named and which entity each attribution's source is.
 */
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { holds, overlaps, Span, type Attribution, type Entity } from "../records/index.js";
import { GoldError, readJson, readJsonl } from "./gold-file.js";
import type { Score, Tick } from "./score.js";

const Gold = z.object({
  texts: z.string(),
  articles: z.array(
    z.object({
      id: z.string(),
      /** Where each entity is named. */
      entities: z.record(z.string(), z.array(Span)),
      /** The entity of each attribution's source. */
      sources: z.record(z.string(), z.string()),
    }),
  ),
});

const Row = z.object({
  id: z.string(),
  primary: z.boolean().default(true),
  text: z.string(),
  attributions: z.array(z.object({ id: z.string(), cue: z.array(Span), content: z.array(Span) })),
});

export interface Coded {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
}

/** `right`: linked to the entity that gold names, and to no other of gold's; `open`: linked to none, or to someone who is only
 * described; `missed`: no attribution there. */
type Link = "right" | "wrong" | "open" | "missed";

/** @throws GoldError when the file is not in that form or its texts are not there */
export async function evaluateSources(
  path: string,
  code: (text: string) => Promise<Coded | null>,
  tick: Tick,
): Promise<Score[]> {
  const gold = await readJson(path, Gold);
  const texts = resolve(dirname(path), gold.texts);
  if (!existsSync(texts)) throw new GoldError(`${path}: the texts that it codes are not at ${texts}`);
  const rows = new Map((await readJsonl(texts, Row)).filter(({ primary }) => primary).map((row) => [row.id, row]));
  const links: Record<Link, number> = { right: 0, wrong: 0, open: 0, missed: 0 };
  const wrong: string[] = [];
  for (const [done, { id, entities, sources }] of gold.articles.entries()) {
    const row = rows.get(id);
    if (!row) throw new GoldError(`${path}: ${texts} has no article ${id}`);
    const coded = (await code(row.text)) ?? { attributions: [], entities: [] };
    for (const [attribution, entity] of Object.entries(sources)) {
      const wanted = row.attributions.find((each) => each.id === attribution);
      if (!wanted) throw new GoldError(`${path}: article ${id} has no attribution ${attribution}`);
      const { link, name } = linkOf(wanted, entity, entities, coded);
      links[link]++;
      if (link === "wrong") wrong.push(`${id} ${attribution}: ${name}`);
    }
    tick(done + 1, gold.articles.length);
  }
  const found = links.right + links.wrong + links.open;
  return [
    {
      title: `Sources and their entities, ${gold.articles.length} articles`,
      columns: [
        { name: "sources", kind: "count" },
        { name: "found", kind: "count" },
        { name: "right", kind: "count" },
        { name: "open", kind: "count" },
        { name: "wrong", kind: "count" },
        { name: "right of found", kind: "share" },
        { name: "right of linked", kind: "share" },
      ],
      rows: [
        [
          found + links.missed,
          found,
          links.right,
          links.open,
          links.wrong,
          found ? links.right / found : null,
          links.right + links.wrong ? links.right / (links.right + links.wrong) : null,
        ],
      ],
      ...(wrong.length > 0 && { note: `Wrong: ${wrong.join("; ")}` }),
    },
  ];
}

function linkOf(
  wanted: z.infer<typeof Row>["attributions"][number],
  key: string,
  gold: Readonly<Record<string, readonly Span[]>>,
  { attributions, entities }: Coded,
): { link: Link; name?: string } {
  const meets = (spans: readonly Span[], others: readonly Span[]) =>
    spans.some((span) => others.some((other) => overlaps(span, other)));
  const found = attributions.filter(
    ({ cue, content }) => meets(content, wanted.content) && (cue === null || meets([cue], wanted.cue)),
  );
  const best = found.find(({ cue }) => cue !== null) ?? found[0];
  if (!best) return { link: "missed" };
  const entity = entities.find(({ id }) => id === best.sourceEntity);
  if (!entity) return { link: "open" };
  const named = (spans: readonly Span[]) =>
    entity.mentions.some(({ span }) => spans.some((each) => holds(each, span) || holds(span, each)));
  if (isApart(entity, gold)) return { link: "open" };
  const others = Object.keys(gold).filter((other) => other !== key && isNamed(entity, gold[other]!));
  return { link: named(gold[key] ?? []) && others.length === 0 ? "right" : "wrong", name: entity.name };
}

/** Someone who is described and never named, and is nobody that gold knows. */
const isApart = ({ mentions }: Entity, gold: Readonly<Record<string, readonly Span[]>>): boolean =>
  mentions.every(
    ({ span, form }) =>
      form !== "name" &&
      !Object.values(gold)
        .flat()
        .some((each) => holds(each, span) || holds(span, each)),
  );

/** True when a mention of the entity is just the place where another is named. */
const isNamed = ({ mentions }: Entity, spans: readonly Span[]): boolean =>
  mentions.some(({ span, form }) => form === "name" && spans.some((each) => holds(each, span)));
