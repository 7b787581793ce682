import { createHash } from "node:crypto";
import type { Charset, Message, Origin } from "../records/index.js";
import { Damage, type Source } from "./reader.js";

export interface Gathered {
  /** The first bytes, at most as many as asked for. */
  readonly bytes: Uint8Array;
  /** True when there were more, or the end of the source is missing. */
  readonly cut: boolean;
  /** Of all the bytes there were, also of those not kept. */
  readonly sha256: string;
  readonly messages: readonly Message[];
  /** The bytes again, when they are all of them. */
  readonly raw?: Uint8Array;
}

/** Takes a source whole, up to `limit` bytes. */
export async function gather(source: Source, limit: number): Promise<Gathered> {
  const hash = createHash("sha256");
  const kept: Uint8Array[] = [];
  let length = 0;
  let all = 0;
  let damage: Damage | undefined;
  try {
    for await (const chunk of source.chunks()) {
      hash.update(chunk);
      all += chunk.length;
      const part = chunk.subarray(0, limit - length);
      if (part.length) kept.push(part);
      length += part.length;
    }
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    damage = error;
  }
  const bytes = Buffer.concat(kept);
  return {
    bytes,
    cut: all > length || damage?.cut === true || source.cut === true,
    sha256: hash.digest("hex"),
    messages: damage ? [damage.issue] : [],
    ...(all === length && { raw: bytes }),
  };
}

/** Where a document read whole from a source came from. */
export function originOf(source: Source, reader: string, sha256: string, charset: Charset): Origin {
  if (source.within) return { ...source.within, charset };
  return { reader, ...(source.path !== undefined && { path: source.path }), sha256, charset };
}
