/** An HTML page to the text of its article and what the page says about it. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { message, type Message } from "../../records/index.js";
import type { Found } from "../document.js";
import { DEEPEST, isDeeper } from "./depth.js";
import { mainArticle, metadataOf } from "./metadata.js";
import { paragraphsOf } from "./paragraphs.js";
import { removeBoxes, removeLines } from "./surroundings.js";

/** The article of a page; refused when there is none. The page's scripts are never run and nothing is fetched. */
export function fromHtml(html: string): Found | { refused: Message } {
  const { document } = parseHTML(spelledOut(html));
  const root: Element | null = document.documentElement;
  if (!root) return { refused: message("no-article", "read") };
  if (isDeeper(root, DEEPEST)) {
    return {
      refused: message("malformed", "read", { kind: "HTML", reason: `its elements nest over ${DEEPEST} deep` }),
    };
  }
  removeBoxes(document);
  const metadata = metadataOf(document);
  removeLines(document);
  const fallback = paragraphsOf(document.querySelector("article, main") ?? root);
  const equals = mainArticle(document) ? [] : articlesOf(document);
  // Readability asks for a body and does not look whether there is one.
  const article = (document.querySelector("html > body") && extract(document)) || fallback;
  const text = equals.some((each) => each.includes(article)) ? equals.join("\n\n") : article;
  if (!/\p{L}/u.test(text)) return { refused: message("no-article", "read") };
  return { text, ...metadata };
}

/** The page with the tags that the parser needs and HTML lets authors leave out, and without the ends that it need not heed. */
function spelledOut(html: string): string {
  // What comes after the end of a page belongs to its body (HTML Standard, 13.2.6.4.19); the parser drops it.
  const page = html.replace(/<\/(?:body|html)\s*>/gi, "");
  if (/<html[\s>]/i.test(page)) return page;
  // The parser takes the first element for the whole page.
  const inner = page.replace(/<!doctype[^>]{0,200}>/i, "");
  return /<(?:head|body)[\s>]/i.test(inner) ? `<html>${inner}</html>` : `<html><body>${inner}</body></html>`;
}

/** The texts of articles side by side, none of which is the page's own: a front page, or reports one after another. */
const articlesOf = (document: Document): string[] =>
  [...document.querySelectorAll("article")]
    .filter((each) => !each.parentElement?.closest("article, aside, nav, footer"))
    .map(paragraphsOf)
    .filter(Boolean);

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
