import type { Span } from "../../../src/records/index.js";
import type { Passage as Found } from "../../../src/server/api/rows.js";
import { shown } from "./shown";

/** Words of a document around what was found: the found words are marked, and `also` others. */
export function Passage({ passage, also }: { readonly passage: Found; readonly also?: Span }) {
  const { span, text, highlights } = passage;
  const parts = [];
  let at = 0;
  for (const { start, end } of [...highlights, ...(also ? [also] : [])].sort((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(at, start - span.start), Math.min(text.length, end - span.start)];
    if (from >= to) continue;
    parts.push(shown(text.slice(at, from)), <mark key={from}>{shown(text.slice(from, to))}</mark>);
    at = to;
  }
  return (
    <bdi>
      {parts}
      {shown(text.slice(at))}
    </bdi>
  );
}
