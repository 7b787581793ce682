import { getEncoding } from "encoding-sniffer";
import { decode } from "../charset.js";
import { makeDocument, refusal } from "../document.js";
import { gather, originOf } from "../gather.js";
import { MAX_PAGE_BYTES } from "../limits.js";
import type { Reader, Source } from "../reader.js";
import { message, type Message } from "../../records/index.js";
import { beginning, behindComments } from "../sniff.js";
import { fromHtml } from "./page.js";

// The elements that a page, or a piece of one, begins with.
const OPENING =
  /^<(?:!doctype\s+html|html|head|body|article|main|section|header|nav|aside|div|p|h[1-6]|meta|title|link|base|script|style|noscript|template|table|ul|ol|dl|figure|blockquote|pre|center|font|span|strong|em|b|i|a|img|br|hr)\b/i;

// A label of the encoding standard that no page declares; the sniffer answers it when it finds nothing.
const UNDECLARED = "x-user-defined";

/** One HTML page, its article extracted. */
export const htmlReader: Reader = {
  name: "html",
  sniff: (head) => OPENING.test(behindComments(beginning(head))),
  async *read(source, given) {
    const { bytes, cut, sha256, messages, raw } = await gather(source, MAX_PAGE_BYTES);
    const label = getEncoding(bytes.subarray(0, 1024), { defaultEncoding: UNDECLARED });
    const declared = label === UNDECLARED ? undefined : label;
    const decoded = decode(bytes, { cut, transport: source.charset, declared });
    const origin = originOf(source, "html", sha256, decoded.charset);
    const page = fromHtml(decoded.text);
    if ("refused" in page) yield { ...refusal(page.refused, origin), ...(raw && { raw }) };
    else {
      const told = [...messages, ...decoded.messages, ...asFeed(source)];
      yield {
        ...makeDocument({ ...page, messages: told, cut: cut || page.cut === true }, origin, given, source),
        ...(raw && { raw }),
      };
    }
  },
};

/** A page where the server promised a feed: an error page, a log-in, a site that has moved. */
function asFeed({ contentType }: Source): Message[] {
  const type = /^[^;\s]{0,60}(?:rss|atom|feed\+)[^;\s]{0,20}/i.exec(contentType ?? "")?.[0];
  return type ? [message("html-for-feed", "read", { type })] : [];
}
