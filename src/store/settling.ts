/** Printings -> documents: which printing stands how, and what that makes of the record that they share. */
import { unpack } from "./body.js";
import { insertDocuments, keepEarlier, removeDocument, type Incoming } from "./documents.js";
import { takeApart, type Parts } from "./parts.js";
import { leading, printedAs, rankOf } from "../records/printing.js";
import type { Printing, Report, State } from "../records/index.js";
import type { Tables } from "./schema/tables.js";
import { statesOf } from "./states.js";
import { changeState, type DocumentRow } from "./visibility.js";
import type { Writing } from "./writing.js";

export type PrintingRow = Tables["printings"];
export type Coming = Omit<PrintingRow, "state">;

/** A report that comes in for a document, in place of the one that is kept if any. */
export type Chosen = Pick<Incoming, "parts" | "coder">;

/**
 * Settles the states of printings that are coming in, of all printings of the kept documents named, and of all other
 * versions of their articles. The states of kept ones change in their table.
 * @returns all printings of each document that has one coming, or one whose state has changed
 */
export async function settle(
  writing: Writing,
  coming: readonly Coming[],
  documents: readonly string[],
): Promise<Map<string, PrintingRow[]>> {
  const own = await printingsBy(writing, "document", documents);
  const articles = [...coming, ...own].flatMap(({ article }) => article ?? []);
  const versions = [...own, ...(await printingsBy(writing, "article", articles))];
  const kept = new Map(versions.map((row) => [row.id, row]));
  const stateOf = await statesAmong(writing, [...coming, ...kept.values()]);
  const changed = new Set<string>();
  for (const row of kept.values()) {
    const state = stateOf(row);
    if (state === row.state) continue;
    const { document, id } = row;
    await writing.tx
      .updateTable("printings")
      .set({ state })
      .where("document", "=", document)
      .where("id", "=", id)
      .execute();
    changed.add(document);
  }
  const moved = new Set([...coming.map(({ document }) => document), ...changed]);
  const named = new Set(documents);
  return byDocument([
    ...coming.map((row) => ({ ...row, state: stateOf(row) })),
    ...own.filter(({ document }) => moved.has(document)).map((row) => ({ ...row, state: stateOf(row) })),
    ...(await printingsBy(
      writing,
      "document",
      [...changed].filter((id) => !named.has(id)),
    )),
  ]);
}

/** What each of some printings stands as, given all versions of their articles. */
async function statesAmong({ tx, shelf }: Writing, versions: readonly Coming[]): Promise<(version: Coming) => State> {
  const names = new Set(
    versions.flatMap(({ article, document }) => (article === null ? document : [article, document])),
  );
  const gone = names.size
    ? await tx
        .selectFrom("withdrawals")
        .select("article")
        .where("article", "in", [...names])
        .execute()
    : [];
  const withdrawn = new Set(gone.map(({ article }) => article));
  const groups = new Map<string, Coming[]>();
  for (const version of versions) {
    const article = version.article ?? version.id;
    const group = groups.get(article);
    if (group) group.push(version);
    else groups.set(article, [version]);
  }
  const states = new Map<string, State>();
  for (const [article, group] of groups)
    for (const [id, state] of statesOf(group, shelf.now(), withdrawn.has(article))) states.set(id, state);
  return ({ id, document }) => (withdrawn.has(document) ? "withdrawn" : states.get(id)!);
}

export async function printingsBy(
  { tx }: Writing,
  column: "document" | "article",
  values: readonly string[],
): Promise<PrintingRow[]> {
  const wanted = [...new Set(values)];
  return wanted.length ? tx.selectFrom("printings").selectAll().where(column, "in", wanted).execute() : [];
}

export function byDocument(printings: readonly PrintingRow[]): Map<string, PrintingRow[]> {
  const all = new Map<string, PrintingRow[]>();
  for (const row of printings) {
    const rows = all.get(row.document);
    if (rows) rows.push(row);
    else all.set(row.document, [row]);
  }
  return all;
}

/**
 * Brings documents in line with their printings: what comes in is put in, and what is kept is shown, hidden or made
 * anew under the printing that leads now.
 * @param moved all printings of each document that has changed
 * @param known rows of kept documents, those at hand
 */
export async function place(
  writing: Writing,
  moved: ReadonlyMap<string, readonly PrintingRow[]>,
  known: readonly DocumentRow[] = [],
  chosen: ReadonlyMap<string, Chosen> = new Map(),
): Promise<void> {
  const kept = new Map(known.map((row) => [row.id, row]));
  const unknown = [...moved.keys()].filter((id) => !kept.has(id) && !chosen.has(id));
  if (unknown.length) {
    const rows = await writing.tx.selectFrom("documents").selectAll().where("id", "in", unknown).execute();
    for (const row of rows) kept.set(row.id, row);
  }
  const recoded = [...chosen.keys()].filter((id) => !moved.has(id));
  const all = new Map([...moved, ...byDocument(await printingsBy(writing, "document", recoded))]);
  const incoming: Incoming[] = [];
  const earlier: Tables["earlier_reports"][] = [];
  for (const [id, rows] of all) {
    const old = kept.get(id);
    const next = chosen.get(id);
    const { state } = leading(rows);
    tellOf(writing, id, old?.state, state);
    if (old && !next && rows.length === 1) {
      await changeState(writing, old, state);
      continue;
    }
    const body = old && (await removeDocument(writing, old));
    if (next) {
      const parts = rows.length === 1 ? next.parts : printed(next.parts.body, rows);
      incoming.push({ parts, coder: next.coder, rank: next.parts.printings[0].rank, state });
      if (old && body && next.coder > old.coder) earlier.push({ document: id, coder: old.coder, body });
    } else if (old && body) incoming.push({ parts: printed(body, rows), coder: old.coder, rank: old.printing, state });
  }
  await keepEarlier(writing.tx, earlier);
  await insertDocuments(writing, incoming);
}

/** For the change feed. */
function tellOf(writing: Writing, id: string, before: State | undefined, now: State): void {
  if (now === "embargoed") return;
  const gone = now === "withdrawn" && before !== undefined && before !== "withdrawn";
  const fresh = before === undefined || before === "embargoed";
  writing.changed("document", id, gone ? "deleted" : fresh ? "new" : "changed");
}

/** The report with its document as the printings have it; those under embargo are not named. */
function printed(body: Uint8Array, rows: readonly PrintingRow[]): Parts {
  const report = unpack<Report>(body);
  const seen = rows.filter(({ state }) => state !== "embargoed");
  return takeApart({ ...report, document: printedAs(report.document, inOrder(seen.length ? seen : rows)) });
}

/** Printings by their rank, each with its state. */
export const inOrder = (rows: readonly Pick<PrintingRow, "id" | "about" | "state">[]): Printing[] =>
  rows
    .map(({ id, about, state }) => {
      const printing: Printing = { ...(JSON.parse(about) as Printing), state };
      return { printing, rank: rankOf(printing, id) };
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ printing }) => printing);
