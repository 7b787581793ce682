/** What the coding commands share: their options, the coder's loading, interruption and the exit code. */
import { Option, type Command } from "commander";
import { isoDate, type Given } from "../readers/index.js";
import { Coding, type CodingOptions } from "./coding.js";
import { Interruption } from "./interruption.js";
import { countOf, UsageError } from "./usage.js";

export interface SharedOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly actors?: string;
  readonly strict?: boolean;
  readonly workers?: number;
}

/** Adds the options that every coding command takes. */
export const shared = (command: Command): Command =>
  command
    .addOption(
      new Option("--published <date>", "publication date of documents that do not tell theirs, e.g. 2024-03-04"),
    )
    .addOption(new Option("--publisher <name>", "outlet of documents that do not tell theirs"))
    .addOption(new Option("--actors <file>", "a table of actors of your own (docs/actors.md)"))
    .addOption(
      new Option(
        "--workers <n>",
        "documents coded at once, each by a thread of its own (default: the cores)",
      ).argParser(countOf("--workers")),
    )
    .addOption(new Option("--strict", "exit with 1 when something was quarantined"));

/** @throws UsageError when --published is no date */
export function checkGiven({ published }: Given): void {
  if (published !== undefined && !isoDate(published))
    throw new UsageError(`--published takes a date such as 2024-03-04, not "${published}".`);
}

export type MakeCoding = (options: Pick<CodingOptions, "tellMessages">) => Coding;

/** Runs a coding command and sets the exit code: 1 for quarantined input under --strict, 130 or 143 after an interruption. */
export async function run(options: SharedOptions, work: (coding: MakeCoding) => Promise<void>): Promise<void> {
  const { published, publisher, actors, workers } = options;
  checkGiven(options);
  const interruption = new Interruption();
  const { openPool } = await import("../pool/index.js");
  const pool = await openPool({
    ...(actors !== undefined && { actors }),
    ...(workers !== undefined && { workers }),
  });
  const made: Coding[] = [];
  const make: MakeCoding = (given) => {
    const coding = new Coding(pool, {
      ...given,
      signal: interruption.signal,
      ...(published !== undefined && { published }),
      ...(publisher !== undefined && { publisher }),
    });
    made.push(coding);
    return coding;
  };
  try {
    await work(make);
  } finally {
    await pool.close();
  }
  const coded = made.reduce((sum, each) => sum + each.coded, 0);
  if (interruption.tell(`${coded} coded and written; the others are not in what came out.`)) return;
  if (options.strict && made.some(({ refused }) => refused > 0)) process.exitCode = 1;
}
