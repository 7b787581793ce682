/** What of a report is read by itself: its dateline, and what is set off at the edges of its lines. */
import { overlaps, type Document, type Span } from "../../records/index.js";
import { edgesOf } from "./edges.js";

export function apartIn({ text, dateline }: Document): Span[] {
  const filed = dateline?.span;
  const edges = edgesOf(text).map(({ whole }) => whole);
  return filed ? [filed, ...edges.filter((each) => !overlaps(each, filed))] : edges;
}
