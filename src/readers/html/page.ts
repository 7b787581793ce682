/** An HTML page to the text of its article and what the page says about it. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { message, type Message } from "../../records/index.js";
import type { Found } from "../document.js";
import { DEEPEST, isDeeper } from "./depth.js";
import { metadataOf } from "./metadata.js";
import { paragraphsOf } from "./paragraphs.js";

/** The article of a page; refused when there is none. The page's scripts are never run and nothing is fetched. */
export function fromHtml(html: string): Found | { refused: Message } {
  // What comes after the end of a page belongs to its body (HTML Standard, 13.2.6.4.19); the parser drops it.
  const { document } = parseHTML(html.replace(/<\/(?:body|html)\s*>/gi, ""));
  const root: Element | null = document.documentElement;
  if (!root) return { refused: message("no-article", "read") };
  if (isDeeper(root, DEEPEST)) {
    return {
      refused: message("malformed", "read", { kind: "HTML", reason: `its elements nest over ${DEEPEST} deep` }),
    };
  }
  const metadata = metadataOf(document);
  const plain = (): string => paragraphsOf(document.querySelector("article, main") ?? root);
  const fallback = plain();
  // Readability asks for a body and does not look whether there is one.
  const text = (document.querySelector("html > body") && extract(document)) || fallback;
  if (!/\p{L}/u.test(text)) return { refused: message("no-article", "read") };
  return { text, ...metadata };
}

/** Readability's article. It rewrites the tree it is given, so that it comes last. */
function extract(document: Document): string | null {
  try {
    const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
    return article?.content ? paragraphsOf(article.content) || null : null;
  } catch (error) {
    // It climbs up to the body, over the root where badly closed tags left the article outside of it.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
