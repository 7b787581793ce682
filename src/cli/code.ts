import { Option, type Command } from "commander";
import { EXPORTERS, gathered } from "../export/index.js";
import { run, shared, type SharedOptions } from "./run.js";
import { pathsOrInput } from "./inputs.js";
import { LeftOut } from "./left-out.js";
import { paintFor, print, widthOf } from "./terminal.js";

interface CodeOptions extends SharedOptions {
  readonly format?: string;
}

const EXAMPLE = "hearsay code examples/reports --format jsonl";

export function codeCommand(program: Command): void {
  const formats = EXPORTERS.map(({ name }) => name);
  shared(program.command("code").argument("[paths...]", "files or folders, - for standard input"))
    .summary("codes documents: who says what, what happened, how sure")
    .description(
      "Codes documents. Text, HTML, feeds, ninjs, web archives and JSON Lines are told apart by their bytes.",
    )
    .addOption(
      new Option("--format <name>", "how to write them (default: report on a terminal, else jsonl)").choices(formats),
    )
    .addHelpText("after", `\nExample:\n  ${EXAMPLE}`)
    .action((paths: string[], options: CodeOptions) =>
      run(options, async (coding) => {
        const name = options.format ?? (process.stdout.isTTY ? "report" : "jsonl");
        const exporter = EXPORTERS.find((each) => each.name === name)!;
        const material = gathered(coding({ tellMessages: name !== "report" }).reports(pathsOrInput(paths, EXAMPLE)));
        const left = new LeftOut(name);
        const how = { paint: paintFor(process.stdout), width: widthOf(process.stdout), left: left.add };
        await print(exporter.write(material, how));
        left.tell();
      }),
    );
}
