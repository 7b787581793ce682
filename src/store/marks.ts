/** Small values under a name, and how much there is. */
import { sql } from "kysely";
import type { Shelf } from "./shelf.js";
import type { StoreCounts } from "./store.js";
import { write } from "./writing.js";

export async function getMark({ db }: Shelf, name: string): Promise<string | null> {
  return (await db.selectFrom("marks").select("value").where("name", "=", name).executeTakeFirst())?.value ?? null;
}

export const setMark = (shelf: Shelf, name: string, value: string): Promise<void> =>
  write(shelf, async ({ tx }) => {
    await tx
      .insertInto("marks")
      .values({ name, value })
      .onConflict((oc) => oc.column("name").doUpdateSet({ value }))
      .execute();
  });

/** Documents, attributions and the rest in all states; events are those to be seen. */
export async function counts({ db }: Shelf): Promise<StoreCounts> {
  const count = async (table: string): Promise<number> =>
    (await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db)).rows[0]!.count;
  const events = await db
    .selectFrom("tallies")
    .select("count")
    .where("facet", "=", "all")
    .where("value", "=", "")
    .where("month", "=", "")
    .executeTakeFirst();
  return {
    documents: await count("documents"),
    events: events?.count ?? 0,
    attributions: await count("attributions"),
    incidents: await count("incidents"),
    quarantined: await count("quarantine"),
    decisions: await count("decisions"),
  };
}
