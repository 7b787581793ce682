/** Documents and reports by their names. */
import type { Document, Report } from "../../records/index.js";
import { unpack } from "../body.js";
import { printingsOf } from "../../records/printing.js";
import { coderId } from "../parts.js";
import type { Tables } from "../schema/tables.js";
import { inOrder } from "../settling.js";
import type { Shelf } from "../shelf.js";
import type { DocumentHead, Printing } from "../store.js";

const AT_ONCE = 500;

export async function reportsOf({ db }: Shelf, ids: readonly string[]): Promise<Report[]> {
  const found = new Map<string, Report>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const rows = await db
      .selectFrom("documents")
      .innerJoin("reports", "reports.n", "documents.n")
      .select(["id", "body"])
      .where("id", "in", ids.slice(start, start + AT_ONCE))
      .where("state", "!=", "embargoed")
      .execute();
    for (const { id, body } of rows) found.set(id, unpack<Report>(body));
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

const headIn = ({ head, state }: Pick<Tables["documents"], "head" | "state">): DocumentHead => ({
  ...(JSON.parse(head) as Omit<DocumentHead, "state">),
  state,
});

export async function documents({ db }: Shelf, ids: readonly string[]): Promise<DocumentHead[]> {
  const found = new Map<string, DocumentHead>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const rows = await db
      .selectFrom("documents")
      .select(["head", "state"])
      .where("id", "in", ids.slice(start, start + AT_ONCE))
      .where("state", "!=", "embargoed")
      .execute();
    for (const head of rows.map(headIn)) found.set(head.id, head);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

export async function versions({ db }: Shelf, id: string): Promise<DocumentHead[]> {
  const own = await db.selectFrom("printings").select("article").where("document", "=", id).execute();
  const articles = own.flatMap(({ article }) => article ?? []);
  const rows = await db
    .selectFrom("printings")
    .innerJoin("documents", "documents.id", "printings.document")
    .select(["head", "about", "article", "document", "printings.state as state"])
    .where((eb) => eb.or([eb("document", "=", id), ...(articles.length ? [eb("article", "in", articles)] : [])]))
    .where("printings.state", "!=", "embargoed")
    .orderBy("made")
    .orderBy("printings.turn")
    .execute();
  const once = new Map(rows.map((row) => [`${row.document} ${row.article}`, row]));
  return [...once.values()].map(({ head, about, state }) => printedThere(headIn({ head, state }), about));
}

/** The head as one of several printings has it. */
function printedThere(head: DocumentHead, about: string): DocumentHead {
  const { id, language, state, printings: several } = head;
  if (!several) return head;
  const printing = JSON.parse(about) as Printing;
  const outlet = printing.publisher ?? printing.agency;
  const day = printing.published?.slice(0, 10);
  return {
    id,
    language,
    ...printing,
    ...(outlet !== undefined && { outlet }),
    ...(day !== undefined && { day }),
    state,
  };
}

export async function printings({ db }: Shelf, id: string): Promise<Printing[]> {
  const rows = await db
    .selectFrom("printings")
    .select(["id", "about", "state"])
    .where("document", "=", id)
    .where("state", "!=", "embargoed")
    .execute();
  return inOrder(rows);
}

export async function raw({ db }: Shelf, sha256: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom("bytes").select("content").where("sha256", "=", sha256).executeTakeFirst();
  return row ? Buffer.from(row.content) : null;
}

/** True where this printing of the document is kept with this coder's report, or a later coder's. */
export async function has({ db }: Shelf, documents: readonly Document[], coder: Report["coder"]): Promise<boolean[]> {
  const known = await db.selectFrom("coders").select("n").where("id", "=", coderId(coder)).executeTakeFirst();
  if (!known || !documents.length) return documents.map(() => false);
  const printed = documents.map((each) => printingsOf(each)[0].id);
  const rows = await db
    .selectFrom("printings")
    .innerJoin("documents", "documents.id", "printings.document")
    .select(["printings.id as id", "coder"])
    .where("printings.document", "in", [...new Set(documents.map(({ id }) => id))])
    .execute();
  const kept = new Set(rows.filter((row) => row.coder >= known.n).map(({ id }) => id));
  return printed.map((id) => kept.has(id));
}
