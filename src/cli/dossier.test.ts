/** Dossiers of invented files of which one corrects another. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import type { Incident } from "../records/index.js";
import { program } from "./program.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-dossier-"));
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const told = (hour: number, killed: string) =>
  JSON.stringify({
    text: `KORVALA, Marra, March 4, 2024 - Shells hit a market in Korvala on Sunday, killing ${killed} people, doctors said.`,
    uri: "https://courier.example/korvala",
    publisher: "Marra Courier",
    published: `2024-03-04T${hour}:00:00Z`,
  });

async function written(file: string, ...args: string[]): Promise<{ out: string; err: string }> {
  const said = { out: "", err: "" };
  const hear =
    (name: "out" | "err") =>
    (words: string | Uint8Array, ...rest: unknown[]) => {
      said[name] += String(words);
      for (const done of rest) if (typeof done === "function") (done as () => void)();
      return true;
    };
  vi.spyOn(process.stdout, "write").mockImplementation(hear("out"));
  vi.spyOn(process.stderr, "write").mockImplementation(hear("err"));
  await program().parseAsync(["node", "hearsay", "dossier", file, "--workers", "1", ...args]);
  vi.restoreAllMocks();
  return said;
}

it("the newer version of an article stands, and the older is named as replaced", { timeout: 120_000 }, async () => {
  const file = join(folder, "versions.jsonl");
  writeFileSync(file, `${told(14, "nine")}\n${told(10, "12")}\n`);
  const json = await written(file, "--format", "json");
  const [incident] = JSON.parse(json.out) as Incident[];
  expect(incident!.facts.find(({ field }) => field === "killed")!.cells.map(({ words }) => words)).toEqual(["nine"]);
  expect(incident!.sources).toMatchObject([
    { published: "2024-03-04T14:00:00Z" },
    { published: "2024-03-04T10:00:00Z", replaced: incident!.members[0]!.document },
  ]);
  expect(json.err).toContain("an earlier version of another");
  expect((await written(file)).out).toMatch(
    /\[2\] Marra Courier[\s\S]*\(an\s+earlier\s+version\s+of\s+1,\s+replaced\s+by\s+it\)/,
  );
});
