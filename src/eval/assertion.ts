/**
 * How sure the author is: UDS It-Happened (mean absolute error on -3 … 3) of the encoder when the rows hold `predicates`, MEANTIME
 * (macro-F1 of certainty, polarity and time) of encoder and rules together when they hold `events`. Words are given.
 */
import { z } from "zod";
import { authorsCommitment } from "../coder/assertion/author.js";
import { treeOf } from "../coder/attribution/tree.js";
import type { Analyser } from "../language/index.js";
import { segmentationOf } from "../language/segment/given.js";
import { readJsonl } from "./gold-file.js";
import { grouped } from "./grouped.js";
import { Classes, tallyColumns } from "./tally.js";
import type { Score, Tick } from "./score.js";

const UdsRow = z
  .object({
    sent_id: z.string(),
    tokens: z.array(z.string()).min(1),
    predicates: z.array(z.object({ index: z.int(), factuality: z.number() })),
  })
  .refine(({ tokens, predicates }) => predicates.every(({ index }) => index in tokens), "a predicate is no token");
const Token = z.object({ text: z.string() });
const Event = z.object({
  tokens: z.array(z.int()).min(1),
  certainty: z.string().optional(),
  polarity: z.string().optional(),
  time: z.string().optional(),
});
const MeantimeRow = z
  .object({
    tokens: z.array(Token),
    sentences: z.array(z.object({ start: z.int(), end: z.int() })),
    events: z.array(Event),
  })
  .refine(
    ({ tokens, events }) => events.every((event) => event.tokens.every((index) => index in tokens)),
    "an event is no token",
  );

const UNKNOWN = "UNDERSPECIFIED";
/** The answer of a reader who trusts everything. */
const ALWAYS = 3;

export async function evaluateAssertion(path: string, analyser: Analyser, tick: Tick): Promise<Score[]> {
  const rows = await readJsonl(
    path,
    z.union([UdsRow, MeantimeRow], "neither predicates nor events of a sentence's tokens"),
  );
  const uds = rows.filter((row) => "predicates" in row);
  const meantime = rows.filter((row) => "events" in row);
  return [
    ...(uds.length > 0 ? [await factuality(uds, analyser, tick)] : []),
    ...(meantime.length > 0 ? [await classes(meantime, analyser, tick)] : []),
  ];
}

async function factuality(rows: readonly z.infer<typeof UdsRow>[], analyser: Analyser, tick: Tick): Promise<Score> {
  const documents = grouped(rows);
  const pairs: { gold: number; said: number }[] = [];
  for (const [done, document] of documents.entries()) {
    const [analysis] = await analyser.analyse([segmentationOf([document.map(({ tokens }) => tokens)])]);
    document.forEach(({ predicates }, s) => {
      const { first } = analysis!.sentences[s]!;
      for (const { index, factuality: gold } of predicates)
        pairs.push({ gold, said: clamp(analysis!.commitment[first + index]!.factuality) });
    });
    tick(done + 1, documents.length);
  }
  return {
    title: "Did it happen (UDS-IH2)",
    columns: [
      { name: "answer", kind: "text" },
      { name: "MAE", kind: "value" },
      { name: "Pearson r", kind: "value" },
      { name: "predicates", kind: "count" },
    ],
    rows: [
      ["ours", mean(pairs.map(({ gold, said }) => Math.abs(gold - said))), correlation(pairs), pairs.length],
      ["always certain", mean(pairs.map(({ gold }) => Math.abs(gold - ALWAYS))), null, pairs.length],
    ],
  };
}

async function classes(rows: readonly z.infer<typeof MeantimeRow>[], analyser: Analyser, tick: Tick): Promise<Score> {
  const values = { certainty: new Classes(), polarity: new Classes(), time: new Classes() };
  for (const [done, { tokens, sentences, events }] of rows.entries()) {
    const paragraphs = sentences.map(({ start, end }) => [tokens.slice(start, end).map(({ text }) => text)]);
    const [analysis] = await analyser.analyse([segmentationOf(paragraphs)]);
    const tree = treeOf(analysis!);
    for (const event of events.filter(({ certainty }) => certainty !== undefined)) {
      const said = authorsCommitment(tree, event.tokens[0]!);
      for (const name of ["certainty", "polarity", "time"] as const) {
        const gold = event[name];
        if (gold !== undefined && gold !== UNKNOWN) values[name].add(said[name], gold);
      }
    }
    tick(done + 1, rows.length);
  }
  return {
    title: "Certainty, polarity, time (MEANTIME)",
    columns: tallyColumns("class"),
    rows: Object.entries(values).flatMap(([name, tallies]) => tallies.rows(name)),
    note: `Events whose gold value is ${UNKNOWN} are left out.`,
  };
}

const clamp = (value: number): number => Math.min(3, Math.max(-3, value));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's r; null when either side never varies. */
function correlation(pairs: readonly { gold: number; said: number }[]): number | null {
  const [gold, said] = [mean(pairs.map((p) => p.gold)), mean(pairs.map((p) => p.said))];
  const sum = (of: (pair: { gold: number; said: number }) => number): number => pairs.reduce((s, p) => s + of(p), 0);
  const spread = Math.sqrt(sum((p) => (p.gold - gold) ** 2) * sum((p) => (p.said - said) ** 2));
  return spread > 0 ? sum((p) => (p.gold - gold) * (p.said - said)) / spread : null;
}
