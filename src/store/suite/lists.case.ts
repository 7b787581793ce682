/** Actors, incidents, decisions and quarantine. */
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { type Incident, message } from "../../records/index.js";
import { inventedName } from "../invented.case.js";
import { TOKENS, type Store } from "../index.js";
import { report, deposits, range, all, storesAt, type Address } from "./material.case.js";

export function listsSuite(address: Address): void {
  const using = storesAt(address);

  it("lists actors by how often they act, and joins and parts them", () =>
    using(async (store) => {
      await store.put(deposits(range(40).map((seed) => report(seed))));
      const listed = [];
      let cursor: string | undefined;
      do {
        const page = await store.actors({}, { limit: 9, cursor });
        listed.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor);
      const counts = listed.map(({ events }) => events.actor);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(200);
      expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
      const [a, b] = [listed[0]!, listed[1]!];
      const [ofA, ofB] = [await all(store, "event", { actor: a.key }), await all(store, "event", { actor: b.name })];
      await store.mergeActors(b.key, a.key, "tester", "the same under two names");
      expect(await all(store, "event", { actor: b.name })).toHaveLength(ofA.length + ofB.length);
      expect(await store.actor(a.key)).toMatchObject({ merged: [b.key], aliases: [a.name, b.name].sort() });
      expect((await store.actors()).items.map(({ key }) => key)).not.toContain(b.key);
      await store.splitActor(b.key, "tester", "they are two");
      expect(await all(store, "event", { actor: b.name })).toHaveLength(ofB.length);
      expect(await store.merges()).toMatchObject([
        { from: b.key, into: a.key, by: "tester", undone: expect.stringContaining("they are two") as string },
      ]);
      expect((await store.actors({ name: a.name })).items.map(({ key }) => key)).toContain(a.key);
      expect(await store.actor("name:nobody")).toBeNull();
    }));

  it("lists those behind who only receive, each once", () =>
    using(async (store) => {
      await store.put(deposits(range(12).map((seed) => report(seed))));
      const listed = [];
      let cursor: string | undefined;
      do {
        const page = await store.actors({}, { limit: 4, cursor });
        listed.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor);
      const { events } = await store.tagged({}, 1_000);
      const tagged = new Set(events.flat().flatMap((tag) => /^(?:actor|recipient)=(.+)/.exec(tag)?.[1] ?? []));
      expect(listed.map(({ key }) => key).sort()).toEqual([...tagged].sort());
      const onlyReceive = listed.findIndex(({ events: { actor } }) => actor === 0);
      expect(onlyReceive < 0 || listed.slice(onlyReceive).every(({ events: { actor } }) => actor === 0)).toBe(true);
    }));

  it("keeps words for a kind of people apart by country, and finds all by the word", () =>
    using(async (store) => {
      const army = (seed: number, country?: string) => {
        const made = report(seed);
        const id = made.events[0]!.actors[0]!.entity!;
        const codes = { sectors: ["MIL" as const], ...(country !== undefined && { country }) };
        return {
          ...made,
          entities: made.entities.map((each) =>
            each.id === id ? { id, kind: "organization" as const, name: "army", codes, mentions: each.mentions } : each,
          ),
        };
      };
      await store.put(deposits([army(1, "MLI"), army(2, "PER"), army(3, "PER"), army(4)]));
      const { items } = await store.actors({ name: "army" });
      expect(items.map(({ key }) => key).sort()).toEqual(["name:army", "name:army@MLI", "name:army@PER"]);
      expect(items.find(({ key }) => key === "name:army")!.codes.country).toBeUndefined();
      const documents = async (actor: string): Promise<number> =>
        new Set((await all(store, "event", { actor })).map(({ document }) => document.id)).size;
      expect([await documents("army"), await documents("name:army@PER"), await documents("name:army")]).toEqual([
        4, 2, 1,
      ]);
    }));

  it("says what the newest events are tagged with, and who stands behind the tags and where", () =>
    using(async (store) => {
      await store.put(deposits(range(8).map((seed) => report(seed))));
      const hits = await all(store, "event", { type: ["ASSAULT", "AID"] });
      const { events, complete } = await store.tagged({ type: ["ASSAULT", "AID"] }, hits.length);
      expect(complete).toBe(true);
      const placeOf = ({ event, entities }: (typeof hits)[number]) => entities[event.place!.entity]!;
      expect(
        events.map((tags) => [tags.find((tag) => tag.startsWith("type=")), tags.find((tag) => /^place=/.test(tag))]),
      ).toEqual(hits.map((hit) => [`type=${hit.event.type}`, `place=${placeOf(hit).key}`]));
      expect(await store.tagged({ type: ["ASSAULT", "AID"] }, 1)).toEqual({
        events: events.slice(0, 1),
        complete: false,
      });
      const { key, name, place } = placeOf(hits[0]!);
      const known = await store.knownActors([key, "name:nobody"]);
      expect([...known.keys()]).toEqual([key]);
      expect(known.get(key)).toMatchObject({ name, kind: "place", place });
    }));

  it("keeps incidents and tells which changed", () =>
    using(async (store) => {
      const made = (id: string, start: string, title = "Attack"): Incident => ({
        id,
        title,
        type: "ASSAULT",
        place: { name: "Gao" },
        date: { start, end: start, precision: "day", basis: "stated" },
        members: [{ document: `sha256:${id}`, event: "e1", why: "invented" }],
        reprints: [],
        parties: [{ id: "party:x", name: inventedName(3), kind: "group", aliases: ["The X"], members: [] }],
        facts: [],
        framing: [],
        responses: [],
        demands: [],
        allegations: [],
        denials: [],
        status: "weak",
      });
      await store.keepIncidents({
        removed: [],
        put: [made("i1", "2024-03-01"), made("i2", "2024-03-02"), made("i3", "2024-03-03")],
      });
      const { next } = await store.changes();
      await store.keepIncidents({
        removed: ["i3"],
        put: [made("i1", "2024-03-01"), made("i2", "2024-03-02", "Attack in Gao")],
      });
      expect((await store.changes(next)).items.map(({ id, what }) => [id, what])).toEqual([
        ["i3", "deleted"],
        ["i2", "changed"],
      ]);
      const page = await store.incidents({}, { limit: 1 });
      expect(page.items.map(({ id }) => id)).toEqual(["i2"]);
      expect((await store.incidents({}, { limit: 1, cursor: page.next! })).items.map(({ id }) => id)).toEqual(["i1"]);
      const found = async (filters: Parameters<Store["incidents"]>[0]): Promise<string[]> =>
        (await store.incidents(filters)).items.map(({ id }) => id);
      expect(await found({ since: "2024-03-02" })).toEqual(["i2"]);
      expect(await found({ place: "gao", type: "assault", status: "weak" })).toEqual(["i2", "i1"]);
      expect(await found({ party: "the x" })).toEqual(["i2", "i1"]);
      expect(await found({ document: "sha256:i1" })).toEqual(["i1"]);
      expect(await found({ place: "Basra" })).toEqual([]);
      expect((await store.incident("i2"))?.title).toBe("Attack in Gao");
      expect(await store.incident("i3")).toBeNull();
    }));

  it("chains decisions", () =>
    using(async (store) => {
      const made = await store.decide({ kind: "accept", subject: "sha256:x e1", by: "a" });
      await store.decide({ kind: "reject", subject: "sha256:x e2", by: "b", reason: "it is a plan" });
      expect(await store.checkDecisions()).toBeNull();
      expect((await store.decisions({ since: 1 })).map(({ body }) => body.kind)).toEqual(["reject"]);
      expect(await store.decisions({ subject: "sha256:x e1" })).toEqual([made]);
      expect((await store.decisions())[1]!.previous).toBe(made.id);
      expect(await store.counts()).toMatchObject({ decisions: 2, tokens: 0 });
      await store.decide({ kind: "token", subject: TOKENS, by: "a" });
      expect(await store.counts()).toMatchObject({ decisions: 2, tokens: 1 });
    }));

  it("keeps what was refused, once, with its reason and tries", () =>
    using(async (store) => {
      const raw = Buffer.from("");
      const sha256 = createHash("sha256").update(raw).digest("hex");
      const refused = { sha256, path: "x.jsonl", record: "line:3", message: message("empty", "read"), raw };
      await store.quarantine(refused);
      await store.quarantine(refused);
      await store.quarantine({ sha256, path: "y.txt", message: message("empty", "read") });
      const { items } = await store.quarantined();
      expect(items).toMatchObject([
        { path: "x.jsonl", record: "line:3", attempts: 2, kept: true, message: { code: "empty", step: "read" } },
        { path: "y.txt", attempts: 1, kept: false },
      ]);
      await store.release(items[0]!.id);
      expect((await store.quarantined()).items).toHaveLength(1);
    }));
}
