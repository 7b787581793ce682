/** Who goes by a name, and who was merged with whom. */
import { foldName } from "../entity-key.js";
import type { Shelf } from "../shelf.js";

const MOST_KEYS = 200; // a name that fits more keys than this is too short to mean somebody

/** Keys of all who go by a name: the whole name, else a name that begins with it; with those merged with them. */
export async function keysOfName(shelf: Shelf, name: string): Promise<string[]> {
  const folded = foldName(name);
  const names = shelf.db.selectFrom("actor_names").select("key").distinct().limit(MOST_KEYS);
  let rows = await names.where("folded", "=", folded).execute();
  if (!rows.length) rows = await names.where("folded", ">=", `${folded} `).where("folded", "<", `${folded}!`).execute();
  return withMerged(shelf, [`name:${folded}`, ...rows.map(({ key }) => key)]);
}

/** The keys with all that a person merged into them or they into, whichever way round. */
export async function withMerged({ db }: Shelf, keys: readonly string[]): Promise<string[]> {
  const all = new Set(keys);
  for (let fresh = [...all]; fresh.length;) {
    const rows = await db
      .selectFrom("merges")
      .select(["source", "target"])
      .where("undone", "is", null)
      .where((eb) => eb.or([eb("source", "in", fresh), eb("target", "in", fresh)]))
      .execute();
    fresh = [...new Set(rows.flatMap(({ source, target }) => [source, target]))].filter((key) => !all.has(key));
    for (const key of fresh) all.add(key);
  }
  return [...all].sort();
}
