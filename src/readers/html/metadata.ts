/** What a page says of itself: JSON-LD (schema.org NewsArticle) first, then OpenGraph, then meta elements, microdata and what can be seen. */
import type { Found } from "../document.js";
import { isoDate } from "../published.js";
import { linkedArticle } from "./linked-data.js";
import { bylines, dateIn, dateLines, labelOf } from "./surroundings.js";

export type Metadata = Omit<Found, "text" | "messages">;

export function metadataOf(document: Document): Metadata {
  const linked = linkedArticle(document);
  const isOwn = ownership(document);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = element?.getAttribute("content")?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const dates = [
    linked?.text("datePublished"),
    meta("article:published_time", "datePublished", "date", "dc.date", "DC.date.issued", "pubdate", "parsely-pub-date"),
    timeOf(document, isOwn),
    ...dateLines(document).filter(isOwn).map(dateIn),
  ];
  const readable = dates.find((date) => date !== undefined && isoDate(date));
  const title = linked?.text("headline") ?? meta("og:title", "twitter:title") ?? headingOf(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? undefined;
  return {
    title: title?.replace(/\s+/g, " "),
    byline:
      linked?.names("author")?.map((name) => name.replace(BY, "")) ??
      split(meta("author", "article:author", "dc.creator", "byl") ?? authorOf(document, isOwn)),
    publisher: linked?.names("publisher")?.[0] ?? meta("og:site_name", "application-name", "publisher", "dc.publisher"),
    modified: linked?.text("dateModified") ?? meta("article:modified_time", "dateModified", "og:updated_time"),
    cut: /^false$/i.test(linked?.text("isAccessibleForFree") ?? ""), // schema.org: a paywall, what is here is a stub
    published: readable ?? dates.find((date) => date !== undefined),
    uri: [canonical, meta("og:url"), linked?.text("url")].find((uri) => uri !== undefined && /^https?:\/\//i.test(uri)),
  };
}

const BY = /^by\s+/i;
const ASIDE = "aside, nav, footer";

/** The article that a page is about: the only one with a main heading, or the only one; null when there are several or none. */
export function mainArticle(document: Document): Element | null {
  const all = [...document.querySelectorAll("article")];
  const headed = all.filter((article) => article.querySelector("h1"));
  return headed.length === 1 ? headed[0]! : all.length === 1 ? all[0]! : null;
}

/** Tells whether an element stands in the page's own article, or in none. */
function ownership(document: Document): (element: Element) => boolean {
  const main = mainArticle(document);
  return (element) => {
    const article = element.closest("article");
    return !element.closest(ASIDE) && (!article || article === main);
  };
}

/** When the page was published by its `<time>` elements: one that says so, else the first that does not tell of an update. */
function timeOf(document: Document, isOwn: (element: Element) => boolean): string | undefined {
  const told = (time: Element): string => `${time.getAttribute("itemprop") ?? ""} ${labelOf(time)}`;
  const times = [...document.querySelectorAll("time[datetime]")].filter(
    (time) => isOwn(time) && !/modif|updat/i.test(told(time)),
  );
  const inside = times.filter((time) => time.closest("article"));
  const first =
    times.find((time) => /publish/i.test(told(time)) || time.hasAttribute("pubdate")) ?? inside[0] ?? times[0];
  return first?.getAttribute("datetime") ?? undefined;
}

/** The heading of the article, the title of the page where there is none; a site's name may be the only `<h1>`. */
function headingOf(document: Document): string | undefined {
  const scope = mainArticle(document) ?? document.querySelector("main");
  const headings = (within: ParentNode | null, name: string): string[] =>
    [...(within?.querySelectorAll(name) ?? [])].filter((each) => !isLogo(each)).map(textOf);
  const page = textOf(document.querySelector("title"));
  const named = headings(mainArticle(document), "h2").find((words) => words && page.startsWith(words));
  return [...headings(scope, "h1"), named, ...headings(document, "h1"), page].find(Boolean);
}

const isLogo = (heading: Element): boolean =>
  /\b(?:logo|brand|masthead|site (?:name|title))\b/.test(labelOf(heading)) ||
  (heading.closest("header, nav, footer") !== null && !heading.closest("article, main"));

/** Who a page says it is by where it can be seen: schema.org's microdata, else a line that begins so. */
function authorOf(document: Document, isOwn: (element: Element) => boolean): string | undefined {
  const author = [...document.querySelectorAll('[itemprop="author"]')].find(isOwn);
  if (author) return textOf(author.querySelector('[itemprop="name"]') ?? author);
  // What follows the names is an office, a date, a dot between them.
  return /^by\s[^|•·–—\d]{2,80}/i.exec(textOf(bylines(document).find(isOwn)))?.[0];
}

const textOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";

const split = (byline: string | undefined): string[] =>
  byline && !/^https?:/i.test(byline)
    ? byline
        .replace(BY, "")
        .split(/,\s|\sand\s/)
        .map((name) => name.trim())
        .filter(Boolean)
    : [];
