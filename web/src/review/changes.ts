import type { Decision } from "../../../src/review/decision.js";
import { kindOf } from "../report/words";

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const QUIET = new Set(["id", "why", "quad", "score", "confidence"]);

/**
 * Field by field, what a decision made different, or item by item where it made several of one or one of several; spans as
 * their words where the text is at hand. Nothing of what was taken as it is, thrown out or put back: the verb says it all.
 */
export function changesOf(decision: Decision, text?: string): FieldChange[] {
  const { verb, before, after } = decision;
  if (verb === "accept" || verb === "reject" || verb === "reopen") return [];
  if (before.length !== 1 || after.length !== 1) {
    const all = (items: readonly Item[]): string => items.map((item) => itemInWords(item, text)).join("; ") || "none";
    return [
      {
        field: after.length > 1 || before.length > 1 ? `${decision.kind}s` : decision.kind,
        before: all(before),
        after: all(after),
      },
    ];
  }
  const [old, made] = [before[0] as unknown as Fields, after[0] as unknown as Fields];
  return [...new Set([...Object.keys(old), ...Object.keys(made)])]
    .filter((field) => !QUIET.has(field) && JSON.stringify(old[field]) !== JSON.stringify(made[field]))
    .map((field) => ({ field, before: told(old[field], text), after: told(made[field], text) }));
}

type Fields = Readonly<Record<string, unknown>>;
type Item = Decision["before"][number];

/** "“shelled”, assault, reported". */
function itemInWords(item: Item, text: string | undefined): string {
  const { start, end } = "trigger" in item ? item.trigger : item.content[0]!;
  const words = text === undefined ? item.id : `“${text.slice(start, end)}”`;
  return "trigger" in item ? `${words}, ${kindOf(item)}, ${item.status}` : `${words}, ${item.act}`;
}

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
