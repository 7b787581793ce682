/** Small values under a name, and how much there is. */
import type { Shelf } from "./shelf.js";
import { TOKENS, type StoreCounts } from "./store.js";
import { COUNTED, write, type Counted } from "./writing.js";

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
  const rows = await db.selectFrom("counters").select(["name", "value"]).where("name", "in", COUNTED).execute();
  const of = (name: Counted): number => rows.find((row) => row.name === name)?.value ?? 0;
  const events = await db
    .selectFrom("tallies")
    .select("count")
    .where("facet", "=", "all")
    .where("value", "=", "")
    .where("month", "=", "")
    .executeTakeFirst();
  const { tokens } = await db
    .selectFrom("decisions")
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("tokens"))
    .where("subject", "=", TOKENS)
    .executeTakeFirstOrThrow();
  return {
    documents: of("documents"),
    events: events?.count ?? 0,
    attributions: of("attributions"),
    incidents: of("incidents"),
    quarantined: of("quarantine"),
    decisions: of("decisions") - tokens,
    tokens,
  };
}
