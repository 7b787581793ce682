/** Gold files of JSON Lines, checked by a schema. */
import { readFile } from "node:fs/promises";
import type { z } from "zod";

/** @throws GoldError that names the first line that does not fit */
export async function readJsonl<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(path, "utf8")).split("\n");
  return lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    const parsed = schema.safeParse(json(line, path, i));
    if (!parsed.success)
      throw new GoldError(
        `${path}, line ${i + 1}: ${parsed.error.issues[0]?.path.join(".")} ${parsed.error.issues[0]?.message}`,
      );
    return [parsed.data];
  });
}

/** The gold file is not in the form that the evaluation reads (docs/evaluation.md). */
export class GoldError extends Error {
  override readonly name = "GoldError";
}

function json(line: string, path: string, i: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new GoldError(`${path}, line ${i + 1}: this is no JSON`);
  }
}
