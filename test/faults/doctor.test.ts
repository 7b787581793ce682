/** `hearsay doctor` over a store that someone has altered. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import { afterAll, expect, it } from "vitest";
import { inventReport } from "../../src/store/invented.case.js";
import { openStore } from "../../src/store/index.js";

const PROGRAM = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-doctor-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const doctor = (store: string): { code: number | null; said: string } => {
  const { status, stdout } = spawnSync(process.execPath, [PROGRAM, "doctor", "--store", store], { encoding: "utf8" });
  return { code: status, said: stdout };
};

it("says that a whole store is whole, and names the first line of the review log that was altered", async () => {
  const path = join(folder, "reviewed.db");
  const store = await openStore(path);
  await store.put([{ report: inventReport(1) }]);
  for (const subject of ["a", "b", "c"]) await store.decide({ kind: "accept", subject, by: "ann" });
  await store.close();
  const well = doctor(path);
  expect(well.code).toBe(0);
  expect(well.said).toMatch(/All is well/);
  expect(well.said).toMatch(/review log\s+3 decisions/);
  const db = new Database(path);
  db.exec("update decisions set body = replace(body, 'accept', 'reject') where n = 2");
  db.close();
  const bad = doctor(path);
  expect(bad.code).toBe(1);
  expect(bad.said).toMatch(/The store is damaged/);
  expect(bad.said).toMatch(/the review log: line 2 was altered/);
});
