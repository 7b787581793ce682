/** Values of a request that do not fit their schema, told in one sentence. */
import type { z } from "@hono/zod-openapi";
import { Problem } from "../records/index.js";

const reasonOf = ({ issues: [first] }: z.ZodError): { at: string; reason: string } => ({
  at: first?.path.map(String).join(".") ?? "",
  reason: (first?.message ?? "it is not in the form asked for").replace(/\.$/, ""),
});

export function parameterProblem(error: z.ZodError): Problem {
  const { at, reason } = reasonOf(error);
  return new Problem("bad-parameter", { name: at ? `The parameter ${at}` : "The query", reason });
}

export function bodyProblem(error: z.ZodError): Problem {
  const { at, reason } = reasonOf(error);
  return new Problem("bad-body", { reason: at ? `${at}: ${reason}` : reason });
}

/** The JSON of a body in the form asked for. @throws Problem bad-body */
export function parseBody<T>(schema: z.ZodType<T>, bytes: Uint8Array): T {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Problem("bad-body", { reason: "it is no JSON in UTF-8" });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw bodyProblem(parsed.error);
  return parsed.data;
}
