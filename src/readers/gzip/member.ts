/**
 * One member of a gzip file (RFC 1952), inflated as it comes. Node's own Gunzip joins members and drops what follows them; an
 * archive wants to know where each begins, and its readers that the end was there.
 */
import { crc32 } from "node:zlib";
import type { Bytes } from "../bytes.js";
import { Inflater } from "./inflater.js";

/** Why a member is not sound: it ends too early, it is not what gzip writes, or it expands beyond all measure. */
export class GzipFault extends Error {
  constructor(
    readonly kind: "cut" | "bad" | "bomb",
    reason: string,
  ) {
    super(reason);
    this.name = "GzipFault";
  }
}

// Text shrinks three to tenfold, repetitive JSON a hundredfold; deflate's own limit is 1032.
export const MOST_EXPANSION = 250;
const EXPANSION_COUNTS_FROM = 8 * 1024 * 1024; // bytes put out before the ratio is judged
const KEPT = 1024 * 1024; // compressed bytes that are given back after a fault, so that what follows can be found
const STEP = 16 * 1024; // compressed bytes inflated at once: at most 16 MiB come out

export const isMember = (head: Uint8Array): boolean =>
  head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 && (head[3] ?? 0xff) < 0x20;

/**
 * Inflates the member at which `bytes` stands and leaves them after it.
 * After a fault, or when it is left early, they stand one after the member's start, or past what was looked at when that is over a MiB.
 * @throws GzipFault after the last good bytes
 */
export async function* inflateMember(bytes: Bytes): AsyncGenerator<Uint8Array, void> {
  const taken = new Taken(bytes);
  let whole = false;
  try {
    await skipHeader(taken);
    yield* inflate(taken);
    whole = true;
  } finally {
    if (!whole) taken.giveBack();
  }
}

/** The compressed bytes of one member, remembered so that they can be looked at again after a fault. */
class Taken {
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(readonly bytes: Bytes) {}

  async next(most: number): Promise<Uint8Array> {
    const part = await this.bytes.next(most);
    if (!part) throw new GzipFault("cut", "it ends early");
    this.#length += part.length;
    if (this.#length > KEPT) this.#parts = [];
    else this.#parts.push(part);
    return part;
  }

  async exactly(length: number): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    for (let left = length; left > 0; left -= parts.at(-1)!.length) parts.push(await this.next(left));
    return Buffer.concat(parts);
  }

  /** Gives back the last `length` bytes of the last part, which belong to what follows. */
  untake(length: number): void {
    const last = this.#parts.pop();
    if (last) this.#parts.push(last.subarray(0, last.length - length));
    this.#length -= length;
  }

  giveBack(): void {
    if (this.#length <= KEPT) this.bytes.unread(Buffer.concat(this.#parts).subarray(1));
  }
}

async function skipHeader(taken: Taken): Promise<void> {
  const head = await taken.exactly(10);
  if (!isMember(head)) throw new GzipFault("bad", "it is not gzip");
  const flags = head[3]!;
  if (flags & 4) await taken.exactly((await taken.exactly(2)).readUInt16LE());
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    for (let length = 0; (await taken.exactly(1))[0] !== 0; length++) {
      if (length > 64 * 1024) throw new GzipFault("bad", "its header has no end");
    }
  }
  if (flags & 2) await taken.exactly(2);
}

async function* inflate(taken: Taken): AsyncGenerator<Uint8Array, void> {
  const inflater = new Inflater();
  let sum = 0;
  let length = 0;
  let read = 0;
  try {
    while (!inflater.ended) {
      const part = await taken.next(STEP);
      read += part.length;
      for (const inflated of await inflater.put(part)) {
        sum = crc32(inflated, sum);
        length += inflated.length;
        if (length > EXPANSION_COUNTS_FROM && length > MOST_EXPANSION * read) {
          throw new GzipFault("bomb", `it expands more than ${MOST_EXPANSION}-fold`);
        }
        yield inflated;
      }
      if (inflater.failed) throw new GzipFault("bad", "its data is corrupt");
      if (!inflater.ended) continue;
      const over = read - inflater.used;
      taken.untake(over);
      taken.bytes.unread(part.subarray(part.length - over));
    }
  } finally {
    inflater.close();
  }
  const trailer = await taken.exactly(8);
  if (trailer.readUInt32LE(0) !== sum) throw new GzipFault("bad", "its checksum does not match");
  if (trailer.readUInt32LE(4) !== length % 2 ** 32) throw new GzipFault("bad", "its length does not match");
}
