/** Who is who across reports: the list of actors by how often they take part, merges and splits. */
import { sql } from "kysely";
import { limitOf, readCursor, writeCursor } from "../cursor.js";
import { foldName } from "../entity-key.js";
import { stamp, type Shelf } from "../shelf.js";
import { BadCursor, type Actor, type KnownActor, type Merge, type Page, type Paged } from "../store.js";
import { write } from "../writing.js";
import { withMerged } from "./names.js";

type ActorFilters = { name?: string; kind?: string; country?: string };

const AT_ONCE = 1_000; // keys in one query

/** Who or what keys stand for, as the first report to name them has it; keys that are not known are left out. */
export async function knownActors({ db }: Shelf, keys: readonly string[]): Promise<Map<string, KnownActor>> {
  const known = new Map<string, KnownActor>();
  const wanted = [...new Set(keys)];
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    for (const { key, name, kind, country, place } of await db
      .selectFrom("actors")
      .selectAll()
      .where("key", "in", some)
      .execute())
      known.set(key, {
        key,
        name,
        kind,
        ...(country !== null && { country }),
        ...(place !== null && { place: JSON.parse(place) as NonNullable<KnownActor["place"]> }),
      });
  }
  return known;
}

/** Whose turn it is in the list: all who act, the most first, and behind them those who only receive. */
const ROLES = ["actor", "recipient"] as const;
type Role = (typeof ROLES)[number];

const LIST = "actors";

function placeOf(cursor: string): { count: number; key: string; role: Role } {
  const [count, key, told] = readCursor(LIST, cursor, "number", "string", "string");
  const role = ROLES.find((each) => each === told);
  if (role === undefined)
    throw new BadCursor("The cursor is not one of this list: take `next` of the page before as it is.");
  return { count, key, role };
}

/** Actors that act most first, then those that only receive; those merged into another are listed under it. */
export async function actors(shelf: Shelf, filters: ActorFilters, page: Page): Promise<Paged<Actor>> {
  const limit = limitOf(page);
  const after = page.cursor === undefined ? null : placeOf(page.cursor);
  const rows: { role: Role; key: string; count: number }[] = [];
  for (const role of ROLES.slice(after ? ROLES.indexOf(after.role) : 0)) {
    if (rows.length > limit) break;
    const from = after?.role === role ? after : null;
    const found = await inRole(shelf, role, filters, from, limit + 1 - rows.length);
    rows.push(...found.map((row) => ({ ...row, role })));
  }
  const more = rows.length > limit;
  if (more) rows.pop();
  const last = rows.at(-1);
  return {
    items: await actorsOf(
      shelf,
      rows.map(({ key }) => key),
    ),
    next: more && last ? writeCursor(LIST, last.count, last.key, last.role) : null,
  };
}

/** Of those who receive only those who do not act. */
async function inRole(
  shelf: Shelf,
  role: Role,
  filters: ActorFilters,
  after: { readonly count: number; readonly key: string } | null,
  limit: number,
): Promise<{ key: string; count: number }[]> {
  let query = shelf.db
    .selectFrom("tallies")
    .innerJoin("actors", "actors.key", "tallies.value")
    .select(["tallies.value as key", "tallies.count as count"])
    .where("facet", "=", role)
    .where("month", "=", sql.lit(""))
    .where("count", ">", 0)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("merges")
            .select("merges.n")
            .whereRef("merges.source", "=", "tallies.value")
            .where("merges.undone", "is", null),
        ),
      ),
    );
  if (role !== "actor")
    query = query.where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("tallies as acts")
            .select("acts.count")
            .whereRef("acts.value", "=", "tallies.value")
            .where("acts.facet", "=", "actor")
            .where("acts.month", "=", sql.lit(""))
            .where("acts.count", ">", 0),
        ),
      ),
    );
  if (after) {
    const { count, key } = after;
    query = query
      .where("count", "<=", count)
      .where((eb) => eb.or([eb("count", "<", count), eb("tallies.value", "<", key)]));
  }
  if (filters.kind !== undefined) query = query.where("actors.kind", "=", filters.kind as Actor["kind"]);
  if (filters.country !== undefined) query = query.where("actors.country", "=", filters.country.toUpperCase());
  if (filters.name !== undefined) {
    const folded = foldName(filters.name);
    query = query.where((eb) =>
      eb(
        "tallies.value",
        "in",
        eb
          .selectFrom("actor_names")
          .select("actor_names.key")
          .where("folded", ">=", folded)
          .where("folded", "<", `${folded}\u{10ffff}`),
      ),
    );
  }
  return query.orderBy("count", "desc").orderBy("tallies.value", "desc").limit(limit).execute();
}

