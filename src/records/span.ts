import { z } from "zod";

/** A half-open run of UTF-16 code units of `document.text`: `text.slice(start, end)` are its words. */
export const Span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .meta({ id: "Span", description: "UTF-16 code units into document.text, half-open" });
export type Span = z.infer<typeof Span>;

/** The words of a span. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True when `inner` lies within `outer` (equal spans count). */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True when the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Sorts spans by start, the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
