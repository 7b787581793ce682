import { beforeAll, expect, test } from "vitest";
import { loadAnalyser } from "../language/index.js";
import { makeDocument } from "../readers/document.js";
import type { Report } from "../records/index.js";
import { loadRegistry } from "./actors/registry.js";
import { coderOf, type Coder } from "./index.js";

// Invented, as are the people in it.
const REPORT = `KALMA, May 3 (Valley Post) - Gunmen killed "at least 12" people in Kalma's market on Sunday, according to the mayor, Ana Ruiz.

"We did not attack anyone," a rebel spokesman, Adama Tolo, told reporters. "The army is lying – and it knows it."

The army said that "the so-called Council" (its words) had denied that its men fled; the Valley Post reported otherwise.`;

const STRAY = [
  "“",
  "”",
  '"',
  "'",
  "’s",
  ",",
  ":",
  "(",
  " - ",
  "\n\n",
  " said ",
  " according to ",
  " that ",
  "\u200b",
  "😀",
];

let coder: Coder;
beforeAll(async () => {
  coder = coderOf(await loadAnalyser({ threads: 1 }), loadRegistry());
});

const coded = async (text: string): Promise<Report | null> => {
  const made = makeDocument({ text }, { reader: "test", sha256: "" }, {});
  return "refused" in made ? null : coder.code(made.document, []);
};

test("stray and missing marks and words stop no report from being coded", async () => {
  let seed = 5;
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const words = REPORT.split(/(?<=\s)|(?=["“”,.])/);
  for (let round = 0; round < 120; round++) {
    const part = words.slice(random(words.length)).slice(0, 10 + random(50));
    const text = part.map((word) => (random(9) ? word : random(2) ? word + STRAY[random(STRAY.length)]! : "")).join("");
    const report = await coded(text).catch((error: unknown) => error);
    expect(report, JSON.stringify(text)).not.toBeInstanceOf(Error);
  }
});
