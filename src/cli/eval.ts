import { Argument, Option, type Command } from "commander";
import { EVALUATIONS } from "../eval/index.js";
import { table } from "./table.js";
import { paintFor, print } from "./terminal.js";
import { Progress } from "./progress.js";
import { UsageError } from "./usage.js";
import { existsSync } from "node:fs";

const EXAMPLE = "hearsay eval attribution gold.jsonl";

export function evalCommand(program: Command): void {
  const names = EVALUATIONS.map(({ name }) => name);
  program
    .command("eval")
    .addArgument(new Argument("<what>", "what to score").choices(names))
    .argument("<path>", "gold file (forms: docs/evaluation.md)")
    .summary("scores against gold files")
    .addOption(new Option("--json", "the figures as JSON"))
    .addHelpText("after", `\nExample:\n  ${EXAMPLE}`)
    .action(async (what: string, path: string, { json }: { json?: boolean }) => {
      if (!existsSync(path)) throw new UsageError(`There is no ${path}: write the path of a gold file.`);
      const evaluation = EVALUATIONS.find(({ name }) => name === what)!;
      const progress = new Progress("scoring", 1);
      const scores = await evaluation
        .evaluate(path, (done, total) => void progress.at(done, total))
        .finally(() => progress.stop());
      await print([
        json
          ? `${JSON.stringify(scores, null, 2)}\n`
          : scores.map((each) => table(each, paintFor(process.stdout))).join("\n"),
      ]);
    });
}
