/** What could not be read or coded, with why; the same refusal is one entry, however often it was tried. */
import { createHash } from "node:crypto";
import type { Message } from "../records/index.js";
import { limitOf, readCursor, writeCursor } from "./cursor.js";
import { checkBytes } from "./put.js";
import { stamp, type Shelf } from "./shelf.js";
import type { Page, Paged, QuarantineEntry, Store } from "./store.js";
import { takeTurns } from "./turns.js";
import { write } from "./writing.js";

type Refusal = Parameters<Store["quarantine"]>[0];

/** Same bytes from the same place. */
const quarantineId = ({ sha256, path, record }: Refusal): string =>
  createHash("sha256")
    .update(JSON.stringify([sha256, path ?? null, record ?? null]))
    .digest("hex")
    .slice(0, 16);

export const quarantine = (shelf: Shelf, refused: Refusal): Promise<string> =>
  write(shelf, async (writing) => {
    const { tx } = writing;
    const { sha256, path, record, message, raw } = refused;
    if (raw) {
      checkBytes(raw, sha256);
      await tx
        .insertInto("bytes")
        .values({ sha256, content: raw })
        .onConflict((oc) => oc.doNothing())
        .execute();
    }
    const id = quarantineId(refused);
    const at = stamp(shelf);
    const text = JSON.stringify(message);
    const { numUpdatedRows } = await tx
      .updateTable("quarantine")
      .set((eb) => ({ attempts: eb("attempts", "+", 1), last: at, message: text }))
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows) return id;
    const row = { n: await takeTurns(tx, 1), id, sha256, path: path ?? null, record: record ?? null, message: text };
    await tx
      .insertInto("quarantine")
      .values({ ...row, attempts: 1, first: at, last: at, kept: raw ? 1 : 0 })
      .execute();
    writing.count("quarantine", 1);
    return id;
  });

export async function quarantined({ db }: Shelf, page: Page): Promise<Paged<QuarantineEntry>> {
  const limit = limitOf(page);
  const after = page.cursor === undefined ? 0 : readCursor("quarantine", page.cursor, "number")[0];
  const rows = await db
    .selectFrom("quarantine")
    .selectAll()
    .where("n", ">", after)
    .orderBy("n")
    .limit(limit + 1)
    .execute();
  const more = rows.length > limit;
  if (more) rows.pop();
  return {
    items: rows.map(({ id, sha256, path, record, message, attempts, first, last, kept }) => ({
      id,
      sha256,
      ...(path !== null && { path }),
      ...(record !== null && { record }),
      message: JSON.parse(message) as Message,
      attempts,
      first,
      last,
      kept: kept === 1,
    })),
    next: more ? writeCursor("quarantine", rows.at(-1)!.n) : null,
  };
}

export const release = (shelf: Shelf, id: string): Promise<void> =>
  write(shelf, async (writing) => {
    const { numDeletedRows } = await writing.tx.deleteFrom("quarantine").where("id", "=", id).executeTakeFirstOrThrow();
    writing.count("quarantine", -Number(numDeletedRows));
  });
