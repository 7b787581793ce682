import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { plansSuite } from "./plans.case.js";
import { storeSuite } from "./store.case.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-store-"));
let count = 0;

describe("SQLite", () => {
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const address = (): string => join(folder, `${++count}.db`);
  storeSuite(address);
  plansSuite(address);
});
