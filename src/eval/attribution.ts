/**
 * Source, cue and content against PolNeAR's form: the outermost attributions of each article, its primary annotator's.
 * Spans are compared in pieces: trimmed of white space and cut at line breaks on both sides, so that one quotation over
 * three paragraphs counts as three contents.
 */
import { z } from "zod";
import { Span, type Attribution } from "../records/index.js";
import { readJsonl } from "./gold-file.js";
import { matched, pieces, type Parts } from "./spans.js";
import { Tally, tallyColumns } from "./tally.js";
import type { Cell, Score, Tick } from "./score.js";

const Row = z.object({
  id: z.string(),
  primary: z.boolean().default(true),
  text: z.string(),
  attributions: z.array(z.object({ source: z.array(Span), cue: z.array(Span), content: z.array(Span) })),
});

const KINDS = ["source", "cue", "content"] as const;
const LINKS = {
  "source + content": ["source", "content"],
  "source + cue + content": ["source", "cue", "content"],
} as const;

/**
 * Single spans: exact, and matched one to one by the greatest overlap. Linked parts: every named part that gold has must
 * be there (and be missing where gold has none), exactly or overlapping; matched one to one likewise.
 */
export async function evaluateAttribution(
  path: string,
  attributionsOf: (text: string) => Promise<readonly Attribution[]>,
  tick: Tick,
): Promise<Score[]> {
  const articles = (await readJsonl(path, Row)).filter(({ primary }) => primary);
  const exact = new Map<string, Tally>([...KINDS, ...Object.keys(LINKS)].map((name) => [name, new Tally()]));
  const overlap = new Map<string, Tally>([...KINDS, ...Object.keys(LINKS)].map((name) => [name, new Tally()]));
  for (const [done, { text, attributions }] of articles.entries()) {
    const gold = attributions.map((each): Parts => partsOf(text, each));
    const said = (await attributionsOf(text))
      .filter(({ parent }) => parent === null)
      .map(({ source, cue, content }): Parts =>
        partsOf(text, { source: source ? [source] : [], cue: cue ? [cue] : [], content }),
      );
    for (const kind of KINDS) {
      const [ours, theirs] = [said, gold].map((all) => unique(all.flatMap((each) => each[kind])));
      const keys = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => `${start}-${end}`);
      exact.get(kind)!.add(keys(ours!), keys(theirs!));
      count(overlap.get(kind)!, matched(ours!.map(single), theirs!.map(single), ["content"], false), ours!, theirs!);
    }
    for (const [name, kinds] of Object.entries(LINKS)) {
      count(exact.get(name)!, matched(said, gold, kinds, true), said, gold);
      count(overlap.get(name)!, matched(said, gold, kinds, false), said, gold);
    }
    tick(done + 1, articles.length);
  }
  const rows = (tallies: ReadonlyMap<string, Tally>): Cell[][] => [...tallies].map(([name, tally]) => tally.row(name));
  const columns = tallyColumns("what");
  return [
    { title: `Attribution, exact spans, ${articles.length} articles`, columns, rows: rows(exact) },
    { title: "Attribution, overlapping spans", columns, rows: rows(overlap) },
  ];
}

const partsOf = (text: string, parts: Readonly<Record<keyof Parts, readonly Span[]>>): Parts => ({
  source: pieces(text, parts.source),
  cue: pieces(text, parts.cue),
  content: pieces(text, parts.content),
});

/** A span that two attributions share counts once. */
const unique = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
];

const single = (span: Span): Parts => ({ source: [], cue: [], content: [span] });

function count(tally: Tally, right: number, found: readonly unknown[], wanted: readonly unknown[]): void {
  tally.right += right;
  tally.found += found.length;
  tally.wanted += wanted.length;
}
