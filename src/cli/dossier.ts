import { Option, type Command } from "commander";
import { DOSSIERS } from "../export/dossier/index.js";
import type { Report } from "../records/index.js";
import { pathsOrInput } from "./inputs.js";
import { run, shared, type SharedOptions } from "./run.js";
import { paintFor, print, tell, widthOf } from "./terminal.js";

interface DossierOptions extends SharedOptions {
  readonly format: string;
}

const EXAMPLE = "hearsay dossier examples/reports --format html > dossier.html";

export function dossierCommand(program: Command): void {
  const formats = DOSSIERS.map(({ name }) => name);
  shared(program.command("dossier").argument("[paths...]", "files or folders, - for standard input"))
    .summary("sets the versions of one happening side by side")
    .description(
      "Codes documents, finds what they tell of the same happening, and sets every party's version side by side.",
    )
    .addOption(new Option("--format <name>", "how to write it").choices(formats).default("text"))
    .addHelpText("after", `\nExample:\n  ${EXAMPLE}`)
    .action((paths: string[], options: DossierOptions) =>
      run(options, async (coding) => {
        const dossier = DOSSIERS.find(({ name }) => name === options.format)!;
        const reports: Report[] = [];
        for await (const report of coding({ tellMessages: true }).reports(pathsOrInput(paths, EXAMPLE)))
          reports.push(report);
        const { incidentsOf } = await import("../incidents/index.js");
        const incidents = incidentsOf(reports);
        if (!incidents.length) tell("hearsay: no incident was found in these reports.");
        await print(
          dossier.write(incidents, reports, { paint: paintFor(process.stdout), width: widthOf(process.stdout) }),
        );
      }),
    );
}
