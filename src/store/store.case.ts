/** What every store does, whatever it is kept in. `sqlite.test.ts` and `postgres.test.ts` run it. */
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import type { Document, Incident, Report } from "../records/index.js";
import { message } from "../records/index.js";
import { CODER, inventReport, inventedName } from "./invented.case.js";
import { BadCursor, openStore, takeApart, type Filters, type Kind, type Store } from "./index.js";

const LATER = { ...CODER, version: "0.0.1-invented" };
const report = (seed: number, document: Partial<Document> = {}): Report => inventReport(seed, { document });
const deposits = (reports: readonly Report[]): { report: Report }[] => reports.map((each) => ({ report: each }));
const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** All pages of a search. */
async function all<K extends Kind>(store: Store, kind: K, filters: Filters, limit = 7) {
  const items = [];
  let cursor: string | undefined;
  do {
    const page = await store.search(kind, filters, { limit, cursor });
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return items;
}

const ids = (hits: readonly { document: { id: string } }[]): string[] =>
  [...new Set(hits.map(({ document }) => document.id))].sort();

async function lines(store: Store, filters?: Filters): Promise<string> {
  let text = "";
  for await (const each of store.reports(filters)) text += `${JSON.stringify(each)}\n`;
  return text;
}

/** `address` says where a new, empty store is made. */
export function storeSuite(address: () => Promise<string> | string): void {
  const clock = { now: Date.UTC(2024, 5, 1) };
  const open = async (): Promise<Store> => openStore(await address(), { now: () => clock.now });
  const using = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const store = await open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

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

  it("refuses cursors that are not its own", () =>
    using(async (store) => {
      await store.put(deposits(range(5).map((seed) => report(seed))));
      const { next } = await store.search("event", {}, { limit: 2 });
      await expect(store.search("report", {}, { cursor: next! })).rejects.toThrow(BadCursor);
      await expect(store.search("event", {}, { cursor: "../../x" })).rejects.toThrow(BadCursor);
      expect((await store.search("event", {}, { limit: 1e9 })).items).toHaveLength(25);
      expect((await store.search("event", {}, { limit: -1 })).items).toHaveLength(1);
    }));

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
