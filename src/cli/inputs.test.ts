import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { filesOf } from "./inputs.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-inputs-"));
const at = (...names: string[]): string => join(folder, ...names);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("says what it leaves out of a folder, and when nothing is left", async () => {
  for (const name of ["mixed", "mixed/within", "links", "empty"]) mkdirSync(at(name));
  writeFileSync(at("mixed", "a.txt"), "An invented text.");
  for (const link of [at("mixed", "b.txt"), at("mixed", "within", "c.txt"), at("links", "d.txt")])
    symlinkSync(at("mixed", "a.txt"), link);
  const said: string[] = [];
  expect(
    await filesOf([at("mixed"), at("links"), at("empty"), at("links", "d.txt")], (line) => said.push(line)),
  ).toEqual([at("mixed", "a.txt"), at("links", "d.txt")]);
  expect(said).toEqual([
    `hearsay: left out of ${at("mixed")}: ${at("mixed", "b.txt")} and 1 more, no plain files; name them to read them.`,
    `hearsay: left out of ${at("links")}: ${at("links", "d.txt")}, no plain files; name them to read them.`,
    `hearsay: there is no file to read in ${at("links")}.`,
    `hearsay: there is no file to read in ${at("empty")}.`,
  ]);
});
