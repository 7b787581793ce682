import type { Clause } from "../../records/index.js";

/** Clauses joined into sentences. */
export const sentencesOf = (summary: readonly (readonly Clause[])[]): string[] =>
  summary.map((clauses) => clauses.map(({ text }) => text).join(" "));

/** Said once, above the reasons of the joins. */
export const JOINS_NOTE = "The first account leads; every other report is measured against it.";

/** Said once, above the list of sources. */
export const SOURCES_NOTE = "[2:178–184] stands for characters 178 to 184 of report 2.";

/** Heads of the first two columns: of what parties say, and of what one party calls things. */
export const HEADS: readonly [string, string] = ["Who", "Says"];
export const NAMING_HEADS: readonly [string, string] = ["What", "Is called"];
