import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { HEAD_BYTES } from "./limits.js";
import type { Source } from "./reader.js";

/** A source over bytes in memory. */
export function sourceOf(bytes: Uint8Array, path?: string): Source {
  return {
    ...(path !== undefined && { path }),
    head: bytes.subarray(0, HEAD_BYTES),
    async *chunks() {
      yield bytes;
    },
  };
}

/** A source over a file. @throws the system's error when it cannot be opened */
export async function fileSource(path: string): Promise<Source> {
  const handle = await open(path, "r");
  try {
    const head = new Uint8Array(HEAD_BYTES);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(head, length, HEAD_BYTES - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === HEAD_BYTES) break;
    }
    return { path, head: head.subarray(0, length), chunks: () => createReadStream(path) };
  } finally {
    await handle.close();
  }
}

/** A source over a stream that can be read once, such as standard input. */
export async function streamSource(stream: AsyncIterable<Uint8Array>, path: string): Promise<Source> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const { value, done } = await iterator.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  return {
    path,
    head: Buffer.concat(first).subarray(0, HEAD_BYTES),
    async *chunks() {
      yield* first;
      for (;;) {
        const { value, done } = await iterator.next();
        if (done) return;
        yield value;
      }
    },
  };
}

/** The first `limit` bytes of a source, and whether there were more; the hash is of all bytes. */
export async function gather(
  source: Source,
  limit: number,
): Promise<{ bytes: Uint8Array; cut: boolean; sha256: string }> {
  const hash = createHash("sha256");
  const kept: Uint8Array[] = [];
  let length = 0;
  let cut = false;
  for await (const chunk of source.chunks()) {
    hash.update(chunk);
    const room = limit - length;
    if (chunk.length > room) cut = true;
    if (room > 0) {
      const part = chunk.subarray(0, room);
      kept.push(part);
      length += part.length;
    }
  }
  return { bytes: Buffer.concat(kept), cut, sha256: hash.digest("hex") };
}
