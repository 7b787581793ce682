/** Where an actor lies is kept beside its name, so that a map needs no report. Stores from before are filled from their reports. */
import { sql, type Kysely } from "kysely";
import type { Report } from "../../records/index.js";
import { unpack } from "../body.js";
import { placesIn } from "../parts.js";
import type { Tables } from "./tables.js";

const AT_ONCE = 500;

export async function second(any: Kysely<unknown>): Promise<void> {
  await any.schema.alterTable("actors").addColumn("place", "text").execute();
  const db = any as Kysely<Tables>;
  const known = new Set<string>();
  for (let after = -1; ;) {
    const rows = await db
      .selectFrom("reports")
      .selectAll()
      .where("n", ">", after)
      .orderBy("n")
      .limit(AT_ONCE)
      .execute();
    for (const { n, body } of rows) {
      after = n;
      for (const [key, place] of placesIn(unpack<Report>(body))) {
        if (known.has(key)) continue;
        known.add(key);
        await sql`update actors set place = ${JSON.stringify(place)} where key = ${key}`.execute(db);
      }
    }
    if (rows.length < AT_ONCE) return;
  }
}
