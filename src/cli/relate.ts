import { Option, type Command } from "commander";
import { filesOf, pathsOrInput } from "./inputs.js";
import { print, tell } from "./terminal.js";

const EXAMPLE = "hearsay relate --input jsonl pairs.jsonl";

export function relateCommand(program: Command): void {
  program
    .command("relate")
    .argument("[paths...]", "JSON Lines {id, text, actor:{start,end}, recipient:{start,end}}, - for standard input")
    .summary("the event between two given spans")
    .description(
      "Names the PLOVER event between two given spans. A party that the text only implies is left out of the line.",
    )
    .addOption(new Option("--input <kind>", "what the lines are").choices(["jsonl"]).default("jsonl"))
    .addHelpText("after", `\nExample:\n  ${EXAMPLE}`)
    .action(async (paths: string[]) => {
      const { relateLines } = await import("../coder/relate/index.js");
      for (const path of await filesOf(pathsOrInput(paths, EXAMPLE))) await print(relateLines(path, tell));
    });
}
