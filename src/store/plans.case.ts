/** No question that people ask reads a whole table: the plan of every query is looked at, with the statistics of a filled store. */
import type { CompiledQuery } from "kysely";
import { expect, it } from "vitest";
import { inventReport, inventedName } from "./invented.case.js";
import type { Filters } from "./index.js";
import { openShelf, storeOn } from "./open.js";
import { isQuestion, wholeTables } from "./whole-tables.case.js";

const FILTERS: readonly Filters[] = [
  {},
  { type: "ASSAULT" },
  { actor: `${inventedName(1)} Army`, status: "reported" },
  { party: "MLI", place: `${inventedName(2)}ville`, since: "2016-01-01", until: "2019-01-01" },
  { voice: "publisher" },
  { since: "2018-01-01" },
  { text: "convoy" },
  { text: "convoy market -bridge", type: ["AID", "ASSAULT"] },
  { state: ["superseded", "withdrawn"] },
];

export function plansSuite(address: () => Promise<string> | string): void {
  it("answers every question without reading a whole table", async () => {
    const queries = new Map<string, CompiledQuery>();
    const shelf = await openShelf(await address(), {
      log: (query) => {
        if (isQuestion(query)) queries.set(query.sql, query);
      },
    });
    const store = storeOn(shelf);
    try {
      const reports = Array.from({ length: 400 }, (_, i) => inventReport(i));
      await store.put(reports.map((report) => ({ report })));
      await store.tidy();
      queries.clear();
      const { id } = reports[7]!.document;
      for (const filters of [...FILTERS, { document: id, type: "AID" }]) {
        for (const kind of ["event", "attribution", "report"] as const) {
          const { next } = await store.search(kind, filters, { limit: 5 });
          if (next) await store.search(kind, filters, { limit: 5, cursor: next });
          await store.spread(kind, filters);
        }
        for await (const _ of store.reports(filters)) break;
      }
      const page = await store.actors({}, { limit: 5 });
      await store.actors({}, { limit: 5, cursor: page.next! });
      await store.actors({ name: inventedName(1), country: "MLI", kind: "organization" });
      await store.actor(page.items[0]!.key);
      await store.report(id);
      await store.document(id);
      await store.versions(id);
      await store.printings(id);
      await store.raw("0");
      await store.has([reports[7]!.document], reports[7]!.coder);
      await store.incidents({
        type: "ASSAULT",
        status: "weak",
        place: "Gao",
        party: "x",
        document: id,
        since: "2020-01-01",
      });
      await store.incident("i1");
      await store.decisions({ since: 3, subject: "x" });
      await store.quarantined();
      await store.changes();
      await store.counts();
      await store.put([{ report: reports[3]! }]);
      expect(queries.size).toBeGreaterThan(30);
      const read = [];
      for (const query of queries.values()) {
        const tables = await wholeTables(shelf, query);
        if (tables.length) read.push(`${tables.join(", ")}: ${query.sql}`);
      }
      expect(read).toEqual([]);
    } finally {
      await store.close();
    }
  });
}
