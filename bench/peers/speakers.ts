/**
 * Who speaks in a quotation, the question that quotation tools answer: of the quotations within a content of PolNeAR's (outermost,
 * the primary annotator's, with a source), the tool must name words that overlap the source.
 */
import { readFileSync } from "node:fs";
import { segment } from "../../src/language/index.js";
import { overlaps, type Attribution, type Span } from "../../src/records/index.js";
import type { Quoted } from "./answering.js";

interface Article {
  readonly primary: boolean;
  readonly text: string;
  readonly attributions: readonly { readonly source: readonly Span[]; readonly content: readonly Span[] }[];
}

export interface Speakers {
  readonly quotations: number;
  readonly named: number;
  readonly right: number;
}

/** Shorter ones, in code units, are words set apart and seldom speech. */
const SHORTEST = 20;

/** @param every takes each article of that number only, the first included */
export async function speakersRight(
  path: string,
  quotationsOf: (text: string) => Promise<readonly Quoted[]>,
  every = 1,
): Promise<Speakers> {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  const articles = lines.map((line) => JSON.parse(line) as Article).filter(({ primary }) => primary);
  let [quotations, named, right] = [0, 0, 0];
  for (const { text, attributions } of articles.filter((_, i) => i % every === 0)) {
    const found = (await quotationsOf(text)).filter(({ source }) => source);
    for (const mark of segment(text).quotations) {
      const gold = attributions.find(({ content, source }) => source.length > 0 && content.some(holds(mark)));
      if (!gold || mark.depth > 0 || mark.end - mark.start < SHORTEST) continue;
      quotations++;
      const said = longestShared(found, mark);
      if (!said) continue;
      named++;
      if (gold.source.some((span) => overlaps(span, said.source!))) right++;
    }
  }
  return { quotations, named, right };
}

/** Our own answer: the outermost attributions' contents with their sources. */
export const quotedIn = (attributions: readonly Attribution[]): Quoted[] =>
  attributions
    .filter(({ parent }) => parent === null)
    .flatMap(({ content, source }) => content.map(({ start, end }) => ({ start, end, source })));

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** More than half of the mark is within the content. */
const holds =
  (mark: Span) =>
  (content: Span): boolean =>
    2 * shared(content, mark) > mark.end - mark.start;

function longestShared(found: readonly Quoted[], mark: Span): Quoted | undefined {
  const [best] = found.filter((each) => shared(each, mark) > 0).sort((a, b) => shared(b, mark) - shared(a, mark));
  return best;
}
