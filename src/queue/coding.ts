/** What a worker does with one unit: read, code, keep; what cannot be coded is set aside alone, and costs its unit nothing. */
import { inOrder, type Pool } from "../pool/index.js";
import { fileSource, isRefused, read, refusedFile, sourceOf, type Read, type ReadResult } from "../readers/index.js";
import { Quarantine, type Report } from "../records/index.js";
import type { Deposit, Store } from "../store/index.js";
import type { Delivery, Queue, Verdict } from "./queue.js";
import { BadUnit, itemOf, packUnit, unpackBytes, unpackUnit, type Item, type Unit } from "./unit.js";

/** What became of a report. */
export type Outcome = "coded" | "quarantined" | "dead" | "known";

export interface CodingParts {
  readonly queue: Pick<Queue, "bury" | "offer">;
  readonly store: Pick<Store, "put" | "quarantine" | "has">;
  readonly pool: Pick<Pool, "code" | "info" | "workers">;
  /** Runs a write of the store until it is done. */
  readonly keep: <T>(write: () => Promise<T>) => Promise<T>;
  /** Lets only so many reports be coded at once. */
  readonly gated: <T>(work: () => Promise<T>) => Promise<T>;
  readonly count: (outcome: Outcome) => void;
}

const KEPT_AT_ONCE = 100;
/** Deliveries before a unit is taken apart, so that what ends workers is found and the rest is not lost with it. */
const TAKEN_APART_AFTER = 2;

/** Codes the unit of a delivery and resolves when all of it is kept. The same unit twice is kept once. */
export async function codeUnit(parts: CodingParts, { body, before }: Delivery): Promise<Verdict> {
  const { queue } = parts;
  let unit: Unit;
  try {
    unit = unpackUnit(body);
  } catch (error) {
    if (!(error instanceof BadUnit)) throw error;
    await queue.bury(body, error.message);
    return "done";
  }
  if (before >= TAKEN_APART_AFTER && !isSingle(unit) && (await takeApart(queue, unit))) return "done";
  await codeAll(parts, unit, before > 0);
  return "done";
}

const isSingle = ([first, ...rest]: Unit): boolean =>
  rest.length === 0 && (first?.kind === "document" || first?.kind === "refused");

/** False when the queue is too full for it. */
async function takeApart(queue: CodingParts["queue"], unit: Unit): Promise<boolean> {
  for await (const result of readUnit(unit)) if (!(await queue.offer([itemOf(result)]))) return false;
  return true;
}

async function codeAll(parts: CodingParts, unit: Unit, again: boolean): Promise<void> {
  const { store, pool, keep, count, gated } = parts;
  let deposits: Deposit[] = [];
  const keepAll = async (): Promise<void> => {
    if (!deposits.length) return;
    const batch = deposits;
    deposits = [];
    await keep(() => store.put(batch));
    for (const _ of batch) count("coded");
  };
  const work = (result: ReadResult): Promise<Deposit | null> => codeOne(parts, result, again);
  // The gate is shared by all units in hand: more may be asked for here than is coded at once.
  for await (const deposit of inOrder(readUnit(unit), 2 * pool.workers, (result) => gated(() => work(result)))) {
    if (deposit) deposits.push(deposit);
    if (deposits.length >= KEPT_AT_ONCE) await keepAll();
  }
  await keepAll();
}

/** The report to be kept, or null when there is none (any more). */
async function codeOne(parts: CodingParts, result: ReadResult, again: boolean): Promise<Deposit | null> {
  const { queue, store, pool, keep, count } = parts;
  if (isRefused(result)) {
    const { refused, raw, ...where } = result;
    await keep(() => store.quarantine({ ...where, message: refused, ...(raw && { raw }) }));
    count("quarantined");
    return null;
  }
  if (again && (await keep(() => store.has([result.document], pool.info)))[0]) {
    count("known");
    return null;
  }
  try {
    const report: Report = await pool.code(result.document, result.messages);
    return { report, ...rawOf(result) };
  } catch (error) {
    if (!(error instanceof Quarantine)) throw error;
    await queue.bury(packUnit([itemOf(result)]), error.issue.text);
    count("dead");
    return null;
  }
}

const rawOf = ({ raw }: Read): { raw?: Uint8Array } => (raw ? { raw } : {});

async function* readUnit(unit: Unit): AsyncGenerator<ReadResult> {
  for (const item of unit) yield* readItem(item);
}

async function* readItem(item: Item): AsyncGenerator<ReadResult> {
  switch (item.kind) {
    case "file":
      yield* read(sourceOf(unpackBytes(item.bytes), item.path), givenOf(item.given));
      return;
    case "range":
      try {
        yield* read(await fileSource(item.path, item), givenOf(item.given));
      } catch (error) {
        const refused = refusedFile(item.path, error);
        if (!refused) throw error;
        yield refused;
      }
      return;
    case "document":
    case "refused": {
      const { kind: _, raw, ...result } = item;
      yield { ...result, ...(raw && { raw: unpackBytes(raw) }) } as ReadResult;
    }
  }
}

const givenOf = ({ published, publisher }: { published?: string | undefined; publisher?: string | undefined }) => ({
  ...(published !== undefined && { published }),
  ...(publisher !== undefined && { publisher }),
});
