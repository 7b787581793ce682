import { decode } from "./charset.js";
import { makeDocument } from "./document.js";
import { MAX_PAGE_BYTES } from "./limits.js";
import type { Reader } from "./reader.js";
import { gather } from "./source.js";

const LONGEST_TITLE = 200;

/** Plain text: the whole file is the report; a first line that stands alone without a full stop is its title. */
export const textReader: Reader = {
  name: "text",
  sniff: () => true,
  async *read(source, given) {
    const { bytes, cut, sha256 } = await gather(source, MAX_PAGE_BYTES);
    const { text, messages } = decode(bytes, { cut });
    const origin = { reader: "text", ...(source.path !== undefined && { path: source.path }), sha256 };
    yield makeDocument({ text, title: titleOf(text), messages, cut }, origin, given);
  },
};

/** The first line, when a blank line follows it and it does not end like a sentence. */
export function titleOf(text: string): string | undefined {
  const lines = text
    .slice(0, 4 * LONGEST_TITLE)
    .trimStart()
    .split(/\r?\n/, 2);
  const title = (lines[0] ?? "").trim();
  const alone = lines.length === 2 && (lines[1] ?? "").trim() === "";
  return alone && title.length <= LONGEST_TITLE && !/[.!?"”]$/.test(title) && title.length > 0 ? title : undefined;
}
