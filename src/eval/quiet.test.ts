import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { evaluateCodebook } from "./codebook.js";
import { GoldError } from "./gold-file.js";
import { isDev, readMarked } from "./marked.js";
import { evaluateQuiet } from "./quiet.js";

/** All gold files here are invented. */
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "hearsay-eval-"))));
afterAll(() => rm(folder, { recursive: true }));
const ignore = (): void => undefined;

const write = async (content: string): Promise<string> => {
  const path = join(folder, `${Math.random()}.txt`);
  await writeFile(path, content);
  return path;
};

it("counts sentences of reviews and answers that get an event", async () => {
  const block = (id: string, text: string): string => `# sent_id = ${id}\n# text = ${text}\n1\tx${"\t_".repeat(8)}\n\n`;
  const path = await write(block("reviews-1", "We met Ann.") + block("answers-2", "No.") + block("weblog-3", "War."));
  const event = { type: "CONSULT", trigger: { start: 3, end: 6 } };
  const code = async (text: string) => ({ events: text.startsWith("We") ? [event] : [] }) as never;
  const [share, list] = await evaluateQuiet(path, code, ignore);
  expect(share!.rows).toEqual([[2, 1, 0.5]]);
  expect(list!.rows).toEqual([["CONSULT", "met", "reviews-1"]]);
  await expect(evaluateQuiet(await write("# nothing"), code, ignore)).rejects.toThrow(GoldError);
});

it("scores types, modes and contexts on the items that training leaves out", async () => {
  const lines = Array.from(
    { length: 80 },
    (_, i) => `{a1 Unit ${i}} {e1:ASSAULT/aerial:asserted:military bombed} {r1 Gao}.`,
  );
  const dev = lines.map(readMarked).filter(isDev);
  const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const code = async (text: string) =>
    ({
      events: [
        {
          type: "ASSAULT",
          mode: "aerial",
          contexts: ["military", "crime"],
          trigger: at(text, "bombed"),
          actors: [{ span: at(text, "Unit") }],
          recipients: [],
        },
      ],
    }) as never;
  const [types, modes, contexts] = await evaluateCodebook(await write(lines.join("\n")), code, ignore);
  const n = dev.length;
  expect(types!.rows).toContainEqual(["ASSAULT", 1, 1, 1, 1, 0, n, n]);
  expect(modes!.rows).toEqual([["ASSAULT/aerial", 1, 1, 1, n, n]]);
  expect(contexts!.rows).toContainEqual(["all", 0.5, 1, 2 / 3, 2 * n, n]);
});
