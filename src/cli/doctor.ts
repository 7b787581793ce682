import { Option, type Command } from "commander";
import type { StoreCheck } from "../store/index.js";
import { availableParallelism } from "node:os";
import { withStore } from "./store.js";
import { table } from "./table.js";
import { paintFor, print } from "./terminal.js";
import { VERSION } from "../version.js";
import { visible } from "../export/report/wrap.js";

// An invented report, coded a few times over to tell this machine's speed.
const SAMPLE =
  "The interior ministry said on Tuesday that police had arrested fourteen members of a smuggling ring near the border. " +
  '"We will go on until the road is safe," the minister told reporters, denying that anyone had been hurt.\n\n' +
  "A lawyer for the men said that they had been beaten, and demanded an inquiry. The ministry may answer this week.\n";
const COPIES = 8;

export function doctorCommand(program: Command): void {
  program
    .command("doctor")
    .summary("what is installed, which model, does it load, how fast, is the store whole")
    .description(
      "Tells what is installed, loads the model after holding its files against their hashes, and measures its speed. With a store it reads all of it and holds it against its hashes, the review log's chain too.",
    )
    .addOption(new Option("--store <url>", "a store to look through: SQLite file or postgres://…").env("HEARSAY_STORE"))
    .addHelpText("after", "\nExample:\n  hearsay doctor")
    .action(async ({ store: url }: { readonly store?: string }) => {
      const kept = url === undefined ? null : await withStore({ store: url }, (store) => store.check());
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
      if (kept) rows.push(...storeRows(kept));
      const title = kept?.faults.length ? "The store is damaged" : "All is well";
      await print([table({ title, columns, rows }, paintFor(process.stdout))]);
      if (kept?.faults.length) process.exitCode = 1;
    });
}

const storeRows = ({ documents, decisions, faults }: StoreCheck): string[][] => [
  ["store", `${documents} documents, each with the text of its hash`],
  ["review log", `${decisions} decisions`],
  ...faults.map((fault) => ["damaged", visible(fault)]),
];
