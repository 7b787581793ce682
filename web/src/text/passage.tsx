import type { Passage as Found } from "../../../src/server/api/rows.js";
import { shown } from "./shown";

/** Words of a document around what was found, the found words marked. */
export function Passage({ passage: { span, text, highlights } }: { readonly passage: Found }) {
  const parts = [];
  let at = 0;
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
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
