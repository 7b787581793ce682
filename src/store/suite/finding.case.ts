/** Searches: every filter, and the facets beside them. */
import { expect, it } from "vitest";
import { BadCursor, type Filters } from "../index.js";
import { report, deposits, range, all, ids, lines, storesAt, type Address } from "./material.case.js";

export function findingSuite(address: Address): void {
  const using = storesAt(address);

  it("takes the code of a country in small letters too", () =>
    using(async (store) => {
      await store.put(deposits(range(30).map((seed) => report(seed))));
      for (const filter of ["place", "party"] as const) {
        const found = await all(store, "event", { [filter]: "MLI" });
        expect(found.length).toBeGreaterThan(0);
        expect(await all(store, "event", { [filter]: "mli" })).toEqual(found);
      }
      expect(await all(store, "event", { party: "mil" })).toEqual([]);
    }));

  it("finds events by every filter, as a look at each event does", () =>
    using(async (store) => {
      const reports = range(80).map((seed) => report(seed));
      await store.put(deposits(reports));
      const events = reports.flatMap((each) => {
        const entities = new Map(each.entities.map((entity) => [entity.id, entity]));
        return each.events.map((event) => ({
          report: each,
          event,
          name: (id?: string | null) => entities.get(id ?? "")?.name,
          entities,
        }));
      });
      const some = events[17]!;
      const actor = some.name(some.event.actors[0]!.entity)!;
      const recipient = some.name(some.event.recipients[0]!.entity)!;
      const place = some.name(some.event.place!.entity)!;
      const voiced = events.find(({ event }) => event.voices.length > 1)!;
      const voice = voiced.name(voiced.event.voices[1]!.entity)!;
      const says = (each: (typeof events)[number], who: string): boolean =>
        each.event.voices.some(({ entity }) => each.name(entity) === who);
      const cases: [Filters, (each: (typeof events)[number]) => boolean][] = [
        [{}, () => true],
        [{ type: "assault" }, ({ event }) => event.type === "ASSAULT"],
        [{ type: ["ASSAULT", "AID"] }, ({ event }) => event.type === "ASSAULT" || event.type === "AID"],
        [{ status: "denied" }, ({ event }) => event.status === "denied"],
        [{ quad: "4" }, ({ event }) => event.quad === 4],
        [{ actor }, (each) => each.name(each.event.actors[0]!.entity) === actor],
        [{ actor: `name:${actor.toLowerCase()}` }, (each) => each.name(each.event.actors[0]!.entity) === actor],
        [{ actor: "MLI" }, (each) => each.entities.get(each.event.actors[0]!.entity!)!.codes.country === "MLI"],
        [{ recipient }, (each) => each.name(each.event.recipients[0]!.entity) === recipient],
        [
          { party: actor },
          (each) => [...each.event.actors, ...each.event.recipients].some(({ entity }) => each.name(entity) === actor),
        ],
        [{ place }, (each) => each.name(each.event.place!.entity) === place],
        [{ place: "IRQ" }, (each) => each.entities.get(each.event.place!.entity)!.place!.country === "IRQ"],
        [{ voice }, (each) => says(each, voice)],
        [{ voice: "publisher" }, ({ event }) => event.voices.length === 1],
        [{ publisher: "sahel wire" }, (each) => each.report.document.publisher === "Sahel Wire"],
        [
          { act: "deny" },
          ({ event, report: { attributions } }) =>
            attributions.find(({ id }) => id === event.attribution)?.act === "deny",
        ],
        [
          { since: "2018-01-01", until: "2019-12-31" },
          ({ event }) => event.date!.start! >= "2018-01-01" && event.date!.start! <= "2019-12-31",
        ],
        [
          { type: "ASSAULT", status: "reported", since: "2017-05-05" },
          ({ event }) => event.type === "ASSAULT" && event.status === "reported" && event.date!.start! >= "2017-05-05",
        ],
        [{ actor: "Nobody Atall" }, () => false],
        [{ document: some.report.document.id }, (each) => each.report === some.report],
        [
          { document: some.report.document.id, type: some.event.type },
          (each) => each.report === some.report && each.event.type === some.event.type,
        ],
        [{ document: "sha256:none" }, () => false],
      ];
      for (const [filters, fits] of cases) {
        const found = await all(store, "event", filters);
        const names = found.map(({ document, event }) => `${document.id} ${event.id}`);
        const wanted = events.filter(fits).map((each) => `${each.report.document.id} ${each.event.id}`);
        expect(names.sort(), JSON.stringify(filters)).toEqual(wanted.sort());
        const days = found.map(({ event }) => event.date!.start!);
        expect(days).toEqual([...days].sort().reverse());
        const spread = await store.spread("event", filters, ["type", "actor"]);
        expect(spread).toMatchObject({ counted: wanted.length, complete: true });
        expect(spread.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(wanted.length);
        expect(spread.facets.type!.reduce((sum, { count }) => sum + count, 0)).toBe(wanted.length);
      }
    }));

  it("finds attributions and reports, of which one event must fit all filters", () =>
    using(async (store) => {
      const reports = range(60).map((seed) => report(seed));
      await store.put(deposits(reports));
      const denied = await all(store, "attribution", { act: "deny" });
      expect(denied).toHaveLength(
        reports.flatMap(({ attributions }) => attributions).filter(({ act }) => act === "deny").length,
      );
      expect(denied[0]!.entities[denied[0]!.attribution.sourceEntity!]!.key).toMatch(/^name:/);
      const found = ids(await all(store, "report", { type: "AID", status: "asserted" }));
      const wanted = reports.filter(({ events }) =>
        events.some(({ type, status }) => type === "AID" && status === "asserted"),
      );
      expect(found).toEqual(ids(wanted));
      expect((await lines(store, { type: "AID", status: "asserted" })).split("\n")).toHaveLength(wanted.length + 1);
    }));

  it("refuses cursors that are not its own", () =>
    using(async (store) => {
      await store.put(deposits(range(5).map((seed) => report(seed))));
      const { next } = await store.search("event", {}, { limit: 2 });
      await expect(store.search("report", {}, { cursor: next! })).rejects.toThrow(BadCursor);
      await expect(store.search("event", {}, { cursor: "../../x" })).rejects.toThrow(BadCursor);
      expect((await store.search("event", {}, { limit: 1e9 })).items).toHaveLength(25);
      expect((await store.search("event", {}, { limit: -1 })).items).toHaveLength(1);
    }));
}
