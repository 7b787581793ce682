/** What is put in: given back as it was, once, whole, whatever the order. */
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import type { Report } from "../../records/index.js";
import { CODER, inventReport } from "../invented.case.js";
import { openStore, takeApart, type Store } from "../index.js";
import { LATER, report, deposits, range, all, lines, storesAt, type Address } from "./material.case.js";

export function keepingSuite(address: Address): void {
  const using = storesAt(address);

  it("gives back what was put in, byte for byte, and does nothing the second time", () =>
    using(async (store) => {
      const reports = range(30).map((seed) => report(seed));
      expect(await store.put(deposits(reports))).toEqual(reports.map(() => "new"));
      const { next } = await store.changes();
      const before = await lines(store);
      expect(await store.put(deposits([...reports].reverse()))).toEqual(reports.map(() => "same"));
      expect(await lines(store)).toBe(before);
      expect((await store.changes(next)).items).toEqual([]);
      for (const each of reports) expect(await store.report(each.document.id)).toEqual(each);
      expect(await store.report("sha256:none")).toBeNull();
      expect(await store.counts()).toMatchObject({ documents: 30, events: 150 });
      expect(await store.has([reports[0]!.document, report(99).document], CODER)).toEqual([true, false]);
      expect(await store.has([reports[0]!.document], LATER)).toEqual([false]);
    }));

  it("keeps a report of which nothing is known but its words", () =>
    using(async (store) => {
      const { document, ...rest } = report(1);
      const { id, text, language, status, origin } = document;
      const bare: Report = {
        ...rest,
        document: { id, text, language, status, byline: [], origin: { reader: "text", sha256: origin.sha256 } },
        ...{ entities: [], attributions: [], events: [], dates: [], messages: [] },
      };
      await store.put(deposits([bare]));
      expect(await store.report(id)).toEqual(bare);
    }));

  it("exports the same bytes whatever the order and the batches of arrival", async () => {
    const reports = range(60).map((seed) => report(seed % 50));
    let first = "";
    await using(async (store) => {
      await store.put(deposits(reports));
      first = await lines(store);
    });
    await using(async (store) => {
      for (const each of [...reports].reverse()) await store.put(deposits([each]));
      expect(await lines(store)).toBe(first);
    });
    expect(first.split("\n")).toHaveLength(51);
  });

  it("keeps the raw bytes by their hash and refuses others", () =>
    using(async (store) => {
      const raw = Buffer.from("invented raw bytes\0\u00e9");
      const sha256 = createHash("sha256").update(raw).digest("hex");
      const of = report(1, { origin: { reader: "text", sha256 } });
      await store.put([{ report: of, raw }]);
      expect(Buffer.from((await store.raw(sha256))!)).toEqual(raw);
      expect(await store.raw("0".repeat(64))).toBeNull();
      await expect(store.put([{ report: report(2), raw }])).rejects.toThrow(/raw bytes/);
      expect((await store.counts()).documents).toBe(1);
    }));

  it("keeps one record of a text printed by many, the earliest, and every printing", () =>
    using(async (store) => {
      const wire = report(1, { publisher: "Wire", published: "2024-03-04", uri: "https://wire.example/1" });
      const later = report(1, { publisher: "Harbour Post", published: "2024-03-05", uri: "https://post.example/1" });
      expect(later.document.id).toBe(wire.document.id);
      expect(await store.put(deposits([later, wire]))).toEqual(["new", "changed"]);
      expect((await store.report(wire.document.id))?.document.publisher).toBe("Wire");
      expect((await store.printings(wire.document.id)).map(({ publisher }) => publisher)).toEqual([
        "Wire",
        "Harbour Post",
      ]);
      expect(await store.put(deposits([later]))).toEqual(["same"]);
      expect(await store.counts()).toMatchObject({ documents: 1, events: 5 });
    }));

  it("lets a later coder's report take over, and not an earlier one's", () =>
    using(async (store) => {
      const old = report(1);
      const recoded = { ...inventReport(1, { coder: LATER }), events: old.events.slice(0, 2) };
      await store.put(deposits([old]));
      expect(await store.put(deposits([recoded]))).toEqual(["changed"]);
      expect(await store.put(deposits([old]))).toEqual(["same"]);
      expect(await store.report(old.document.id)).toEqual(recoded);
      expect(await all(store, "event", {})).toHaveLength(2);
      expect((await store.counts()).events).toBe(2);
    }));

  it("keeps names and texts that look like code, and keys that look like prototypes", () =>
    using(async (store) => {
      const text =
        "Invented. '); drop table events; -- \u202eturned\u202c \0 <script>alert(1)</script> __proto__ constructor";
      const odd = report(1, { text, title: "__proto__", publisher: "constructor", uri: "toString" });
      odd.entities[0]!.name = "__proto__";
      const kept = { ...odd, events: [], attributions: [] };
      await store.put(deposits([kept]));
      expect(await store.report(odd.document.id)).toEqual(kept);
      expect(await all(store, "report", { publisher: "constructor" })).toHaveLength(1);
      expect(await all(store, "report", { text: "script alert" })).toHaveLength(1);
    }));

  it("keeps all of a batch or nothing", () =>
    using(async (store) => {
      await expect(store.put(deposits([report(1), { ...report(2), attributions: null as never }]))).rejects.toThrow();
      const broken = { ...takeApart(report(2)), head: null as never }; // found out in the middle of the transaction
      await expect(store.putParts([{ parts: takeApart(report(1)) }, { parts: broken }])).rejects.toThrow();
      expect(await store.counts()).toMatchObject({ documents: 0, events: 0 });
      expect((await store.changes()).items).toEqual([]);
      expect(await store.put(deposits([report(1)]))).toEqual(["new"]);
    }));

  it("is read and written by two at once", async () => {
    const where = await address();
    const [one, two] = [await openStore(where), await openStore(where)];
    try {
      const reports = range(120).map((seed) => report(seed));
      const work = async (store: Store, mine: readonly Report[]): Promise<void> => {
        for (let start = 0; start < mine.length; start += 10) await store.put(deposits(mine.slice(start, start + 10)));
      };
      await Promise.all([work(one, reports.slice(0, 80)), work(two, reports.slice(40))]);
      expect(await one.counts()).toMatchObject({ documents: 120, events: 600 });
      expect(await two.counts()).toEqual(await one.counts());
      expect(await lines(one)).toBe(await lines(two));
    } finally {
      await one.close();
      await two.close();
    }
  });
}
