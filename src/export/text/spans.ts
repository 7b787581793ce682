import type { Span } from "../../records/index.js";

const isSpan = (value: object): value is Span => {
  const { start, end } = value as Partial<Span>;
  return typeof start === "number" && typeof end === "number" && Object.keys(value).length === 2;
};

/** The same record with every span turned by `turn`, wherever it stands. */
export function withSpans<T>(value: T, turn: (span: Span) => Span): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => withSpans(each, turn)) as T;
  if (isSpan(value)) return turn(value) as T;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withSpans(each as unknown, turn)])) as T;
}
