import { createHash } from "node:crypto";
import { Option, type Command } from "commander";
import { visible } from "../export/report/wrap.js";
import { IMPORTERS, type Importer } from "../import/index.js";
import { fileSource, streamSource } from "../readers/index.js";
import type { Report } from "../records/index.js";
import type { Outcome, Store } from "../store/index.js";
import { filesOf, pathsOrInput } from "./inputs.js";
import { Progress } from "./progress.js";
import { storeOption, withStore, type StoreOptions } from "./store.js";
import { tell } from "./terminal.js";

interface ImportOptions extends StoreOptions {
  readonly format: string;
  readonly strict?: boolean;
}

const EXAMPLE = "hearsay import --format jsonl coded.jsonl --store hearsay.db";
const BATCH = 200; // reports kept in one transaction

export function importCommand(program: Command): void {
  const list = IMPORTERS.map(({ name, about }) => `  ${name.padEnd(15)} ${about}`).join("\n");
  storeOption(
    program
      .command("import")
      .argument("[paths...]", "files or folders, - for standard input")
      .summary("takes coded reports into the store")
      .description(
        "Takes reports that were exported into the store, as they are. What is kept already changes nothing; a bad line is quarantined with its number and the others go on.",
      )
      .addOption(
        new Option("--format <name>", "how they are written")
          .choices(IMPORTERS.map(({ name }) => name))
          .makeOptionMandatory(),
      )
      .addOption(new Option("--strict", "exit with 1 when something was quarantined")),
  )
    .addHelpText("after", `\nFormats:\n${list}\n\nExample:\n  ${EXAMPLE}`)
    .action((paths: string[], options: ImportOptions) =>
      withStore(options, (store) => run(store, pathsOrInput(paths, EXAMPLE), options), { existing: false }),
    );
}

async function run(store: Store, paths: readonly string[], { format, strict }: ImportOptions): Promise<void> {
  const importer = IMPORTERS.find(({ name }) => name === format)!;
  const files = await filesOf(paths);
  const counts: Record<Outcome | "quarantined", number> = { new: 0, changed: 0, same: 0, quarantined: 0 };
  const progress = new Progress("importing", files.length);
  try {
    for (const path of files) {
      await importFile(store, importer, path, counts);
      await progress.advance();
    }
  } finally {
    progress.stop();
  }
  tell(
    `hearsay: ${counts.new} new, ${counts.changed} changed, ${counts.same} kept already, ${counts.quarantined} quarantined.`,
  );
  if (strict && counts.quarantined) process.exitCode = 1;
}

async function importFile(
  store: Store,
  importer: Importer,
  path: string,
  counts: Record<Outcome | "quarantined", number>,
): Promise<void> {
  const source = path === "-" ? await streamSource(process.stdin, "-") : await fileSource(path);
  let batch: Report[] = [];
  const keep = async (): Promise<void> => {
    for (const outcome of await store.put(batch.map((report) => ({ report })))) counts[outcome]++;
    batch = [];
  };
  for await (const imported of importer.read(source)) {
    if ("report" in imported) {
      batch.push(imported.report);
      if (batch.length === BATCH) await keep();
      continue;
    }
    const { refused, line, bytes } = imported;
    counts.quarantined++;
    tell(`quarantined ${visible(path)} line ${line} [${refused.code}] ${visible(refused.text)}`);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await store.quarantine({ sha256, path, record: `line:${line}`, message: refused, raw: bytes });
  }
  await keep();
}
