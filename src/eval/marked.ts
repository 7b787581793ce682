/** Reads the marked sentences of training/authored (its README has the notation): text with events, their status and parties. */
import { createHash } from "node:crypto";
import { GoldError } from "./gold-file.js";
import type { Span } from "../records/index.js";

export interface MarkedEvent extends Span {
  readonly type: string;
  readonly mode: string | null;
  readonly status: string;
  readonly contexts: readonly string[];
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
}

export interface MarkedItem {
  readonly text: string;
  readonly events: readonly MarkedEvent[];
}

interface Mark extends Span {
  readonly kind: string;
  readonly numbers: readonly string[];
  readonly rest: string;
}

/** Of a mark that is told as wrong. */
const LONGEST_SHOWN = 20;
const LABEL = /^([a-z])(\d+(?:,\d+)*)(?::(\S+))?$/;

/** True for the sixteenth of the items that training leaves out (`is_dev` in training/hearsay_training/authored.py). */
export const isDev = ({ text }: MarkedItem): boolean => createHash("sha256").update(text).digest("hex").endsWith("0");

/** One line. @throws GoldError when its marks cannot be read */
export function readMarked(line: string): MarkedItem {
  const { text, marks } = marksOf(line);
  const of = (kind: string, number: string): Span[] =>
    marks
      .filter((each) => each.kind === kind && each.numbers.includes(number))
      .map(({ start, end }) => ({ start, end }));
  const events = marks
    .filter(({ kind }) => kind === "e")
    .map(({ start, end, numbers, rest }): MarkedEvent => {
      const [named = "", status = "", contexts = ""] = rest.split(":");
      const [type = "", mode] = named.split("/");
      return {
        start,
        end,
        type,
        mode: mode ?? null,
        status,
        contexts: contexts.split(",").filter(Boolean),
        actors: of("a", numbers[0]!),
        recipients: of("r", numbers[0]!),
      };
    });
  return { text, events };
}

function marksOf(line: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { label: RegExpExecArray; start: number }[] = [];
  let text = "";
  for (let at = 0; at < line.length; at++) {
    const char = line[at]!;
    if (char === "{") {
      const stop = line.indexOf(" ", at);
      const label = LABEL.exec(line.slice(at + 1, stop));
      if (!label) throw new GoldError(`no such mark: ${line.slice(at, at + LONGEST_SHOWN)}`);
      open.push({ label, start: text.length });
      at = stop;
    } else if (char === "}") {
      const mark = open.pop();
      if (!mark) throw new GoldError("a brace closes nothing");
      const [, kind = "", numbers = "", rest = ""] = mark.label;
      marks.push({ kind, numbers: numbers.split(","), rest, start: mark.start, end: text.length });
    } else text += char === "⏎" ? "\n" : char;
  }
  if (open.length > 0) throw new GoldError("a mark is left open");
  return { text, marks };
}
