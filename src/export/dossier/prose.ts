import type { Clause } from "../../records/index.js";

/** Clauses joined into sentences. */
export const sentencesOf = (summary: readonly (readonly Clause[])[]): string[] =>
  summary.map((clauses) => clauses.map(({ text }) => text).join(" "));
