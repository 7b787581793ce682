import { expect, it } from "vitest";
import { inventReport } from "../store/invented.case.js";
import { openStore, type Store } from "../store/index.js";
import { followStore, isBehind } from "./index.js";

const report = (seed: number, article: string, modified: string) =>
  inventReport(seed, { days: 1, document: { article, modified } });

it("gives the same incidents step by step as at once, and follows corrections and withdrawals", async () => {
  const reports = Array.from({ length: 24 }, (_, i) => report(i, `story-${i}`, "2024-01-01"));
  const [steps, once] = [await openStore(":memory:"), await openStore(":memory:")];
  try {
    for (let start = 0; start < reports.length; start += 5) {
      await steps.put(reports.slice(start, start + 5).map((each) => ({ report: each })));
      await followStore(steps);
    }
    await once.put([...reports].reverse().map((each) => ({ report: each })));
    await followStore(once);
    const all = async (store: Store) =>
      [...(await store.incidents({}, { limit: 1000 })).items].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect((await all(once)).length).toBeGreaterThan(0);
    expect(await all(steps)).toEqual(await all(once));
    expect(await followStore(once)).toEqual({ written: 0, removed: 0 });

    const told = (id: string) =>
      all(steps).then((incidents) => incidents.some(({ members }) => members.some(({ document }) => document === id)));
    const first = reports.find(({ events }) => events.some(({ type }) => type === "ASSAULT"))!;
    expect(await told(first.document.id)).toBe(true);
    await steps.put([{ report: report(100, first.document.article!, "2024-01-02") }]);
    await followStore(steps);
    expect(await told(first.document.id)).toBe(false);
    for (const { document } of reports) await steps.withdraw(document.article!);
    await followStore(steps);
    expect(await all(steps)).toEqual([]);
  } finally {
    await steps.close();
    await once.close();
  }
});

it("sets out anew what a program from before has set out, once, whatever has changed since", async () => {
  const store = await openStore(":memory:");
  try {
    await store.put(Array.from({ length: 12 }, (_, i) => ({ report: report(i, `story-${i}`, "2024-01-01") })));
    await followStore(store);
    const all = async () => (await store.incidents({}, { limit: 1000 })).items;
    const made = await all();
    // The voice of an outlet that was known by its file alone.
    const before = made.map((each) => ({ ...each, title: "/srv/in/1.txt says so" }));
    await store.keepIncidents({ removed: [], put: before });
    expect(await isBehind(store)).toBe(false);
    await followStore(store);
    expect((await all()).map(({ title }) => title)).toEqual(before.map(({ title }) => title));
    await store.setMark("incidents set out", "1");
    expect(await isBehind(store)).toBe(true);
    await followStore(store);
    expect(new Set(await all())).toEqual(new Set(made));
    expect(await isBehind(store)).toBe(false);
  } finally {
    await store.close();
  }
});
