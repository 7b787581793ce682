/** The review log: lines are only ever added, each with the hash of the one before. */
import { createHash } from "node:crypto";
import type { Tables } from "./schema/tables.js";
import { stamp, type Shelf } from "./shelf.js";
import type { Decision, DecisionBody } from "./store.js";
import { write } from "./writing.js";

const START = "0".repeat(64);
const USUAL = 1000;

const idOf = (previous: string, at: string, body: string): string =>
  createHash("sha256").update(`${previous}\n${at}\n${body}`).digest("hex");

export const decide = (shelf: Shelf, body: DecisionBody): Promise<Decision> =>
  write(shelf, async (writing) => {
    const { tx } = writing;
    const last = await tx.selectFrom("decisions").select(["n", "id"]).orderBy("n", "desc").limit(1).executeTakeFirst();
    const previous = last?.id ?? START;
    const at = stamp(shelf);
    const text = JSON.stringify(body);
    const row = {
      n: (last?.n ?? 0) + 1,
      id: idOf(previous, at, text),
      previous,
      at,
      subject: body.subject,
      body: text,
    };
    await tx.insertInto("decisions").values(row).execute();
    writing.count("decisions", 1);
    writing.changed("decision", row.id, "new");
    return decisionOf(row);
  });

export async function decisions(
  { db }: Shelf,
  { since = 0, subject, limit = USUAL }: { since?: number; subject?: string; limit?: number },
): Promise<Decision[]> {
  let query = db.selectFrom("decisions").selectAll().where("n", ">", since);
  if (subject !== undefined) query = query.where("subject", "=", subject);
  return (await query.orderBy("n").limit(limit).execute()).map(decisionOf);
}

/** Follows the chain from its start. */
export async function checkDecisions({ db }: Shelf): Promise<{ n: number; reason: string } | null> {
  let previous = START;
  let expected = 1;
  for (;;) {
    const rows = await db
      .selectFrom("decisions")
      .selectAll()
      .where("n", ">=", expected)
      .orderBy("n")
      .limit(USUAL)
      .execute();
    for (const row of rows) {
      if (row.n !== expected) return { n: expected, reason: `line ${expected} is missing` };
      if (row.previous !== previous)
        return { n: row.n, reason: `line ${row.n} does not follow from the line before it` };
      if (row.id !== idOf(row.previous, row.at, row.body) || row.subject !== decisionOf(row).body.subject)
        return { n: row.n, reason: `line ${row.n} was altered after it was written` };
      previous = row.id;
      expected++;
    }
    if (rows.length < USUAL) return null;
  }
}

const decisionOf = ({ n, id, previous, at, body }: Tables["decisions"]): Decision => ({
  n,
  id,
  previous,
  at,
  body: JSON.parse(body) as DecisionBody,
});
