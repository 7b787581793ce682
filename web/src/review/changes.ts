import type { Decision } from "../../../src/review/decision.js";

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const QUIET = new Set(["id", "why", "quad", "score", "confidence"]);

/** Field by field, what a decision made different; spans as their words where the text is at hand. */
export function changesOf(decision: Decision, text?: string): FieldChange[] {
  const { before, after } = decision;
  if (before.length !== 1 || after.length !== 1)
    return before.length === after.length
      ? []
      : [{ field: "items", before: String(before.length), after: String(after.length) }];
  const [old, made] = [before[0] as unknown as Fields, after[0] as unknown as Fields];
  return [...new Set([...Object.keys(old), ...Object.keys(made)])]
    .filter((field) => !QUIET.has(field) && JSON.stringify(old[field]) !== JSON.stringify(made[field]))
    .map((field) => ({ field, before: told(old[field], text), after: told(made[field], text) }));
}

type Fields = Readonly<Record<string, unknown>>;

function told(value: unknown, text?: string): string {
  if (value === undefined || value === null) return "none";
  if (Array.isArray(value)) return value.length ? value.map((each) => told(each, text)).join(", ") : "none";
  if (typeof value !== "object") return String(value);
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (text !== undefined && typeof start === "number" && typeof end === "number") return `“${text.slice(start, end)}”`;
  return Object.values(value)
    .map((each) => told(each, text))
    .join(" ");
}
