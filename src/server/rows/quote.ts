import type { Span } from "../../records/index.js";
import type { Passage } from "../../store/index.js";
import type { Quote } from "../api/rows.js";

/** The words of a span as far as the passage holds them. */
export function quote({ span: { start, end }, text }: Passage, span: Span): Quote {
  const [from, to] = [Math.max(span.start, start), Math.min(span.end, end)];
  return { span, words: from < to ? text.slice(from - start, to - start) : "" };
}
