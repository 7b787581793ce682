import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { killLoop } from "./ingest-kills.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-killed-stores-"));
let count = 0;
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("loses nothing that was acknowledged, and ends the same, when an ingest is killed again and again", async () => {
  const outcome = await killLoop(6, 300, () => join(folder, `${++count}.db`));
  expect(outcome).toMatchObject({ kills: 6, lost: 0, different: 0 });
}, 300_000);
