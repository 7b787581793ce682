import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { HEAD_BYTES } from "./limits.js";
import type { Range, Source } from "./reader.js";

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

/** A source over a file, or over a range of it. @throws the system's error when it cannot be opened */
export async function fileSource(path: string, range?: Range): Promise<Source> {
  const handle = await open(path, "r");
  try {
    const head = new Uint8Array(HEAD_BYTES);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(head, length, HEAD_BYTES - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === HEAD_BYTES) break;
    }
    const chunks = (): AsyncIterable<Uint8Array> => createReadStream(path, { start: range?.from ?? 0 });
    return { path, head: head.subarray(0, length), ...(range && { range }), chunks };
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
