/** One text printed by several: each outlet is found, named and stands by itself; the texts and outlets are invented. */
import { expect, it } from "vitest";
import type { Report } from "../../records/index.js";
import { report, deposits, all, ids, lines, storesAt, type Address } from "./material.case.js";

export function printingsSuite(address: Address): void {
  const clock = { now: Date.UTC(2024, 5, 1) };
  const using = storesAt(address, () => clock.now);
  const one = report(1, {
    publisher: "Outlet One",
    published: "2024-03-05",
    uri: "https://one.example/a",
    title: "One",
  });
  const two = report(1, {
    publisher: "Outlet Two",
    published: "2024-03-06",
    uri: "https://two.example/b",
    title: "Two",
  });
  const undated = (publisher: string): Report => {
    const {
      published: _published,
      modified: _modified,
      ...document
    } = report(1, { publisher, uri: "https://three.example/c" }).document;
    return { ...one, document };
  };
  const three = undated("Outlet Three");
  const corrected = report(2, { publisher: "Outlet One", published: "2024-03-08", uri: "https://one.example/a" });
  const text = one.document.id;

  const found = async (store: Parameters<typeof all>[0], publisher: string): Promise<string[]> =>
    ids(await all(store, "report", { publisher }));

  it("finds a text by each outlet that printed it, once, and names them all", () =>
    using(async (store) => {
      expect(await store.put(deposits([two, three, one]))).toEqual(["new", "changed", "changed"]);
      for (const outlet of ["Outlet One", "Outlet Two", "Outlet Three"])
        expect(await found(store, outlet)).toEqual([text]);
      expect(await store.counts()).toMatchObject({ documents: 1, events: 5 });
      const { document } = (await store.report(text))!;
      expect(document).toMatchObject({ publisher: "Outlet One", title: "One" });
      expect(document.printings?.map(({ publisher, state }) => [publisher, state])).toEqual([
        ["Outlet One", "current"],
        ["Outlet Two", "current"],
        ["Outlet Three", "current"],
      ]);
      expect(await store.printings(text)).toEqual(document.printings);
      expect((await store.spread("report", {})).facets.publisher?.map(({ count }) => count)).toEqual([1, 1, 1]);
      expect(await store.put(deposits([one, two, three]))).toEqual(["same", "same", "same"]);
    }));

  it("supersedes and withdraws one printing, and the others stand", () =>
    using(async (store) => {
      await store.put(deposits([one, two, three]));
      const { next } = await store.changes();
      await store.put(deposits([corrected]));
      expect(await found(store, "Outlet One")).toEqual([corrected.document.id]);
      expect(await found(store, "Outlet Two")).toEqual([text]);
      expect((await store.document(text))?.state).toBe("current");
      expect((await store.report(text))?.document.publisher).toBe("Outlet Two");
      expect((await store.printings(text)).map(({ state }) => state)).toEqual(["superseded", "current", "current"]);
      expect((await store.changes(next)).items.map(({ id, what }) => [id, what])).toContainEqual([text, "changed"]);
      expect((await store.versions(corrected.document.id)).map(({ publisher, state }) => [publisher, state])).toEqual([
        ["Outlet One", "superseded"],
        ["Outlet One", "current"],
      ]);
      expect(await store.withdraw("https://two.example/b")).toBe(1);
      expect(await found(store, "Outlet Two")).toEqual([]);
      expect(await found(store, "Outlet Three")).toEqual([text]);
      expect(await store.withdraw(text)).toBe(1);
      expect(await store.withdraw(text)).toBe(0);
      expect(await found(store, "Outlet Three")).toEqual([]);
      expect((await store.counts()).events).toBe(5);
    }));

  it("names a printing under embargo when its time has come", () =>
    using(async (store) => {
      clock.now = Date.UTC(2024, 5, 1);
      const held = { ...two, document: { ...two.document, embargoed: "2024-06-01T12:00:00Z" } };
      await store.put(deposits([one, held]));
      expect(await found(store, "Outlet Two")).toEqual([]);
      expect(await lines(store)).not.toContain("Outlet Two");
      expect(await store.printings(text)).toHaveLength(1);
      clock.now = Date.UTC(2024, 5, 1, 12);
      expect(await found(store, "Outlet Two")).toEqual([text]);
      expect((await store.report(text))?.document.printings).toHaveLength(2);
    }));

  it("takes a text that came back for the current one", () =>
    using(async (store) => {
      const again = report(1, { publisher: "Outlet One", published: "2024-03-09", uri: "https://one.example/a" });
      await store.put(deposits([one, corrected, again]));
      expect(ids(await all(store, "report", {}))).toEqual([text]);
      expect(ids(await all(store, "report", { state: "superseded" }))).toEqual([corrected.document.id]);
    }));

  it("writes the same whatever the order of arrival, and takes in what it has written", async () => {
    const reports = [one, two, three, corrected];
    let first = "";
    for (const order of [reports, [...reports].reverse(), [two, corrected, one, three]]) {
      await using(async (store) => {
        for (const each of order) await store.put(deposits([each]));
        first ||= await lines(store);
        expect(await lines(store)).toBe(first);
      });
    }
    await using(async (store) => {
      const written = first
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Report);
      expect(await store.put(deposits(written))).toEqual(["new", "new"]);
      expect(await lines(store)).toBe(first);
      expect(await store.put(deposits([two]))).toEqual(["same"]);
    });
  });
}
