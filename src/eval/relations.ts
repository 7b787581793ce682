/**
 * Sentences with one PLOVER relation each (JSON Lines: `text`, `root`, `source`, `target`): the relation between the given spans,
 * and, with no spans given, whether the coder finds it by itself.
 */
import { z } from "zod";
import { overlaps, Span, type CodedEvent, type Report } from "../records/index.js";
import type { Relate } from "../coder/relate/index.js";
import { isHeldOut } from "./held-out.js";
import { readJsonl } from "./gold-file.js";
import type { Cell, Score, Tick } from "./score.js";
import { Classes, tallyColumns } from "./tally.js";

const Party = z.looseObject({ start: z.int().nullable(), end: z.int().nullable() });
const Row = z
  .looseObject({ id: z.string(), text: z.string(), root: z.string(), source: Party, target: Party })
  .refine(
    ({ text, source, target }) => [source, target].every(({ end }) => (end ?? 0) <= text.length),
    "a party lies outside the text",
  );
type Row = z.infer<typeof Row>;

/** Codes a bare text. */
export type CodeText = (text: string) => Promise<Report | null>;

const spanOf = ({ start, end }: z.infer<typeof Party>): Span | null =>
  start === null || end === null || end <= start ? null : { start, end };

/** Roots as the set has them: CONCEDE and RETREAT are one there. */
const rootOf = (type: string): string => (type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type);

const COOPERATION = new Set(["CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"]);
const CONFLICT = new Set(["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]);

/**
 * The roots that an event answers to: its own, and that of PLOVER's codes for what is yet to be. Announced cooperation and yielding is
 * AGREE (CAMEO 03, with 035 "intent to yield"), announced or threatened conflict THREATEN (CAMEO 13, with 133 "threaten dissent").
 */
export function rootsOf({ type, status }: Pick<CodedEvent, "type" | "status">): ReadonlySet<string> {
  const roots = new Set([rootOf(type)]);
  if (status === "planned" && COOPERATION.has(type)) roots.add("AGREE");
  if (
    status === "threatened" ||
    (CONFLICT.has(type) && status === "planned") ||
    (type === "ASSAULT" && status === "hypothetical")
  )
    roots.add("THREATEN");
  return roots;
}

/** @throws GoldError when the file is not in the form */
export async function evaluateRelations(
  path: string,
  relate: Relate,
  code: CodeText,
  tick: Tick,
): Promise<readonly Score[]> {
  const rows = await readJsonl(path, Row);
  const [classes, unseen] = [new Classes(), new Classes()];
  const whole = { type: 0, actor: 0, recipient: 0, all: 0, events: 0, none: 0 };
  const byRoot = new Map<string, { rows: number; type: number; all: number }>();
  for (const [index, row] of rows.entries()) {
    const relation = await relate(row.text, spanOf(row.source), spanOf(row.target));
    classes.add(rootOf(relation.type), row.root);
    if (isHeldOut(row.text)) unseen.add(rootOf(relation.type), row.root);
    const result = found(row, await code(row.text));
    whole.events += result.events;
    whole.none += Number(result.events === 0);
    for (const key of ["type", "actor", "recipient", "all"] as const) whole[key] += Number(result[key]);
    const root = byRoot.get(row.root) ?? { rows: 0, type: 0, all: 0 };
    root.rows++;
    root.type += Number(result.type);
    root.all += Number(result.all);
    byRoot.set(row.root, root);
    tick(index + 1, rows.length);
  }
  const share = (n: number): Cell => (rows.length === 0 ? null : n / rows.length);
  return [
    {
      title: "Relation between given spans, sentences that the model was not trained on",
      columns: tallyColumns("root"),
      rows: unseen.rows("root"),
    },
    {
      title: "Relation between given spans, all sentences",
      columns: tallyColumns("root"),
      rows: classes.rows("root"),
      note: "the model was trained on nine tenths of the set that docs/results.md measures",
    },
    {
      title: "End to end, no spans given",
      columns: [
        { name: "what", kind: "text" },
        { name: "share", kind: "share" },
      ],
      rows: [
        ["type", share(whole.type)],
        ["type and actor", share(whole.actor)],
        ["type and recipient", share(whole.recipient)],
        ["type, actor and recipient", share(whole.all)],
        ["sentences without an event", share(whole.none)],
      ],
      note: `${whole.events} events in ${rows.length} sentences`,
    },
    {
      title: "End to end, by root",
      columns: [
        { name: "root", kind: "text" },
        { name: "rows", kind: "count" },
        { name: "type", kind: "share" },
        { name: "all", kind: "share" },
      ],
      rows: [...byRoot]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([root, { rows: n, type, all }]): Cell[] => [root, n, type / n, all / n]),
    },
  ];
}

interface Result {
  readonly type: boolean;
  readonly actor: boolean;
  readonly recipient: boolean;
  readonly all: boolean;
  readonly events: number;
}

/** What the coder found of a row; a party that gold only implies is no condition. */
export function found(row: Row, report: Report | null): Result {
  if (!report) return { type: false, actor: false, recipient: false, all: false, events: 0 };
  const [source, target] = [spanOf(row.source), spanOf(row.target)];
  const typed = report.events.filter((event) => rootsOf(event).has(row.root));
  const names = (side: CodedEvent["actors"], span: Span | null): boolean =>
    span === null || side.some((party) => standsIn(report, party, span));
  // Who met, agreed or fought with each other are actors both: each is then the other's counterpart.
  const faces = ({ actors, recipients }: CodedEvent): boolean =>
    names(recipients, target) || (recipients.length === 0 && actors.length > 1 && names(actors, target));
  return {
    type: typed.length > 0,
    actor: typed.some(({ actors }) => names(actors, source)),
    recipient: typed.some(faces),
    all: typed.some((event) => names(event.actors, source) && faces(event)),
    events: report.events.length,
  };
}

/** The party's words, or another mention of its entity, overlap the span. */
function standsIn({ entities }: Report, { span, entity }: CodedEvent["actors"][number], wanted: Span): boolean {
  if (span && overlaps(span, wanted)) return true;
  const mentions = entities.find(({ id }) => id === entity)?.mentions ?? [];
  return mentions.some((mention) => overlaps(mention.span, wanted));
}
