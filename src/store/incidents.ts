/** Incidents as they stand, with what they can be found by. */
import type { Incident } from "../records/index.js";
import { pack, unpack } from "./body.js";
import { inBulk } from "./bulk.js";
import { limitOf, readCursor, writeCursor } from "./cursor.js";
import { foldName } from "./entity-key.js";
import type { Shelf } from "./shelf.js";
import { dayNumber, keyRange, sortKey } from "./sort-key.js";
import type { IncidentFilters, Page, Paged } from "./store.js";
import { takeTurns } from "./turns.js";
import { write } from "./writing.js";

const listOf = (value: string | readonly string[] | undefined): string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : [...value];

export async function incidents(shelf: Shelf, filters: IncidentFilters, page: Page): Promise<Paged<Incident>> {
  const limit = limitOf(page);
  const before =
    page.cursor === undefined ? Number.MAX_SAFE_INTEGER : readCursor("incidents", page.cursor, "number")[0];
  const { from = 0, to = Number.MAX_SAFE_INTEGER } = keyRange(filters.since, filters.until);
  let query = shelf.db
    .selectFrom("incidents")
    .select(["n", "body"])
    .where("n", ">=", from)
    .where("n", "<", Math.min(to, before));
  const types = listOf(filters.type).map((type) => type.toUpperCase());
  if (types.length) query = query.where("type", "in", types);
  const grades = listOf(filters.status);
  if (grades.length) query = query.where("status", "in", grades);
  const places = listOf(filters.place);
  if (places.length) {
    const names = places.map(foldName);
    query = query.where((eb) =>
      eb.or([
        eb("place", "in", names),
        eb(
          "country",
          "in",
          places.map((place) => place.toUpperCase()),
        ),
      ]),
    );
  }
  const parties = listOf(filters.party).map(foldName);
  if (parties.length) {
    query = query.where((eb) =>
      eb("id", "in", eb.selectFrom("incident_parties").select("incident").where("party", "in", parties)),
    );
  }
  const { document } = filters;
  if (document !== undefined) {
    query = query.where((eb) =>
      eb("id", "in", eb.selectFrom("incident_members").select("incident").where("document", "=", document)),
    );
  }
  const rows = await query
    .orderBy("n", "desc")
    .limit(limit + 1)
    .execute();
  const more = rows.length > limit;
  if (more) rows.pop();
  return {
    items: rows.map(({ body }) => unpack<Incident>(body)),
    next: more ? writeCursor("incidents", rows.at(-1)!.n) : null,
  };
}

export async function incident({ db }: Shelf, id: string): Promise<Incident | null> {
  const row = await db.selectFrom("incidents").select("body").where("id", "=", id).executeTakeFirst();
  return row ? unpack<Incident>(row.body) : null;
}

const AT_ONCE = 500;

export const keepIncidents = (
  shelf: Shelf,
  { removed, put }: { readonly removed: readonly string[]; readonly put: readonly Incident[] },
): Promise<void> =>
  write(shelf, async (writing) => {
    const { tx } = writing;
    const bodies = new Map(put.map((each) => [each.id, pack(each)]));
    const gone = removed.filter((id) => !bodies.has(id));
    const ids = [...gone, ...bodies.keys()];
    const before = new Map<string, Uint8Array>();
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const some = ids.slice(start, start + AT_ONCE);
      const rows = await tx.selectFrom("incidents").select(["id", "body"]).where("id", "in", some).execute();
      for (const { id, body } of rows) before.set(id, body);
    }
    const fresh = put.filter(({ id }) => {
      const had = before.get(id);
      return !had || Buffer.compare(Buffer.from(had), bodies.get(id)!) !== 0;
    });
    const leaving = [...gone, ...fresh.map(({ id }) => id)].filter((id) => before.has(id));
    for (let start = 0; start < leaving.length; start += AT_ONCE) {
      const some = leaving.slice(start, start + AT_ONCE);
      await tx.deleteFrom("incidents").where("id", "in", some).execute();
      for (const table of ["incident_members", "incident_parties"] as const)
        await tx.deleteFrom(table).where("incident", "in", some).execute();
    }
    writing.count("incidents", fresh.length - leaving.length);
    for (const id of gone) if (before.has(id)) writing.changed("incident", id, "deleted");
    if (!fresh.length) return;
    const turn = await takeTurns(tx, fresh.length);
    await inBulk(
      tx,
      "incidents",
      fresh.map(({ id, type, status, place, date }, i) => ({
        n: sortKey(dayNumber(date?.start), turn + i),
        id,
        type,
        status,
        place: place ? foldName(place.name) : null,
        country: place?.place?.country ?? null,
        body: bodies.get(id)!,
      })),
      (rows) => tx.insertInto("incidents").values(rows),
    );
    await inBulk(
      tx,
      "incident_members",
      fresh.flatMap(({ id, members }) => members.map(({ document, event }) => ({ document, event, incident: id }))),
      (rows) =>
        tx
          .insertInto("incident_members")
          .values(rows)
          .onConflict((oc) => oc.doNothing()),
    );
    const parties = fresh.flatMap(({ id, parties: each }) =>
      [...new Set(each.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName))].map((party) => ({
        party,
        incident: id,
      })),
    );
    await inBulk(tx, "incident_parties", parties, (rows) => tx.insertInto("incident_parties").values(rows));
    for (const { id } of fresh) writing.changed("incident", id, before.has(id) ? "changed" : "new");
  });
