/** Looks through a whole store: pages, reports, raw bytes, review log. A bit that was flipped anywhere shows in a hash. */
import { createHash } from "node:crypto";
import { documentId } from "../readers/document.js";
import type { Report } from "../records/index.js";
import { unpack } from "./body.js";
import { checkDecisions } from "./decisions.js";
import { counts } from "./marks.js";
import type { Shelf } from "./shelf.js";
import type { StoreCheck } from "./store.js";

const AT_ONCE = 200;
const MOST_FAULTS = 20;

/** Reads everything once, in constant memory; stops at twenty faults. */
export async function check(shelf: Shelf): Promise<StoreCheck> {
  const faults: string[] = [];
  let [documents, decisions] = [0, 0];
  const parts = [
    async () => faults.push(...(await shelf.engine.check(shelf.db))),
    async () => {
      for await (const fault of damagedReports(shelf, (count) => (documents += count))) faults.push(fault);
    },
    async () => {
      for await (const fault of damagedBytes(shelf)) faults.push(fault);
    },
    async () => {
      const bad = await checkDecisions(shelf);
      if (bad) faults.push(`the review log: ${bad.reason}`);
      const row = await shelf.db
        .selectFrom("decisions")
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .executeTakeFirst();
      decisions = Number(row?.n ?? 0);
    },
    async () => {
      const counted = await counts(shelf);
      if (counted.documents !== documents)
        faults.push(`${counted.documents} documents were kept and ${documents} are there`);
      if (counted.decisions !== decisions)
        faults.push(`${counted.decisions} decisions were kept and ${decisions} are there`);
    },
  ];
  for (const part of parts) {
    if (faults.length >= MOST_FAULTS) break;
    try {
      await part();
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { documents, decisions, faults: faults.slice(0, MOST_FAULTS) };
}

async function* damagedReports({ db }: Shelf, count: (documents: number) => void): AsyncGenerator<string> {
  for (let last = -1; ;) {
    const rows = await db
      .selectFrom("documents")
      .innerJoin("reports", "reports.n", "documents.n")
      .select(["documents.n", "documents.id", "body"])
      .where("documents.n", ">", last)
      .orderBy("documents.n")
      .limit(AT_ONCE)
      .execute();
    for (const { id, body } of rows) if (!holds(id, body)) yield `report ${id} is damaged`;
    count(rows.length);
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.n;
  }
}

function holds(id: string, body: Uint8Array): boolean {
  try {
    return documentId(unpack<Report>(body).document.text) === id;
  } catch {
    return false;
  }
}

async function* damagedBytes({ db }: Shelf): AsyncGenerator<string> {
  for (let last = ""; ;) {
    const rows = await db
      .selectFrom("bytes")
      .selectAll()
      .where("sha256", ">", last)
      .orderBy("sha256")
      .limit(AT_ONCE)
      .execute();
    for (const { sha256, content } of rows) {
      const found = createHash("sha256").update(new Uint8Array(content)).digest("hex");
      if (found !== sha256) yield `the raw bytes ${sha256} are damaged`;
    }
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.sha256;
  }
}
