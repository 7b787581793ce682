/** Keeps coded reports. A deposit changes nothing that it, or one like it, has already made so. */
import { createHash } from "node:crypto";
import { inBulk } from "./bulk.js";
import { keepEarlier } from "./documents.js";
import { takeApart } from "./parts.js";
import type { KnownPrinting } from "../records/printing.js";
import type { Tx } from "./schema/tables.js";
import { place, settle, type Chosen, type PrintingRow } from "./settling.js";
import type { Shelf } from "./shelf.js";
import type { Deposit, Outcome, PartsDeposit } from "./store.js";
import { takeTurns } from "./turns.js";
import { write, type Writing } from "./writing.js";

export async function put(shelf: Shelf, batch: readonly Deposit[]): Promise<Outcome[]> {
  const deposits = batch.map(({ report, raw }) => ({ parts: takeApart(report), ...(raw && { raw }) }));
  return putParts(shelf, deposits);
}

export async function putParts(shelf: Shelf, batch: readonly PartsDeposit[]): Promise<Outcome[]> {
  for (const { parts, raw } of batch) if (raw) checkBytes(raw, parts.origin);
  return write(shelf, (writing) => keep(writing, batch));
}

/** What is known of a document, before the batch or through it. */
interface Known {
  readonly coder: number;
  readonly rank: string;
}

async function keep(writing: Writing, deposits: readonly PartsDeposit[]): Promise<Outcome[]> {
  const { tx } = writing;
  const ids = [...new Set(deposits.map(({ parts }) => parts.id))];
  const before = await tx.selectFrom("documents").selectAll().where("id", "in", ids).execute();
  const known = new Map<string, Known>(before.map(({ id, coder, printing }) => [id, { coder, rank: printing }]));
  const printings = new Set(await knownPrintings(tx, before));
  const chosen = new Map<string, Chosen>();
  const fresh: { document: string; printing: KnownPrinting }[] = [];
  const earlier: { document: string; coder: number; body: Uint8Array }[] = [];
  const outcomes: Outcome[] = [];
  const coders = await codersOf(tx, deposits);
  for (const { parts } of deposits) {
    const { id } = parts;
    const [{ rank }] = parts.printings;
    const coder = coders.get(parts.coder.id)!;
    const had = known.get(id);
    const unknown = parts.printings.filter((printing) => !printings.has(printing.id));
    for (const printing of unknown) {
      fresh.push({ document: id, printing });
      printings.add(printing.id);
    }
    const leads = !had || coder > had.coder || (coder === had.coder && rank < had.rank);
    if (leads) {
      known.set(id, { coder, rank });
      chosen.set(id, { parts, coder });
    } else if (coder < had.coder) earlier.push({ document: id, coder, body: parts.body });
    outcomes.push(!had ? "new" : leads || unknown.length ? "changed" : "same");
  }
  await keepBytes(tx, deposits);
  await keepEarlier(tx, earlier);
  await place(writing, await keepPrintings(writing, fresh, before), before, chosen);
  return outcomes;
}

/** Keeps printings. @returns all printings of each document that they change */
async function keepPrintings(
  writing: Writing,
  fresh: readonly { readonly document: string; readonly printing: KnownPrinting }[],
  before: readonly { readonly id: string }[],
): Promise<Map<string, PrintingRow[]>> {
  const { tx } = writing;
  const turn = await takeTurns(tx, fresh.length);
  const coming = fresh.map(({ document, printing: { id, article, status, made, embargo, about } }, i) => ({
    document,
    id,
    article,
    status,
    made,
    embargo,
    turn: turn + i,
    about: JSON.stringify(about),
  }));
  const printed = new Set(fresh.map(({ document }) => document));
  const moved = await settle(
    writing,
    coming,
    before.map(({ id }) => id).filter((id) => printed.has(id)),
  );
  const ids = new Set(coming.map(({ id }) => id));
  const settled = [...moved.values()].flat().filter(({ id }) => ids.has(id));
  await inBulk(tx, "printings", settled, (rows) => tx.insertInto("printings").values(rows));
  return moved;
}

async function knownPrintings(tx: Tx, documents: readonly { readonly id: string }[]): Promise<string[]> {
  if (!documents.length) return [];
  const ids = documents.map(({ id }) => id);
  return (await tx.selectFrom("printings").select("id").where("document", "in", ids).execute()).map(({ id }) => id);
}

/** Numbers of coders by id, in the order in which the store met them; later ones take over from earlier ones. */
async function codersOf(tx: Tx, deposits: readonly PartsDeposit[]): Promise<Map<string, number>> {
  const wanted = new Map(deposits.map(({ parts: { coder } }) => [coder.id, coder.about]));
  const rows = await tx.selectFrom("coders").select(["id", "n"]).execute();
  const numbers = new Map(rows.map(({ id, n }) => [id, n]));
  for (const [id, about] of wanted) {
    if (numbers.has(id)) continue;
    const n = numbers.size + 1;
    await tx.insertInto("coders").values({ n, id, about }).execute();
    numbers.set(id, n);
  }
  return numbers;
}

async function keepBytes(tx: Tx, deposits: readonly PartsDeposit[]): Promise<void> {
  const byHash = new Map(deposits.flatMap(({ raw, parts }) => (raw ? [[parts.origin, raw] as const] : [])));
  const rows = [...byHash].map(([sha256, content]) => ({ sha256, content }));
  await inBulk(tx, "bytes", rows, (some) =>
    tx
      .insertInto("bytes")
      .values(some)
      .onConflict((oc) => oc.doNothing()),
  );
}

/** @throws when the bytes are not those of the hash: a fault of the reader */
export function checkBytes(raw: Uint8Array, sha256: string): void {
  const found = createHash("sha256").update(raw).digest("hex");
  if (found !== sha256) throw new Error(`raw bytes with hash ${found} were given for ${sha256}`);
}
