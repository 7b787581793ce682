import { Option, type Command } from "commander";
import { readFile } from "node:fs/promises";
import { filesOf, pathsOrInput, readAll } from "./inputs.js";
import { print, tell } from "./terminal.js";
import { apartIn } from "../coder/labels/apart.js";
import { isRefused } from "../readers/index.js";
import { loadAnalyser, segment, type Segmentation } from "../language/index.js";
import { readConllu, writeConllu } from "../language/conllu.js";

interface ParseOptions {
  readonly input: "text" | "conllu";
}

const EXAMPLE = "hearsay parse examples/reports/1-sahel-wire.txt --format conllu";

export function parseCommand(program: Command): void {
  program
    .command("parse")
    .argument("[paths...]", "files or folders, - for standard input")
    .summary("the language layer alone: tags, tree, names and roles as CoNLL-U")
    .addOption(
      new Option("--input <kind>", "conllu: take sentences and tokens as given")
        .choices(["text", "conllu"])
        .default("text"),
    )
    .addOption(new Option("--format <name>", "how to write it").choices(["conllu"]).default("conllu"))
    .addHelpText("after", `\nExample:\n  ${EXAMPLE}`)
    .action(async (paths: string[], { input }: ParseOptions) => {
      const analyser = await loadAnalyser();
      const files = await filesOf(pathsOrInput(paths, EXAMPLE));
      const segmented = input === "conllu" ? given(files) : raw(files);
      for await (const segmentation of segmented) {
        const [analysis] = await analyser.analyse([segmentation]);
        await print(writeConllu(analysis!));
      }
    });
}

async function* raw(files: readonly string[]): AsyncIterable<Segmentation> {
  for await (const result of readAll(files, {})) {
    if (isRefused(result)) tell(`quarantined ${result.path ?? ""} [${result.refused.code}] ${result.refused.text}`);
    else yield segment(result.document.text, undefined, apartIn(result.document));
  }
}

async function* given(files: readonly string[]): AsyncIterable<Segmentation> {
  for (const path of files) yield* readConllu(await readFile(path === "-" ? "/dev/stdin" : path, "utf8"));
}
