/** Searches by words, and their marks. */
import { expect, it } from "vitest";
import { deposits, ids, range, report, storesAt, type Address } from "./material.case.js";

export function wordsSuite(address: Address): void {
  const using = storesAt(address);

  it("finds words, phrases, alternatives and what is without, and marks them", () =>
    using(async (store) => {
      const texts = [
        "Invented. Soldiers shelled the old bridge at dawn. The market was closed.",
        "Invented. The market near the bridge was shelling distance away.",
        "Invented. Nobody closed the harbour, \u201cR\u00e9sum\u00e9\u201d said the caf\u00e9 <b>owner</b> & \ud83d\ude00 friends of the bridge.",
      ];
      await store.put(
        deposits(
          texts.map((text, i) => ({
            ...report(1, { text, uri: `https://news.example/${i}` }),
            events: [],
            attributions: [],
            entities: [],
          })),
        ),
      );
      const cases: [string, number[]][] = [
        ["bridge", [0, 1, 2]],
        ["Market shelled", [0, 1]],
        ['"the market"', [0, 1]],
        ['"market was closed"', [0]],
        ["bridge -market", [2]],
        ["harbour or dawn", [0, 2]],
        ["bridge the of", [0, 1, 2]],
        ["owner friends", [2]],
        ["unheard-of", []],
        ['" - ( ) * : ^ AND', []],
        ["NEAR(bridge market) OR", []],
        ["' ; drop table events --", []],
        ["words : bridge", []],
        ["\ud83d\ude00", []],
      ];
      for (const [text, wanted] of cases) {
        const found = await store.search("report", { text });
        expect(ids(found.items), text).toEqual(wanted.map((i) => report(1, { text: texts[i]! }).document.id).sort());
      }
      const [hit] = (await store.search("report", { text: "bridge harbour" })).items;
      const words = hit!.passage.highlights.map(({ start, end }) => texts[2]!.slice(start, end));
      expect(words).toEqual(["harbour", "bridge"]);
      expect(hit!.passage.text).toBe(texts[2]!.slice(hit!.passage.span.start, hit!.passage.span.end));
    }));

  it("finds the same in order, after more was written and taken out", () =>
    using(async (store) => {
      const found = async (): Promise<string[]> =>
        ids((await store.search("report", { text: "convoy or market" })).items);
      await store.put(deposits(range(20).map((seed) => report(seed))));
      await store.put(deposits(range(40).map((seed) => report(seed))));
      await store.withdraw(report(3).document.id);
      const before = await found();
      await store.tidy();
      expect(await found()).toEqual(before);
      await store.put(deposits([report(41)]));
      await store.tidy();
      expect(await found()).toEqual(expect.arrayContaining(before));
    }));

  it("marks words in the passages of events and quotations", () =>
    using(async (store) => {
      await store.put(deposits(range(40).map((seed) => report(seed))));
      for (const kind of ["event", "attribution"] as const) {
        const { items } = await store.search(kind, { text: "convoy" });
        expect(items.length).toBeGreaterThan(0);
        for (const { passage, document } of items) {
          const { text } = (await store.report(document.id))!.document;
          expect(passage.text).toBe(text.slice(passage.span.start, passage.span.end));
          expect(passage.highlights.length).toBeGreaterThan(0);
          for (const { start, end } of passage.highlights) expect(text.slice(start, end)).toBe("convoy");
        }
      }
    }));
}
