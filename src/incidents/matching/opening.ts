/** What a report opens with. */
import type { Report, Span } from "../../records/index.js";

/** The line above a dateline; null where there is none. */
export function headlineOf({ dateline, text }: Report["document"]): Span | null {
  const end = text.indexOf("\n");
  return dateline && end > 0 && end <= dateline.span.start ? { start: 0, end } : null;
}

/** The first paragraph behind a dateline; null where there is none. */
export function leadOf({ dateline, text }: Report["document"]): Span | null {
  if (!dateline) return null;
  const { end: start } = dateline.span;
  const first = text.slice(start).search(/[^\n]/);
  const stop = first < 0 ? -1 : text.indexOf("\n", start + first);
  return { start, end: stop < 0 ? text.length : stop };
}
