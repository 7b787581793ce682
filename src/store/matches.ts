/** What the matcher of incidents keeps of each document. The store does not look into it. */
import { pack, unpack } from "./body.js";
import { inBulk } from "./bulk.js";
import type { Shelf } from "./shelf.js";
import { write } from "./writing.js";

const AT_ONCE = 1000;

export const keepRows = (shelf: Shelf, rows: ReadonlyMap<string, object | null>): Promise<void> =>
  write(shelf, async ({ tx }) => {
    const gone = [...rows].filter(([, row]) => row === null).map(([document]) => document);
    for (let start = 0; start < gone.length; start += AT_ONCE)
      await tx
        .deleteFrom("matches")
        .where("document", "in", gone.slice(start, start + AT_ONCE))
        .execute();
    const kept = [...rows].flatMap(([document, row]) => (row ? [{ document, body: pack(row) }] : []));
    await inBulk(tx, "matches", kept, (some) =>
      tx
        .insertInto("matches")
        .values(some)
        .onConflict((oc) => oc.column("document").doUpdateSet((eb) => ({ body: eb.ref("excluded.body") }))),
    );
  });

export async function* keptRows({ db }: Shelf): AsyncIterable<unknown> {
  for (let after = ""; ;) {
    const rows = await db
      .selectFrom("matches")
      .selectAll()
      .where("document", ">", after)
      .orderBy("document")
      .limit(AT_ONCE)
      .execute();
    for (const { body } of rows) yield unpack(body);
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.document;
  }
}
