import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { CompiledQuery } from "kysely";
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
  plansSuite(address, async ({ db }, { sql, parameters }) => {
    const { rows } = await db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
    );
    return rows.flatMap(({ detail }) => {
      // A virtual table with an index is the full-text index; k, m and their like are the limited lists within a query.
      const [, table = "", how = ""] = /^SCAN ([\w.]+)( .*)?$/.exec(detail) ?? [];
      return !table || how.startsWith(" VIRTUAL TABLE INDEX") || /^(?:k|CONSTANT)$/.test(table) ? [] : [table];
    });
  });
});
