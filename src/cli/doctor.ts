import type { Command } from "commander";
import { availableParallelism } from "node:os";
import { table } from "./table.js";
import { paintFor, print } from "./terminal.js";
import { VERSION } from "../version.js";

// An invented report, coded a few times over to tell this machine's speed.
const SAMPLE =
  "The interior ministry said on Tuesday that police had arrested fourteen members of a smuggling ring near the border. " +
  '"We will go on until the road is safe," the minister told reporters, denying that anyone had been hurt.\n\n' +
  "A lawyer for the men said that they had been beaten, and demanded an inquiry. The ministry may answer this week.\n";
const COPIES = 8;

export function doctorCommand(program: Command): void {
  program
    .command("doctor")
    .summary("what is installed, which model, does it load, how fast")
    .addHelpText("after", "\nExample:\n  hearsay doctor")
    .action(async () => {
      const started = performance.now();
      const { loadCoder } = await import("../coder/index.js");
      const { makeDocument } = await import("../readers/document.js");
      const coder = await loadCoder();
      const ready = performance.now() - started;
      const text = Array.from({ length: COPIES }, () => SAMPLE).join("\n");
      const made = makeDocument({ text }, { reader: "doctor", sha256: "" }, {});
      if ("refused" in made) throw new Error(made.refused.text);
      await coder.code(made.document, []);
      const before = performance.now();
      await coder.code(made.document, []);
      const words = text.split(/\s+/).length;
      const speed = words / ((performance.now() - before) / 1000);
      const { model, codebook, config } = coder.info;
      const rows = [
        ["hearsay", VERSION],
        ["node", `${process.version} on ${process.platform} ${process.arch}, ${availableParallelism()} cores`],
        ["model", `${model.name}, sha256 ${model.sha256.slice(0, 16)}…`],
        ["codebook", codebook],
        ["settings", config.slice(0, 16)],
        ["ready in", `${(ready / 1000).toFixed(2)} s`],
        ["speed", `${Math.round(speed)} words a second, reading to record`],
        ["memory", `${Math.round(process.memoryUsage.rss() / 1024 / 1024)} MB`],
      ];
      const columns = [
        { name: "what", kind: "text" },
        { name: "found", kind: "text" },
      ] as const;
      await print([table({ title: "All is well", columns, rows }, paintFor(process.stdout))]);
    });
}
