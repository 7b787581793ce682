/** `hearsay relate`: JSON Lines of pairs in, JSON Lines of relations out. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { loadAnalyser } from "../../language/index.js";
import { Span } from "../../records/index.js";
import { loadRegistry } from "../actors/registry.js";
import { relateWith, type Relate } from "./relate.js";

export { relateWith, type Relate, type Relation } from "./relate.js";

const Line = z
  .object({ id: z.union([z.string(), z.number()]), text: z.string(), actor: Span.loose(), recipient: Span.loose() })
  .partial({ actor: true, recipient: true })
  .refine(
    ({ text, actor, recipient }) =>
      [actor, recipient].every((span) => !span || (span.start < span.end && span.end <= text.length)),
    "a span lies outside the text",
  );

/** Longest line read, in characters. */
const LONGEST = 1_000_000;

/** Loads model and tables. @throws ModelError when the model is missing */
export const loadRelate = async (): Promise<Relate> => relateWith(await loadAnalyser(), loadRegistry({}));

/**
 * The answers to a file of pairs ("-" = standard input), one line each, in order. A line that cannot be used is told with its
 * number and the others go on.
 */
export async function* relateLines(path: string, tell: (line: string) => void): AsyncIterable<string> {
  // The model first: lines that come before somebody listens would be lost.
  const relate = await loadRelate();
  const input = path === "-" ? process.stdin : createReadStream(path);
  yield* answers(createInterface({ input, crlfDelay: Infinity }), relate, tell);
}

/** The answers to lines of pairs. */
export async function* answers(
  lines: AsyncIterable<string> | Iterable<string>,
  relate: Relate,
  tell: (line: string) => void,
): AsyncIterable<string> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const parsed = read(line);
    if (typeof parsed === "string") {
      tell(`line ${number} [bad-record] ${parsed}`);
      continue;
    }
    const { id, text, actor, recipient } = parsed;
    const { type, mode, quad, confidence } = await relate(text, actor ?? null, recipient ?? null);
    yield `${JSON.stringify({ id, type, mode, quad, confidence: Math.round(confidence * 1000) / 1000 })}\n`;
  }
}

function read(line: string): z.infer<typeof Line> | string {
  if (line.length > LONGEST) return "it is too long";
  try {
    const parsed = Line.safeParse(JSON.parse(line.replace(/^\uFEFF/, "")));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    return [issue?.path.join("."), issue?.message].filter(Boolean).join(": ");
  } catch {
    return "it is not JSON";
  }
}
