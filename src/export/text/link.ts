import type { Document, Span } from "../../records/index.js";
import type { CodePoints } from "./code-points.js";

/**
 * The way back from a row to its document, record and span, in one column: `hearsay:sha256:…/events/e1#char=120,128`. Offsets
 * count code points as RFC 5147 has them for plain text. With an address of its own the document's comes first, and the
 * rest is its fragment, so that the link opens.
 */
export function traceOf({ id, uri }: Document, record: string, span: Span, points: CodePoints): string {
  const { start, end } = points.span(span);
  const char = `char=${start},${end}`;
  if (uri === undefined || !/^https?:\/\//i.test(uri)) return `hearsay:${id}/${record}#${char}`;
  return `${uri.split("#", 1)[0]!.replace(/\s/g, encodeURIComponent)}#hearsay=${id}/${record}&${char}`;
}
