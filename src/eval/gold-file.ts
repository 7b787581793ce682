/** Reading of gold files, each by its form; what does not fit is a GoldError that says where. */
import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { COLUMNS } from "../language/conllu.js";

/** The gold file is not in the form that the evaluation reads (docs/evaluation.md). */
export class GoldError extends Error {
  override readonly name = "GoldError";
}

/** @throws GoldError when the file cannot be read or holds nothing */
export async function readText(path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new GoldError(error.code === "EISDIR" ? `${path} is a folder` : `${path} cannot be read (${error.code})`);
  });
  if (text.trim() === "") throw new GoldError(`${path} is empty`);
  return text.replace(/^\uFEFF/, "");
}

/** @throws GoldError when the file is no JSON or does not fit the schema */
export async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  return fitting(await readText(path), schema, path);
}

/** @throws GoldError that names the first line that does not fit */
export async function readJsonl<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  return (await readText(path))
    .split("\n")
    .flatMap((line, i) => (line.trim() === "" ? [] : [fitting(line, schema, `${path}, line ${i + 1}`)]));
}

const CONLLU_ROW = new RegExp(`^\\d[\\d.-]*(?:\\t[^\\t]*){${COLUMNS - 1}}$`);

export const readConllu = (path: string): Promise<string> => readRows(path, CONLLU_ROW, `row of ${COLUMNS} columns`);

/** Text of rows, blank lines and comments ("#"). @throws GoldError that names the first line that is none of them, or that there are no rows */
export async function readRows(path: string, row: RegExp, named: string): Promise<string> {
  const text = await readText(path);
  const lines = text.split(/\r?\n/);
  const other = lines.findIndex((line) => line.trim() !== "" && !line.startsWith("#") && !row.test(line));
  if (other >= 0) throw new GoldError(`${path}, line ${other + 1}: this is no ${named}`);
  if (!lines.some((line) => row.test(line))) throw new GoldError(`${path} has no ${named}`);
  return text;
}

function fitting<T>(json: string, schema: z.ZodType<T>, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new GoldError(`${where}: this is no JSON`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new GoldError([where, issue.path.join("."), issue.message].filter(Boolean).join(": "));
}
