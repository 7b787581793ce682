import { parseHTML } from "linkedom";
import { message, type Message } from "../../records/index.js";
import { DEEPEST, isDeeper } from "./depth.js";
import { paragraphsOf } from "./paragraphs.js";

const MARKUP = /<[a-z!/]/i;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i;

/**
 * The text of a piece of HTML that is article and nothing else, such as a feed's content. Without a tag its line breaks and
 * spaces stay as they are.
 */
export function textOfFragment(html: string): string | Message {
  if (!MARKUP.test(html)) return withoutEntities(html);
  const document = documentOf(html);
  if (isDeeper(document.documentElement, DEEPEST)) {
    return message("malformed", "read", { kind: "HTML", reason: `its elements nest over ${DEEPEST} deep` });
  }
  return paragraphsOf(document.body);
}

/** Words with the characters that HTML's entities in them stand for. */
export const withoutEntities = (words: string): string =>
  ENTITY.test(words) ? (documentOf(words.replaceAll("<", "&lt;")).body.textContent ?? "") : words;

const documentOf = (body: string): Document => parseHTML(`<!doctype html><html><body>${body}</body></html>`).document;
