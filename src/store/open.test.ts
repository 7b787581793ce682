import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "libsql";
import { afterAll, expect, it } from "vitest";
import { pack } from "./body.js";
import { inventReport } from "./invented.case.js";
import { openStore, StoreError } from "./index.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-open-"));
const path = (name: string): string => join(folder, name);
const change = (file: string, sql: string): void => {
  const db = new Database(file);
  db.exec(sql);
  db.close();
};
const refusal = (file: string): Promise<unknown> =>
  openStore(file).then(
    () => null,
    (error: unknown) => error,
  );

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("refuses a store of a newer program, a database of others and what is none, in words", async () => {
  await (await openStore(path("newer.db"))).close();
  change(path("newer.db"), "insert into kysely_migration values ('9999-later', '2030-01-01')");
  change(path("others.db"), "create table notes (text)");
  writeFileSync(path("text.db"), "this is an invented text and no database, however long it may be".repeat(99));
  for (const [file, words] of [
    [path("newer.db"), /written by a newer Hearsay .*9999-later.*Update Hearsay/],
    [path("others.db"), /no store of Hearsay/],
    [path("text.db"), /cannot be opened/],
    [join(folder, "none", "x.db"), /no folder/],
  ] as const) {
    const error = await refusal(file);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as Error).message).toMatch(words);
  }
});

/** Undoes what the third schema did: a printing had no state, and the document only that of its first one. */
const WITHOUT_PRINTINGS = [
  ...[
    "article text",
    "status text not null default 'usable'",
    "made text not null default ''",
    "embargo integer not null default 0",
  ].map((column) => `alter table documents add column ${column}`),
  "update documents set article = p.article, made = p.made from printings as p where p.document = documents.id and documents.printing like '% ' || p.id",
  "create index documents_by_article on documents (article)",
  "create index documents_held on documents (embargo) where state = 'embargoed'",
  "drop index printings_by_article",
  "drop index printings_held",
  ...["article", "status", "made", "embargo", "turn", "state"].map(
    (column) => `alter table printings drop column ${column}`,
  ),
].join("; ");

it("names every printing of a text in a store of before", async () => {
  const store = await openStore(path("unnamed.db"));
  const printed = (publisher: string, published: string) =>
    inventReport(1, { document: { publisher, published, uri: `https://${publisher.toLowerCase()}.example/a` } });
  const reports = [printed("One", "2024-03-05"), printed("Two", "2024-03-06"), inventReport(2)];
  await store.put(reports.map((report) => ({ report })));
  const { id } = reports[0]!.document;
  const kept = await store.report(id);
  await store.close();
  const bare = `update reports set body = x'${Buffer.from(pack(reports[0]!)).toString("hex")}' where n = (select n from documents where id = '${id}')`;
  change(path("unnamed.db"), `${bare}; ${WITHOUT_PRINTINGS}; delete from kysely_migration where name > '0002-places'`);
  const again = await openStore(path("unnamed.db"));
  expect((await again.report(id))?.document.printings).toMatchObject(
    kept!.document.printings!.map(({ publisher, uri, state }) => ({ publisher, uri, state })),
  );
  expect((await again.search("report", { publisher: "Two" })).items).toHaveLength(1);
  expect((await again.counts()).documents).toBe(2);
  await again.close();
});

it("brings a store of before forward, and fills in from its reports what is new", async () => {
  const store = await openStore(path("old.db"));
  await store.put([1, 2, 3].map((seed) => ({ report: inventReport(seed) })));
  const keys = (await store.search("event", {})).items.map(({ event, entities }) => entities[event.place!.entity]!.key);
  const known = await store.knownActors(keys);
  await store.close();
  change(
    path("old.db"),
    `alter table actors drop column place; ${WITHOUT_PRINTINGS}; delete from kysely_migration where name > '0001-first'`,
  );
  const again = await openStore(path("old.db"));
  expect(await again.knownActors(keys)).toEqual(known);
  expect([...known.values()].every(({ place }) => place !== undefined)).toBe(true);
  await again.close();
});

it("makes index, counts and actors of a store of before anew, under the keys of now", async () => {
  const store = await openStore(path("keys.db"));
  await store.put([1, 2, 3].map((seed) => ({ report: inventReport(seed) })));
  const state = async (of: typeof store) => ({
    actors: (await of.actors()).items,
    events: (await of.search("event", {})).items,
    spread: await of.spread("event", {}, ["actor", "recipient", "type", "publisher"]),
  });
  const now = await state(store);
  const name = now.actors[0]!.name;
  await store.close();
  change(
    path("keys.db"),
    `update actors set key = 'old ' || key; update tallies set value = 'old ' || value where facet in ('actor', 'recipient'); update events set facets = 'actor=old'; update documents set facets = 'actor=old'; delete from kysely_migration where name > '0003-printings'`,
  );
  const again = await openStore(path("keys.db"));
  expect(await state(again)).toEqual(now);
  expect((await again.search("event", { actor: name })).items.length).toBeGreaterThan(0);
  await again.close();
});

it("writes through a log and has every commit on disk", async () => {
  const store = await openStore(path("kept.db"));
  await store.put([{ report: inventReport(1) }]);
  await store.close();
  const again = await openStore(path("kept.db"));
  expect((await again.counts()).documents).toBe(1);
  await again.close();
  const db = new Database(path("kept.db"));
  expect(db.pragma("journal_mode", { simple: false })).toMatchObject([{ journal_mode: "wal" }]);
  db.close();
});

it("waits for another that is making the same store", async () => {
  const other = new Database(path("shared.db"));
  other.exec("begin exclusive");
  const store = openStore(path("shared.db"));
  await sleep(300);
  other.exec("rollback");
  other.close();
  await (await store).close();
});

it("names the first line of the review log that was altered, taken out or put elsewhere", async () => {
  for (const [name, sql, n] of [
    ["edited", `update decisions set body = replace(body, 'accept', 'reject') where n = 2`, 2],
    ["removed", `delete from decisions where n = 2`, 2],
    ["redated", `update decisions set at = '2000-01-01T00:00:00.000Z' where n = 3`, 3],
    [
      "swapped",
      `update decisions set n = 9 where n = 1; update decisions set n = 1 where n = 2; update decisions set n = 2 where n = 9`,
      1,
    ],
  ] as const) {
    const store = await openStore(path(`${name}.db`));
    for (const subject of ["a", "b", "c"]) await store.decide({ kind: "accept", subject, by: "x" });
    await store.close();
    change(path(`${name}.db`), sql);
    const again = await openStore(path(`${name}.db`));
    expect((await again.checkDecisions())?.n, name).toBe(n);
    await again.close();
  }
});
