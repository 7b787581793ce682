/** The change feed, and what time itself changes: embargoes that end. */
import { sql } from "kysely";
import { readCursor, writeCursor } from "./cursor.js";
import { stamp, type Shelf } from "./shelf.js";
import type { Store } from "./store.js";
import { place, settle } from "./settling.js";
import { write } from "./writing.js";

const USUAL = 1000;

export async function changes({ db }: Shelf, cursor: string | undefined, limit = USUAL): ReturnType<Store["changes"]> {
  const since = cursor === undefined ? 0 : readCursor("changes", cursor, "number")[0];
  const items = await db
    .selectFrom("changes")
    .selectAll()
    .where("seq", ">", since)
    .orderBy("seq")
    .limit(Math.min(Math.max(1, limit), 10_000))
    .execute();
  return { items, next: writeCursor("changes", items.at(-1)?.seq ?? since) };
}

export async function latest({ db }: Shelf): Promise<string> {
  const row = await db.selectFrom("changes").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
  return writeCursor("changes", row?.seq ?? 0);
}

/** Shows what was printed under an embargo that has ended. Cheap when there is none: one look at an index. */
export async function endEmbargoes(shelf: Shelf): Promise<void> {
  const due = shelf.db
    .selectFrom("printings")
    .select("document")
    .where("state", "=", sql.lit("embargoed"))
    .where("embargo", ">", 0)
    .where("embargo", "<=", shelf.now())
    .orderBy("embargo");
  if (!(await due.limit(1).execute()).length) return;
  await write(shelf, async (writing) => {
    const { rows } = await writing.tx.executeQuery(due.limit(USUAL).compile());
    const documents = rows.map(({ document }) => document);
    await place(writing, await settle(writing, [], documents));
  });
}

/** Withdraws an article, with every version there is or will be, or one document. */
export const withdraw = (shelf: Shelf, articleOrDocument: string): Promise<number> =>
  write(shelf, async (writing) => {
    const { tx } = writing;
    await tx
      .insertInto("withdrawals")
      .values({ article: articleOrDocument, at: stamp(shelf) })
      .onConflict((oc) => oc.doNothing())
      .execute();
    const rows = await tx
      .selectFrom("printings")
      .select("document")
      .where((eb) => eb.or([eb("document", "=", articleOrDocument), eb("article", "=", articleOrDocument)]))
      .execute();
    const documents = rows.map(({ document }) => document);
    const moved = await settle(writing, [], documents);
    await place(writing, moved);
    return moved.size;
  });
