import { message } from "../../records/index.js";
import { Bytes } from "../bytes.js";
import { HEAD_BYTES } from "../limits.js";
import { Damage, type Source } from "../reader.js";
import { GzipFault, inflateMember, isMember } from "./member.js";

/** What a gzip file holds, as a source: its members joined. What is wrong with it is told by the Damage at the end. */
export async function unpacked(source: Source): Promise<Source> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of joined([source.head])) {
      parts.push(part);
      length += part.length;
      if (length >= HEAD_BYTES) break;
    }
  } catch (error) {
    if (!(error instanceof Damage)) throw error; // the head ends in the middle of a member
  }
  return { ...source, head: Buffer.concat(parts).subarray(0, HEAD_BYTES), chunks: () => joined(source.chunks()) };
}

async function* joined(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const bytes = new Bytes(stream(chunks));
  try {
    do yield* inflateMember(bytes);
    while (isMember(await bytes.peek(4)));
  } catch (error) {
    if (!(error instanceof GzipFault)) throw error;
    throw new Damage(message("damaged-gzip", "read", { reason: error.message }), true);
  }
  for (let part = await bytes.next(); part; part = await bytes.next()) {
    if (part.some((byte) => byte !== 0)) throw new Damage(message("trailing-bytes", "read"), false);
  }
}

async function* stream(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