export async function actor(shelf: Shelf, key: string): Promise<Actor | null> {
  return (await actorsOf(shelf, [key]))[0] ?? null;
}

async function actorsOf(shelf: Shelf, keys: readonly string[]): Promise<Actor[]> {
  const { db } = shelf;
  if (!keys.length) return [];
  const groups = new Map<string, string[]>();
  for (const key of keys) groups.set(key, await withMerged(shelf, [key]));
  const all = [...new Set([...groups.values()].flat())];
  const rows = await db.selectFrom("actors").selectAll().where("key", "in", all).execute();
  const names = await db.selectFrom("actor_names").select(["key", "name"]).distinct().where("key", "in", all).execute();
  const counts = await db
    .selectFrom("tallies")
    .select(["facet", "value", "count"])
    .where("facet", "in", ["actor", "recipient", "voice"])
    .where("value", "in", all)
    .where("month", "=", sql.lit(""))
    .execute();
  const known = new Map(rows.map((row) => [row.key, row]));
  return keys.flatMap((key) => {
    const row = known.get(key);
    if (!row) return [];
    const group = groups.get(key)!;
    const sum = (facet: string): number =>
      counts
        .filter((each) => each.facet === facet && group.includes(each.value))
        .reduce((total, { count }) => total + count, 0);
    return [
      {
        key,
        name: row.name,
        kind: row.kind,
        codes: JSON.parse(row.codes) as Actor["codes"],
        aliases: [...new Set(names.filter((each) => group.includes(each.key)).map(({ name }) => name))].sort(),
        merged: group.filter((each) => each !== key),
        events: { actor: sum("actor"), recipient: sum("recipient"), voice: sum("voice") },
      },
    ];
  });
}

export const mergeActors = (shelf: Shelf, from: string, into: string, by: string, reason: string): Promise<void> =>
  write(shelf, async (writing) => {
    const { tx } = writing;
    if (from === into || (await withMerged({ ...shelf, db: tx }, [from])).includes(into)) return;
    const { last } = await tx
      .selectFrom("merges")
      .select((eb) => eb.fn.max("n").as("last"))
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("merges")
      .values({ n: (last ?? 0) + 1, source: from, target: into, by, reason, at: stamp(shelf), undone: null })
      .execute();
    writing.changed("actor", into, "changed");
    writing.changed("actor", from, "deleted");
  });

/** Undoes the merges of `from` into others; the log keeps them. */
export const splitActor = (shelf: Shelf, from: string, by: string, reason: string): Promise<void> =>
  write(shelf, async (writing) => {
    const undone = `${stamp(shelf)} by ${by}: ${reason}`;
    const { numUpdatedRows } = await writing.tx
      .updateTable("merges")
      .set({ undone })
      .where("source", "=", from)
      .where("undone", "is", null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows) writing.changed("actor", from, "new");
  });

export async function merges({ db }: Shelf): Promise<Merge[]> {
  const rows = await db.selectFrom("merges").selectAll().orderBy("n").execute();
  return rows.map(({ source, target, by, reason, at, undone }) => ({
    from: source,
    into: target,
    by,
    reason,
    at,
    ...(undone !== null && { undone }),
  }));
}
