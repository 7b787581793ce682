/** Values of a request that do not fit their schema, told in one sentence. */
import type { z } from "@hono/zod-openapi";
import { Problem } from "../records/index.js";

const reasonOf = ({ issues: [first] }: z.ZodError): { at: string; reason: string } => ({
  at: first?.path.map(String).join(".") ?? "",
  reason: first ? inWords(first) : "it is not in the form asked for",
});

type Issue = z.core.$ZodIssue;

/** What may stand there. Of alternatives (one value or several) the one that came nearest to fitting tells it. */
function inWords(issue: Issue): string {
  if (issue.code === "invalid_union") {
    const issues = issue.errors.flat();
    const nearest = issues.find(({ code }) => code !== "invalid_type") ?? issues[0];
    if (nearest) return inWords(nearest);
  }
  if (issue.code === "invalid_value") return `it may be ${issue.values.map(String).join(", ")}`;
  if (issue.code === "unrecognized_keys") return `there is no ${issue.keys.join(", ")}`;
  if (issue.code === "invalid_format" && issue.format === "date") return "it is a day such as 2024-03-04";
  return issue.message.replace(/\.$/, "");
}

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
