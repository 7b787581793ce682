/** `tsx docs/codebook-scores.ts [PLV.jsonl]` writes docs/codebook-scores.md: every type of the codebook with what it scores, on our marked sentences and on PLV where it is at hand. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import prettier from "prettier";
import { loadCoder } from "../src/coder/index.js";
import { CODEBOOK } from "../src/coder/codebook/index.js";
import { loadRelate } from "../src/coder/relate/index.js";
import { evaluateCodebook } from "../src/eval/codebook.js";
import { codeText } from "../src/eval/events.js";
import { evaluateRelations } from "../src/eval/relations.js";
import type { Cell, Score } from "../src/eval/score.js";

const authored = new URL("../training/authored", import.meta.url).pathname;
const plv = process.argv[2];

const cell = (value: Cell, kind: string): string =>
  value === null
    ? "–"
    : typeof value === "string"
      ? value.trim()
      : kind === "share"
        ? (100 * value).toFixed(1)
        : String(value);

const tableOf = ({ title, columns, rows, note }: Score): string =>
  [
    `### ${title}`,
    [
      columns.map(({ name }) => name),
      columns.map(() => "---"),
      ...rows.map((row) => row.map((each, i) => cell(each, columns[i]!.kind))),
    ]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n"),
    note ?? "",
  ].join("\n\n");

/** The share of the codebook's own examples that come out as their type and, where they stand under a mode, as that mode. */
async function examples(code: ReturnType<typeof codeText>): Promise<Score> {
  const rows: Cell[][] = [];
  for (const entry of CODEBOOK)
    for (const [mode, { examples: texts }] of [[null, entry] as const, ...Object.entries(entry.modes)]) {
      const events = await Promise.all(texts.map(async (text) => (await code(text))?.events ?? []));
      const typed = events.filter((all) => all.some(({ type }) => type === entry.type)).length;
      const moded = events.filter((all) => all.some((each) => each.type === entry.type && each.mode === mode)).length;
      rows.push([
        mode === null ? entry.type : `${entry.type}/${mode}`,
        typed / texts.length,
        mode === null ? null : moded / texts.length,
        texts.length,
      ]);
    }
  return {
    title: "The codebook's own examples",
    columns: [
      { name: "entry", kind: "text" },
      { name: "type right", kind: "share" },
      { name: "mode right", kind: "share" },
      { name: "examples", kind: "count" },
    ],
    rows,
  };
}

const code = codeText(await loadCoder());
const ignore = (): void => undefined;
const own = [await examples(code), ...(await evaluateCodebook(authored, code, ignore))];
const foreign = plv === undefined ? [] : await evaluateRelations(plv, await loadRelate(), code, ignore);
const { stdout: commit } = await promisify(execFile)("git", ["rev-parse", "--short", "HEAD"]);
const page = `# What the codebook scores

Written by \`npx tsx docs/codebook-scores.ts PLV.jsonl\`, commit ${commit.trim()}. Definitions, carriers with their senses and examples stand in \`src/coder/codebook/\`.

## Our own sentences

The examples of the codebook, and the marked sentences of \`training/authored\` that the model was not trained on; few of each type, so that single figures say little.

${own.map(tableOf).join("\n\n")}

${foreign.length > 0 ? `## PLV (Zero-Shot-PLOVER), training part\n\nRelation between given spans, and end to end with no spans given. YIELD is CONCEDE or RETREAT.\n\n${foreign.map(tableOf).join("\n\n")}` : ""}
`;
await writeFile(new URL("codebook-scores.md", import.meta.url), await prettier.format(page, { parser: "markdown" }));
