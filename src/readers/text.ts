import { decode } from "./charset.js";
import { makeDocument } from "./document.js";
import { gather, originOf } from "./gather.js";
import { MAX_PAGE_BYTES } from "./limits.js";
import type { Reader } from "./reader.js";
import { beginning } from "./sniff.js";

const LONGEST_TITLE = 200;

/** Plain text: the whole file is the report; a first line that stands alone without a full stop is its title. */
export const textReader: Reader = {
  name: "text",
  sniff: (head) => !/^\s*<\?xml/.test(beginning(head)),
  async *read(source, given) {
    const { bytes, cut, sha256, messages, raw } = await gather(source, MAX_PAGE_BYTES);
    const decoded = decode(bytes, { cut, transport: source.charset });
    const found = {
      text: decoded.text,
      title: titleOf(decoded.text),
      messages: [...messages, ...decoded.messages],
      cut,
    };
    yield {
      ...makeDocument(found, originOf(source, "text", sha256, decoded.charset), given, source),
      ...(raw && { raw }),
    };
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
