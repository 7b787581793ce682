import type { Message } from "../../records/index.js";
import { MAX_LINE_BYTES } from "../limits.js";
import { Damage, type Source } from "../reader.js";

export interface Line {
  readonly number: number;
  /** Without its end; null stands for a line over the limit, which is passed over. */
  readonly bytes: Uint8Array | null;
  /** What is wrong with the source, told with the last line: its bytes are all there were. */
  readonly damage?: Message;
}

/** The lines of a source that hold something, from number 1. */
export async function* linesOf(source: Source): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (): Line | null => {
    const bytes = length > MAX_LINE_BYTES ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    number++;
    return bytes?.every((byte) => byte <= 0x20) ? null : { number, bytes };
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= MAX_LINE_BYTES) parts.push(part);
  };
  try {
    for await (const chunk of source.chunks()) {
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        add(chunk.subarray(start, end));
        const line = take();
        if (line) yield line;
        start = end + 1;
      }
      add(chunk.subarray(start));
    }
    const last = length ? take() : null;
    if (last) yield last;
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    yield { number: number + 1, bytes: Buffer.concat(parts), damage: error.issue };
  }
}
