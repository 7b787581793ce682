import { parseHTML } from "linkedom";
import { message, type Message } from "../../records/index.js";
import { DEEPEST, isDeeper } from "./depth.js";
import { paragraphsOf } from "./paragraphs.js";

const MARKUP = /<[a-z!/]/i;

/** The text of a piece of HTML that is article and nothing else, such as a feed's content; words without markup stay as they are. */
export function textOfFragment(html: string): string | Message {
  if (!MARKUP.test(html)) return html;
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  if (isDeeper(document.documentElement, DEEPEST)) {
    return message("malformed", "read", { kind: "HTML", reason: `its elements nest over ${DEEPEST} deep` });
  }
  return paragraphsOf(document.body);
}
