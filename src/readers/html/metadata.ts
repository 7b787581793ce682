/** What a page says of itself: JSON-LD (schema.org NewsArticle) first, then OpenGraph, then meta elements and `<time>`. */
import type { Found } from "../document.js";
import { isoDate } from "../published.js";

export type Metadata = Omit<Found, "text" | "messages">;

const ARTICLE_TYPES = /Article|NewsArticle|ReportageNewsArticle|BlogPosting|LiveBlogPosting|WebPage/;

export function metadataOf(document: Document): Metadata {
  const linked = articleOf(document);
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
  const time = document.querySelector("article time[datetime], time[datetime]")?.getAttribute("datetime") ?? undefined;
  const dates = [
    text(linked?.["datePublished"]),
    meta("article:published_time", "datePublished", "date", "dc.date", "DC.date.issued", "pubdate", "parsely-pub-date"),
    time,
  ];
  const readable = dates.find((date) => date !== undefined && isoDate(date));
  const title =
    text(linked?.["headline"]) ??
    meta("og:title", "twitter:title") ??
    (document.querySelector("h1")?.textContent?.trim() ||
      document.querySelector("title")?.textContent?.trim() ||
      undefined);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? undefined;
  return {
    title: title?.replace(/\s+/g, " "),
    byline: names(linked?.["author"]) ?? split(meta("author", "article:author", "dc.creator", "byl")),
    publisher:
      names(linked?.["publisher"])?.[0] ?? meta("og:site_name", "application-name", "publisher", "dc.publisher"),
    modified: text(linked?.["dateModified"]) ?? meta("article:modified_time", "dateModified", "og:updated_time"),
    cut: /^false$/i.test(String(linked?.["isAccessibleForFree"] ?? "")), // schema.org: a paywall, what is here is a stub
    published: readable ?? dates.find((date) => date !== undefined),
    uri: [canonical, meta("og:url"), text(linked?.["url"])].find(
      (uri) => uri !== undefined && /^https?:\/\//i.test(uri),
    ),
  };
}

type Json = { readonly [key: string]: unknown };

/** The first article among the page's JSON-LD blocks, `@graph` included. Broken blocks are passed over. */
function articleOf(document: Document): Json | undefined {
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const found = [value]
      .flat()
      .flatMap((each) => (isObject(each) && Array.isArray(each["@graph"]) ? each["@graph"] : [each]));
    const article = found.find((each) => isObject(each) && ARTICLE_TYPES.test([each["@type"]].flat().join(" ")));
    if (isObject(article)) return article;
  }
  return undefined;
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() ? value.trim() : undefined;

function names(value: unknown): string[] | undefined {
  const found = [value].flat().flatMap((each) => text(isObject(each) ? each["name"] : each) ?? []);
  return found.length ? found.filter((name) => !/^https?:/i.test(name)) : undefined;
}

const split = (byline: string | undefined): string[] =>
  byline && !/^https?:/i.test(byline)
    ? byline
        .replace(/^by\s/i, "")
        .split(/,\s|\sand\s/)
        .map((name) => name.trim())
        .filter(Boolean)
    : [];
