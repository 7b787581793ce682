/** Sources -> store: what is known is passed over, the rest is coded and kept in batches, what cannot be read is quarantined. */
import { createHash } from "node:crypto";
import { inOrder } from "../../pool/in-order.js";
import type { Pool } from "../../pool/index.js";
import {
  isRefused,
  read,
  type Given,
  type Read,
  type ReadResult,
  type Refused,
  type Source,
} from "../../readers/index.js";
import { message, Quarantine, type Report } from "../../records/index.js";
import { takeApart, type Deposit, type PartsDeposit, type Store } from "../../store/index.js";
import { codedLines, isCoded } from "./coded-lines.js";

const CODED_BATCH = 2000; // reports in one transaction when nothing has to be coded
const READ_AHEAD = 32; // documents looked up in the store at once
const KEEP_MS = 2000; // no finished report waits longer than this to be on disk

export interface Counts {
  new: number;
  changed: number;
  same: number;
  quarantined: number;
  withdrawn: number;
}

export interface IntakeOptions {
  readonly store: Store;
  /** Opens the coders when the first document needs one. */
  readonly pool: () => Promise<Pool>;
  readonly given: Given;
  readonly signal: AbortSignal;
  readonly refused: (refused: Refused) => void;
  /** Called when something more is on disk. */
  readonly progress: (counts: Counts) => Promise<void>;
  /** Coded reports in one transaction. */
  readonly batch?: number;
}

/** Takes sources in; `counts` adds up over all of them. */
export class Intake {
  readonly counts: Counts = { new: 0, changed: 0, same: 0, quarantined: 0, withdrawn: 0 };
  /** Ids in quarantine of what was refused since this intake began. */
  readonly refusedIds = new Set<string>();
  #batch: PartsDeposit[] = [];
  #kept = Date.now();

  constructor(readonly options: IntakeOptions) {}

  /** @returns false when it was interrupted before the end */
  async take(source: Source): Promise<boolean> {
    const { signal } = this.options;
    try {
      if (isCoded(source)) {
        for await (const result of codedLines(source)) {
          if (signal.aborted) break;
          if ("refused" in result) await this.refuse(result);
          else await this.#keep({ parts: result }, this.options.batch ?? CODED_BATCH);
        }
      } else {
        for await (const result of this.#coded(read(source, this.options.given))) {
          if (signal.aborted) break;
          if (!result) continue;
          if ("refused" in result) await this.refuse(result);
          else {
            const { report, ...raw } = result;
            await this.#keep({ parts: takeApart(report), ...raw }, READ_AHEAD);
          }
        }
      }
    } finally {
      await this.#flush();
    }
    return !signal.aborted;
  }

  async refuse(refused: Refused): Promise<void> {
    const { store } = this.options;
    const { refused: reason, article, path, record, sha256: hash, raw } = refused;
    if (reason.code === "withdrawn" && article !== undefined) {
      this.counts.withdrawn += await store.withdraw(article);
      return;
    }
    this.counts.quarantined++;
    const id = await store.quarantine({
      sha256: hash,
      message: reason,
      ...(path !== undefined && { path }),
      ...(record !== undefined && { record }),
      // A record cut short has other bytes than its hash says: it is found again by its path.
      ...(raw && sha256(raw) === hash && { raw }),
    });
    this.refusedIds.add(id);
    this.options.refused(refused);
    await this.options.progress(this.counts);
  }

  /** Codes what the store does not have yet; null stands for what it has. */
  async *#coded(results: AsyncIterable<ReadResult>): AsyncIterable<Deposit | Refused | null> {
    for await (const some of inChunks(results, READ_AHEAD)) {
      const reads = some.filter((each): each is Read => !isRefused(each));
      const coder = reads.length ? await this.options.pool() : null;
      const known = coder
        ? await this.options.store.has(
            reads.map(({ document }) => document),
            coder.info,
          )
        : [];
      const have = new Set(reads.filter((_, i) => known[i]));
      this.counts.same += have.size;
      const wanted = some.filter((each) => isRefused(each) || !have.has(each));
      yield* inOrder(each(wanted), coder?.workers ?? 1, (result) => this.#code(result, coder));
      if (have.size) await this.options.progress(this.counts);
    }
  }

  async #code(result: ReadResult, coder: Pool | null): Promise<Deposit | Refused | null> {
    if (isRefused(result) || !coder) return isRefused(result) ? result : null;
    if (this.options.signal.aborted) return null;
    const { document, messages, raw } = result;
    try {
      const report: Report = await coder.code(document, messages);
      const kept = raw && sha256(raw) === document.origin.sha256 ? { raw } : {};
      return { report, ...kept };
    } catch (error) {
      if (!(error instanceof Quarantine)) throw error;
      const { path, record, sha256: hash } = document.origin;
      return {
        refused: error.issue,
        sha256: hash,
        ...(path !== undefined && { path }),
        ...(record !== undefined && { record }),
        ...(raw && { raw }),
      };
    }
  }

  async #keep(deposit: PartsDeposit, most: number): Promise<void> {
    this.#batch.push(deposit);
    if (this.#batch.length >= most || Date.now() - this.#kept > KEEP_MS) await this.#flush();
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    if (batch.length) for (const outcome of await this.options.store.putParts(batch)) this.counts[outcome]++;
    this.#kept = Date.now();
    await this.options.progress(this.counts);
  }
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function* each<T>(items: readonly T[]): AsyncIterable<T> {
  for (const item of items) yield await Promise.resolve(item);
}

async function* inChunks<T>(items: AsyncIterable<T>, size: number): AsyncIterable<T[]> {
  let chunk: T[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length) yield chunk;
}

/** The refusal of a file that the system does not open. */
export const unreadable = (path: string, code: string): Refused => ({
  refused: message("unreadable", "read", { reason: code }),
  path,
  sha256: sha256(Buffer.alloc(0)),
});
