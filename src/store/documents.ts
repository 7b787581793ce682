/** Rows of documents with all that hangs on them: put in, taken out, shown and hidden as their state changes. */
import type { Entity, Report } from "../records/index.js";
import { pack } from "./body.js";
import { inBulk } from "./bulk.js";
import { foldName } from "./entity-key.js";
import { headOf, reportDay, rowsOf, type ReportRows } from "./rows.js";
import type { Tx } from "./schema/tables.js";
import { sortKey } from "./sort-key.js";
import { embargoOf } from "./states.js";
import { takeTurns } from "./turns.js";
import { indexAll, settle, takeOutOfIndex, type DocumentRow } from "./visibility.js";
import type { Writing } from "./writing.js";

export interface Incoming {
  readonly report: Report;
  readonly coder: number;
  readonly rank: string;
}

/** Puts documents in that are not there, and settles the states of their articles. */
export async function insertDocuments(writing: Writing, incoming: readonly Incoming[]): Promise<void> {
  const { tx } = writing;
  if (!incoming.length) return;
  const taken = incoming.map(({ report }) => 1 + report.events.length + report.attributions.length);
  let turn = await takeTurns(
    tx,
    taken.reduce((sum, count) => sum + count, 0),
  );
  const laid = incoming.map(({ report, coder, rank }, i) => {
    const { document } = report;
    const rows = rowsOf(report);
    const own = turn;
    turn += taken[i]!;
    const events = rows.events.map(({ day }, at) => sortKey(day, own + 1 + at));
    const attributions = rows.attributions.map(({ day }, at) => sortKey(day, own + 1 + rows.events.length + at));
    const row: DocumentRow = {
      n: sortKey(reportDay(report), own),
      id: document.id,
      day: reportDay(report),
      turn: own,
      article: document.article ?? document.uri ?? null,
      status: document.status,
      made: document.modified ?? document.published ?? "",
      embargo: embargoOf(document),
      state: "current",
      visible: 1,
      coder,
      printing: rank,
      head: JSON.stringify(headOf(report)),
      facets: rows.report.facets,
      events: events.length,
      attributions: attributions.length,
    };
    return { row, rows, report, keys: { events, attributions } };
  });
  const states = await settle(
    writing,
    laid.map(({ row }) => row),
  );
  const placed = laid.map(({ row, ...rest }) => {
    const state = states.get(row.id) ?? "current";
    return { ...rest, row: { ...row, state, visible: state === "current" ? 1 : 0 } };
  });
  await inBulk(
    tx,
    "documents",
    placed.map(({ row }) => row),
    (rows) => tx.insertInto("documents").values(rows),
  );
  await inBulk(
    tx,
    "reports",
    placed.map(({ row, report }) => ({ n: row.n, body: pack(report) })),
    (rows) => tx.insertInto("reports").values(rows),
  );
  for (const table of ["events", "attributions"] as const) {
    const rows = placed.flatMap(({ row, rows: parts, keys }) =>
      parts[table].map(({ record, facets, passage }, i) => ({
        n: keys[table][i]!,
        document: row.n,
        record,
        facets,
        passage_start: passage.start,
        passage_end: passage.end,
        visible: row.visible,
      })),
    );
    await inBulk(tx, table, rows, (some) => tx.insertInto(table).values(some));
  }
  for (const { row, rows, keys } of placed) {
    writing.count("documents", 1);
    writing.count("attributions", row.attributions);
    indexAll(writing, row, rows, keys);
    if (row.visible) writing.tally(rows.events, keys.events, 1);
    if (row.state === "embargoed") writing.unchanged("document", row.id);
  }
  await keepActors(
    tx,
    placed.map(({ rows }) => rows.actors),
  );
}

/** Takes a document out with all its rows and says its report's body; the caller puts another in its place. */
export async function removeDocument(writing: Writing, row: DocumentRow): Promise<Uint8Array> {
  const { tx } = writing;
  const { body } = await takeOutOfIndex(writing, row);
  for (const table of ["events", "attributions"] as const)
    await tx.deleteFrom(table).where("document", "=", row.n).execute();
  await tx.deleteFrom("reports").where("n", "=", row.n).execute();
  await tx.deleteFrom("documents").where("n", "=", row.n).execute();
  writing.count("documents", -1);
  writing.count("attributions", -row.attributions);
  return body;
}

async function keepActors(tx: Tx, found: readonly ReportRows["actors"][]): Promise<void> {
  const actors = new Map(found.flatMap((each) => [...each]));
  await inBulk(
    tx,
    "actors",
    [...actors].map(([key, { name, kind, codes, place }]) => ({
      key,
      name,
      kind,
      country: codes.country ?? place?.country ?? null,
      codes: JSON.stringify(codes),
    })),
    (rows) =>
      tx
        .insertInto("actors")
        .values(rows)
        .onConflict((oc) => oc.column("key").doNothing()),
  );
  const names = new Map(
    found.flatMap((each) =>
      [...each].flatMap(([key, { name, kind }]) =>
        calledBy(name, kind).map((folded) => [`${folded}\n${key}\n${name}`, { folded, key, name }] as const),
      ),
    ),
  );
  await inBulk(tx, "actor_names", [...names.values()], (rows) =>
    tx
      .insertInto("actor_names")
      .values(rows)
      .onConflict((oc) => oc.doNothing()),
  );
}

/** A name, and of a person the last part alone, by which news goes on. */
function calledBy(name: string, kind: Entity["kind"]): string[] {
  const folded = foldName(name);
  const last = folded.slice(folded.lastIndexOf(" ") + 1);
  return kind === "person" && last !== folded ? [folded, last] : [folded];
}
