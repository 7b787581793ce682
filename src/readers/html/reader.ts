import { getEncoding } from "encoding-sniffer";
import { decode } from "../charset.js";
import { makeDocument } from "../document.js";
import { MAX_PAGE_BYTES } from "../limits.js";
import type { Reader } from "../reader.js";
import { gather } from "../source.js";
import { fromHtml } from "./page.js";

const OPENING =
  /^\ufeff?\s*(?:<!--[^>]{0,2000}-->\s*)?(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title)\b/i;

// A label of the encoding standard that no page declares; the sniffer answers it when it finds nothing.
const UNDECLARED = "x-user-defined";

/** One HTML page, its article extracted. */
export const htmlReader: Reader = {
  name: "html",
  sniff: (head) =>
    OPENING.test(
      Buffer.from(head.subarray(0, 4096))
        .toString("latin1")
        .replace(/^\xef\xbb\xbf/, ""),
    ),
  async *read(source, given) {
    const { bytes, cut, sha256 } = await gather(source, MAX_PAGE_BYTES);
    const declared = getEncoding(bytes.subarray(0, 1024), { defaultEncoding: UNDECLARED });
    const { text, messages } = decode(bytes, { cut, ...(declared !== UNDECLARED && { declared }) });
    const path = source.path !== undefined && { path: source.path };
    const page = fromHtml(text);
    if ("refused" in page) yield { refused: page.refused, ...path, sha256 };
    else yield makeDocument({ ...page, messages, cut }, { reader: "html", ...path, sha256 }, given);
  },
};
