/**
 * How many of the event mentions that people marked the record has (MEANTIME's and ECB+'s form, JSON Lines): as the trigger of an event, or as the cue
 * of an attribution, where speech is kept. Both sets mark every happening, business and private life included, while PLOVER is about politics, so that recall
 * tells how much of a text the record holds and precision how often its events are events at all.
 */
import { z } from "zod";
import { overlaps, Span, type Report } from "../records/index.js";
import type { CodeText } from "./relations.js";
import { readJsonl } from "./gold-file.js";
import { prf, type Cell, type Evaluation, type Score, type Tick } from "./score.js";

const Mention = z.looseObject({
  spans: z.array(Span.loose()).min(1),
  /** Class in ECB+ and in MEANTIME. */
  type: z.string().optional(),
  instance_class: z.string().nullish(),
  /** Given in MEANTIME where the sentence is annotated in full. */
  certainty: z.string().optional(),
  /** Index into `sentences` in ECB+. */
  sentence: z.int().optional(),
});
const Row = z
  .looseObject({
    text: z.string(),
    tokens: z.array(Span.loose()),
    sentences: z.array(Span.loose()),
    validated_sentences: z.array(z.int()).optional(),
    events: z.array(Mention),
  })
  .refine(
    ({ tokens, sentences, validated_sentences: validated = [] }) =>
      sentences.every(({ end }) => end <= tokens.length) && validated.every((index) => index in sentences),
    "a sentence is not there",
  );
type Row = z.infer<typeof Row>;

/** Lines of an article that MEANTIME annotates in full. */
const ANNOTATED = 6;
/** Classes with fewer mentions get no row of their own. */
const LEAST = 40;

export const mentionsEvaluation: Evaluation = {
  name: "mentions",
  form: "JSON Lines {text, tokens, sentences, events: [{spans, type}]}",
  async evaluate(path, tick) {
    const [{ loadCoder }, { codeText }] = await Promise.all([import("../coder/index.js"), import("./events.js")]);
    return evaluateMentions(path, codeText(await loadCoder()), tick);
  },
};

class Counts {
  gold = 0;
  events = 0;
  either = 0;
  found = 0;
  hits = 0;

  row(name: string): Cell[] {
    const share = (part: number): Cell => (this.gold === 0 ? null : part / this.gold);
    const precision = this.found === 0 ? null : prf(this.hits, this.found, this.gold).p;
    return [name, share(this.events), share(this.either), precision, this.gold, this.found || null];
  }
}

/** @throws GoldError when the file is not in the form */
export async function evaluateMentions(path: string, code: CodeText, tick: Tick): Promise<readonly Score[]> {
  const rows = await readJsonl(path, Row);
  const all = new Counts();
  const byClass = new Map<string, Counts>();
  for (const [index, row] of rows.entries()) {
    const report = await code(row.text);
    const stretches = annotated(row);
    const within = (span: Span): boolean => stretches.some((stretch) => overlaps(stretch, span));
    const gold = row.events.filter(({ spans }) => within(spans[0]!));
    const triggers = (report?.events ?? []).map(({ trigger }) => trigger).filter(within);
    const cues = cuesOf(report);
    for (const { spans, type, instance_class } of gold) {
      const name = type ?? instance_class ?? "no class";
      const counts = byClass.get(name) ?? new Counts();
      byClass.set(name, counts);
      const event = triggers.some((trigger) => spans.some((span) => overlaps(span, trigger)));
      const either = event || cues.some((cue) => spans.some((span) => overlaps(span, cue)));
      for (const each of [all, counts]) {
        each.gold++;
        each.events += Number(event);
        each.either += Number(either);
      }
    }
    all.found += triggers.length;
    all.hits += triggers.filter((trigger) =>
      gold.some(({ spans }) => spans.some((span) => overlaps(span, trigger))),
    ).length;
    tick(index + 1, rows.length);
  }
  return [
    {
      title: `Event mentions, ${rows.length} articles`,
      columns: [
        { name: "class", kind: "text" },
        ...["R, events", "R, events and cues", "P, events"].map((name) => ({ name, kind: "share" as const })),
        { name: "gold", kind: "count" },
        { name: "events", kind: "count" },
      ],
      rows: [
        all.row("all"),
        ...[...byClass]
          .filter(([, { gold }]) => gold >= LEAST)
          .sort(([, a], [, b]) => b.gold - a.gold)
          .map(([name, counts]) => counts.row(`  ${name}`)),
      ],
    },
  ];
}

const cuesOf = (report: Report | null): Span[] =>
  (report?.attributions ?? []).flatMap(({ cue }) => (cue === null ? [] : [cue]));

/** The stretches of the text whose annotation is complete. */
function annotated({ tokens, sentences, validated_sentences: validated }: Row): Span[] {
  const chosen = validated ? validated.map((index) => sentences[index]!) : sentences.slice(0, ANNOTATED);
  return chosen.flatMap(({ start, end }) =>
    end > start ? [{ start: tokens[start]!.start, end: tokens[end - 1]!.end }] : [],
  );
}
