/** Corrections, withdrawals, embargoes, and how others hear of them. */
import { expect, it } from "vitest";
import { report, deposits, range, all, ids, lines, storesAt, type Address } from "./material.case.js";

export function statesSuite(address: Address): void {
  const clock = { now: Date.UTC(2024, 5, 1) };
  const using = storesAt(address, () => clock.now);

  it("carries a correction, whichever version arrives first", async () => {
    const first = report(1, { article: "story-1", published: "2024-03-04", modified: "2024-03-04T10:00:00Z" });
    const corrected = report(2, { article: "story-1", published: "2024-03-04", modified: "2024-03-04T12:00:00Z" });
    for (const order of [
      [first, corrected],
      [corrected, first],
    ]) {
      await using(async (store) => {
        for (const each of order) await store.put(deposits([each]));
        expect(ids(await all(store, "event", {}))).toEqual([corrected.document.id]);
        expect(ids(await all(store, "event", { state: "superseded" }))).toEqual([first.document.id]);
        expect(ids(await all(store, "report", { state: ["current", "superseded"] }))).toEqual(ids([first, corrected]));
        expect((await store.versions(first.document.id)).map(({ id, state }) => [id, state])).toEqual([
          [first.document.id, "superseded"],
          [corrected.document.id, "current"],
        ]);
        expect((await store.counts()).events).toBe(5);
        expect((await store.spread("event", {})).counted).toBe(5);
        expect(await lines(store)).toBe(`${JSON.stringify(corrected)}\n`);
      });
    }
  });

  it("carries a withdrawal by a cancelled version or by name, and keeps the record", () =>
    using(async (store) => {
      const story = report(1, { article: "story-1", published: "2024-03-04" });
      const cancel = report(2, { article: "story-1", published: "2024-03-05", status: "canceled" });
      const other = report(3, { article: "story-3" });
      await store.put(deposits([story, other]));
      const { next } = await store.changes();
      await store.put(deposits([cancel]));
      expect(ids(await all(store, "event", {}))).toEqual([other.document.id]);
      expect(ids(await all(store, "event", { state: "withdrawn" }))).toEqual(ids([story, cancel]));
      expect((await store.document(story.document.id))?.state).toBe("withdrawn");
      const { items } = await store.changes(next);
      expect(items.map(({ id, what }) => [id, what])).toContainEqual([story.document.id, "deleted"]);
      expect(await store.withdraw("story-3")).toBe(1);
      expect(await store.withdraw("story-3")).toBe(0);
      expect(await all(store, "event", {})).toEqual([]);
      expect((await store.counts()).events).toBe(0);
      await store.withdraw("story-4");
      await store.put(deposits([report(4, { article: "story-4" })]));
      expect(await all(store, "event", {})).toEqual([]);
    }));

  it("hides the embargoed until its time", () =>
    using(async (store) => {
      clock.now = Date.UTC(2024, 5, 1);
      const early = report(1, { embargoed: "2024-06-01T12:00:00Z" });
      await store.put(deposits([early]));
      const { next, items } = await store.changes();
      expect(items).toEqual([]);
      expect(await store.report(early.document.id)).toBeNull();
      expect(await store.document(early.document.id)).toBeNull();
      expect(await all(store, "event", {})).toEqual([]);
      expect((await store.counts()).events).toBe(0);
      expect(await lines(store)).toBe("");
      clock.now = Date.UTC(2024, 5, 1, 12);
      expect((await store.changes(next)).items.map(({ id, what }) => [id, what])).toEqual([[early.document.id, "new"]]);
      expect(await all(store, "event", {})).toHaveLength(5);
      expect(await store.report(early.document.id)).toEqual(early);
    }));

  it("tells what changed since a cursor", () =>
    using(async (store) => {
      await store.put(deposits(range(3).map((seed) => report(seed))));
      const first = await store.changes(undefined, 2);
      expect(first.items.map(({ kind, what }) => [kind, what])).toEqual([
        ["document", "new"],
        ["document", "new"],
      ]);
      const second = await store.changes(first.next);
      expect(second.items).toHaveLength(1);
      expect((await store.changes(second.next)).items).toEqual([]);
      expect((await store.changes(second.next)).next).toBe(second.next);
    }));
}
