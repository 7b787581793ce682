import { Option, type Command } from "commander";
import type { Given } from "../readers/index.js";
import { inOrder } from "../pool/index.js";
import { filesOf, pathsOrInput } from "./inputs.js";
import { Progress } from "./progress.js";
import { queueOption, withQueue } from "./queued.js";
import { checkGiven } from "./run.js";
import { tell } from "./terminal.js";
import { countOf } from "./usage.js";

interface EnqueueOptions extends Given {
  readonly queue: string;
  readonly unit: number;
  readonly range: number;
}

const EXAMPLE = "hearsay enqueue examples/reports --queue amqp://guest:guest@localhost:5672";
const AT_ONCE = 8; // units sent before the first of them has to be confirmed
const MIB = 1024 * 1024;

export function enqueueCommand(program: Command): void {
  program
    .command("enqueue")
    .argument("[paths...]", "files or folders, - for standard input")
    .summary("puts documents into a queue, for workers to code")
    .description(
      "Puts documents into a queue, in units that workers code and keep. Archives are not sent: workers must find them under the same path. Waits while the queue is full.",
    )
    .addOption(queueOption())
    .addOption(
      new Option("--published <date>", "publication date of documents that do not tell theirs, e.g. 2024-03-04"),
    )
    .addOption(new Option("--publisher <name>", "outlet of documents that do not tell theirs"))
    .addOption(
      new Option("--unit <n>", "documents of a unit at most").default(100).argParser(countOf("--unit", 1, 1000)),
    )
    .addOption(
      new Option("--range <mib>", "megabytes of an archive that make a unit")
        .default(4)
        .argParser(countOf("--range", 1, 1000)),
    )
    .addHelpText("after", `\nExample:\n  ${EXAMPLE}`)
    .action(async (paths: string[], { queue: url, unit, range, ...given }: EnqueueOptions) => {
      checkGiven(given);
      const files = await filesOf(pathsOrInput(paths, EXAMPLE));
      const { unitsOf } = await import("../queue/index.js");
      await withQueue(url, async (queue) => {
        const progress = new Progress("sending", files.length);
        let [units, done] = [0, 0];
        const all = unitsOf(files, { items: unit, range: range * MIB, ...given });
        for await (const sent of inOrder(all, AT_ONCE, async (each) => (await queue.enqueue(each), each))) {
          units++;
          done += sent.length;
          await progress.at(done, files.length);
        }
        progress.stop();
        tell(`hearsay: ${units} ${units === 1 ? "unit is" : "units are"} in the queue; hearsay work codes them.`);
      });
    });
}
