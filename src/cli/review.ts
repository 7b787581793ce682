import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import type { Agreement } from "../server/api/review.js";
import type { Decision } from "../review/decision.js";
import { visible } from "../export/report/wrap.js";
import { Problem } from "../records/index.js";
import { storeOption, withStore, type StoreOptions } from "./store.js";
import { table } from "./table.js";
import { paintFor, print, tell } from "./terminal.js";
import { UsageError } from "./usage.js";

const KINDS = ["event", "attribution"] as const;
const EXAMPLE = "hearsay review queue --limit 10";

export function reviewCommand(program: Command): void {
  const review = program
    .command("review")
    .summary("what people decide about what was coded")
    .description(
      "The review queue, decisions, agreement between coders, gold files. The machine's records are never overwritten (docs/review.md).",
    )
    .addHelpText("after", `\nExample:\n  ${EXAMPLE}`);
  const command = (name: string, about: string): Command => storeOption(review.command(name).description(about));

  command("queue", "What to review next: the least certain and most contested first.")
    .addOption(new Option("--kind <kind>", "what to review").choices(KINDS).default("event"))
    .addOption(new Option("--limit <number>", "how many").default("20"))
    .addOption(new Option("--json", "as JSON"))
    .action(async ({ store, kind, limit, json }: StoreOptions & { kind: "event"; limit: string; json?: true }) => {
      if (!/^[1-9]\d{0,3}$/.test(limit)) throw new UsageError(`--limit takes a number from 1 to 9999, not "${limit}".`);
      await withStore({ store }, async (opened) => {
        const [{ contestedEvents, inOrder, waiting, weigh }, { decisionsOf }] = await Promise.all([
          import("../review/queue.js"),
          import("../review/log.js"),
        ]);
        const waits = waiting("open", null, await decisionsOf(opened));
        const left = inOrder(await weigh(opened, kind, {}, await contestedEvents(opened)), "priority").filter(
          ({ hit, id }) => waits(hit.document.id, kind, id),
        );
        const items = left.slice(0, Number(limit)).map(({ hit, ...rest }) => ({
          document: hit.document.id,
          kind,
          ...rest,
          passage: hit.passage.text,
        }));
        if (json) return print([`${JSON.stringify(items, null, 2)}\n`]);
        await print(
          items.map(
            ({ document, id, why, passage }) =>
              `${document} ${id}\n  ${why}\n  ${visible(passage.replace(/\s+/g, " "))}\n`,
          ),
        );
        tell(`hearsay: ${left.length} ${kind}s wait for review.`);
      });
    });

  command(
    "decide",
    "Appends decisions, one JSON object a line: {kind, document, verb, targets, after?, reason?, round?}.",
  )
    .argument("<path>", "JSON Lines, - for standard input")
    .requiredOption("--coder <name>", "who decides")
    .action(async (path: string, { store, coder }: StoreOptions & { coder: string }) =>
      withStore({ store }, async (opened) => {
        const [{ decide }, { Proposal }] = await Promise.all([
          import("../review/log.js"),
          import("../review/decision.js"),
        ]);
        let kept = 0;
        let refused = 0;
        for (const [i, line] of (await textOf(path)).split("\n").entries()) {
          if (!line.trim()) continue;
          try {
            const proposal = Proposal.safeParse(jsonOf(line));
            if (!proposal.success)
              throw new Problem("bad-body", {
                reason: `${proposal.error.issues[0]?.path.join(".")} ${proposal.error.issues[0]?.message}`,
              });
            await decide(opened, proposal.data, coder);
            kept++;
          } catch (error) {
            if (!(error instanceof Problem)) throw error;
            refused++;
            tell(`line ${i + 1} [${error.code}] ${error.message}`);
          }
        }
        tell(`hearsay: ${kept} decisions kept, ${refused} refused.`);
        if (refused) process.exitCode = 1;
      }),
    );

  command("agreement", "How far coders agree, field by field: Krippendorff's alpha, F1 of spans.")
    .addOption(new Option("--round <round>", "whose decisions").choices(["blind", "open"]).default("blind"))
    .addOption(new Option("--json", "the figures as JSON"))
    .action(async ({ store, round, json }: StoreOptions & { round: "blind" | "open"; json?: true }) =>
      withStore({ store }, async (opened) => {
        const [{ agreementOf }, { decisionsOf }] = await Promise.all([
          import("../review/agreement/fields.js"),
          import("../review/log.js"),
        ]);
        const decisions = (await decisionsOf(opened)).filter((each) => each.round === round);
        const fields = agreementOf(decisions);
        await print([json ? `${JSON.stringify(fields, null, 2)}\n` : agreementTable(fields, decisions)]);
      }),
    );

  command("gold", "Writes what was decided as gold files for hearsay eval and for training.")
    .requiredOption("--out <folder>", "where to; made when it is not there")
    .action(async ({ store, out }: StoreOptions & { out: string }) =>
      withStore({ store }, async (opened) => {
        const [{ goldFiles }, { decisionsOf }, { mkdir, writeFile }, { join }] = await Promise.all([
          import("../review/gold/export.js"),
          import("../review/log.js"),
          import("node:fs/promises"),
          import("node:path"),
        ]);
        await mkdir(out, { recursive: true });
        const counts = { reports: 0, attributions: 0, sentences: 0, left: 0 };
        for await (const { name, text } of goldFiles(opened, await decisionsOf(opened), counts))
          await writeFile(join(out, name), text);
        tell(
          `hearsay: ${counts.reports} whole reports, ${counts.attributions} with all attributions, ${counts.sentences} sentences (${counts.left} left out: their spans cross) in ${out}.`,
        );
      }),
    );

  command("log", "The log as JSON Lines, for keeping elsewhere and for `hearsay review check`.").action(
    async ({ store }: StoreOptions) =>
      withStore({ store }, async (opened) => {
        const { lines } = await import("../review/log.js");
        for await (const line of lines(opened)) await print([`${JSON.stringify(line)}\n`]);
      }),
  );

  command("check", "Follows the chain of the log and names the first line that does not fit.")
    .argument("[path]", "a log that was written by `hearsay review log`; without it the store's own")
    .action(async (path: string | undefined, { store }: StoreOptions) => {
      const { checkChain } = await import("../review/chain.js");
      const { checkLog } = await import("../review/log.js");
      const check = async (): Promise<import("../review/chain.js").ChainState> =>
        path === undefined
          ? withStore({ store }, (opened) => checkLog(opened))
          : checkChain((await textOf(path)).split("\n").filter(Boolean).map(jsonOf));
      const { lines, decisions, head, bad } = await check();
      if (bad) {
        tell(`hearsay: line ${bad.line} of the log does not fit. ${bad.text}`);
        process.exitCode = 1;
      } else await print([`${lines} lines, ${decisions} of them decisions, all fit; the last is ${head ?? "none"}\n`]);
    });
}

async function textOf(path: string): Promise<string> {
  try {
    return path === "-" ? readFileSync(0, "utf8") : await readFile(path, "utf8");
  } catch {
    throw new UsageError(`There is no ${path} that can be read: write the path of a JSON Lines file, or -.`);
  }
}

/** The value of a line; what is no JSON stays words, which fit no schema. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

function agreementTable(fields: Agreement["fields"], decisions: readonly Decision[]): string {
  const coders = [...new Set(decisions.map(({ coder }) => coder))].sort();
  return table(
    {
      title: `Agreement of ${coders.length} coders${coders.length ? `: ${coders.map(visible).join(", ")}` : ""}`,
      columns: [
        { name: "field", kind: "text" },
        { name: "measure", kind: "text" },
        { name: "value", kind: "value" },
        { name: "units", kind: "count" },
        { name: "", kind: "text" },
      ],
      rows: fields.map(({ field, measure, value, units, undefined: why }) => [
        field,
        measure === "span F1" ? measure : `alpha, ${measure}`,
        value,
        units,
        value === null ? `undefined: ${why ?? ""}` : "",
      ]),
    },
    paintFor(process.stdout),
  );
}
