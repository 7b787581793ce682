/** Keeps coded reports. A deposit changes nothing that it, or one like it, has already made so. */
import { createHash } from "node:crypto";
import { inBulk } from "./bulk.js";
import { insertDocuments, removeDocument, type Incoming } from "./documents.js";
import { takeApart } from "./parts.js";
import type { KnownPrinting } from "./printing.js";
import type { Tx } from "./schema/tables.js";
import type { Shelf } from "./shelf.js";
import type { Deposit, Outcome, PartsDeposit } from "./store.js";
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
  const chosen = new Map<string, Incoming>();
  const fresh: { document: string; printing: KnownPrinting }[] = [];
  const earlier: { document: string; coder: number; body: Uint8Array }[] = [];
  const outcomes: Outcome[] = [];
  const coders = await codersOf(tx, deposits);
  for (const { parts } of deposits) {
    const { id, printing } = parts;
    const coder = coders.get(parts.coder.id)!;
    const had = known.get(id);
    const printed = printings.has(printing.id);
    if (!printed) {
      fresh.push({ document: id, printing });
      printings.add(printing.id);
    }
    const leads = !had || coder > had.coder || (coder === had.coder && printing.rank < had.rank);
    if (leads) {
      known.set(id, { coder, rank: printing.rank });
      chosen.set(id, { parts, coder });
    } else if (coder < had.coder) earlier.push({ document: id, coder, body: parts.body });
    if (leads || !printed) writing.changed("document", id, had ? "changed" : "new");
    outcomes.push(!had ? "new" : leads || !printed ? "changed" : "same");
  }
  await keepBytes(tx, deposits);
  await inBulk(
    tx,
    "printings",
    fresh.map(({ document, printing: { id, about } }) => ({ document, id, about: JSON.stringify(about) })),
    (rows) => tx.insertInto("printings").values(rows),
  );
  for (const old of before) {
    const next = chosen.get(old.id);
    if (!next) continue;
    const body = await removeDocument(writing, old);
    if (next.coder > old.coder) earlier.push({ document: old.id, coder: old.coder, body });
  }
  await inBulk(tx, "earlier", earlier, (rows) =>
    tx
      .insertInto("earlier_reports")
      .values(rows)
      .onConflict((oc) => oc.doNothing()),
  );
  await insertDocuments(writing, [...chosen.values()]);
  return outcomes;
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
