/** Where the words of a query are in the passages of hits. */
import type { Span } from "../../records/index.js";
import { CLOSE, OPEN } from "../engine/engine.js";
import type { Shelf } from "../shelf.js";
import type { Kind } from "../store.js";
import { plainWords, type WordQuery } from "../words.js";
import type { Place } from "./hits.js";

/** Spans of each place's document that the words found, in order. */
export async function mark(shelf: Shelf, kind: Kind, places: readonly Place[], words: WordQuery): Promise<Span[][]> {
  if (!places.length) return [];
  const spans = places.map(({ passage, report }) =>
    kind === "report" ? { start: 0, end: report.document.text.length } : passage,
  );
  const texts = places.map(({ report }, i) => plainWords(report.document.text.slice(spans[i]!.start, spans[i]!.end)));
  const marked = await shelf.engine.highlight(shelf.db, texts, words);
  return marked.map((text, i) => spansIn(text, texts[i]!, spans[i]!.start));
}

/** The marked runs of a text, `offset` further on; none when the database gave back another text. */
export function spansIn(marked: string, text: string, offset: number): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let length = 0;
  for (const piece of marked.split(OPEN)) {
    const close = piece.indexOf(CLOSE);
    const inside = close < 0 ? "" : piece.slice(0, close);
    const after = close < 0 ? piece : piece.slice(close + 1);
    if (inside) spans.push({ start: offset + at, end: offset + at + inside.length });
    at += inside.length + after.length;
    length += inside.length + after.length;
  }
  return length === text.length && marked.replaceAll(OPEN, "").replaceAll(CLOSE, "") === text ? spans : [];
}
