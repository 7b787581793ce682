/** The items of each kind of feed in one shape. Dates stay as they were written. */
import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from "feedsmith";

export type FeedKind = "rss" | "rdf" | "atom" | "json";

export interface FeedItem {
  /** The publisher's own id: guid, Atom id, rdf:about. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly uri?: string | undefined;
  /** Text or HTML; `summary` when the feed has no more than that. */
  readonly content?: string | undefined;
  readonly summary?: string | undefined;
  readonly authors: readonly string[];
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
}

/** The items of a feed, in its order. @throws the parser's error when it makes nothing of it */
export function itemsOf(kind: FeedKind, feed: string): readonly FeedItem[] {
  return { rss: rssItems, rdf: rdfItems, atom: atomItems, json: jsonItems }[kind](feed);
}

function rssItems(xml: string): FeedItem[] {
  const feed = parseRssFeed(xml);
  return (feed.items ?? []).map((item) => ({
    id: item.guid?.value,
    title: item.title,
    uri: item.link ?? (isAddress(item.guid?.value) ? item.guid?.value : undefined),
    content: item.content?.encoded,
    summary: item.description,
    authors: item.dc?.creators ?? namesOf(item.authors),
    publisher: item.source?.title ?? item.dc?.publishers?.[0] ?? feed.title,
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
    modified: item.atom?.updated ?? item.dcterms?.modified?.[0],
  }));
}

function rdfItems(xml: string): FeedItem[] {
  const feed = parseRdfFeed(xml);
  return (feed.items ?? []).map((item) => ({
    id: item.rdf?.about,
    title: item.title,
    uri: item.link,
    content: item.content?.encoded,
    summary: item.description,
    authors: item.dc?.creators ?? [],
    publisher: item.dc?.publishers?.[0] ?? feed.dc?.publishers?.[0] ?? feed.title,
    published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
    modified: item.dcterms?.modified?.[0],
  }));
}

function atomItems(xml: string): FeedItem[] {
  const feed = parseAtomFeed(xml);
  return (feed.entries ?? []).map((entry) => ({
    id: entry.id,
    title: entry.title?.value,
    uri: entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href,
    content: entry.content?.value,
    summary: entry.summary?.value,
    authors: namesOf(entry.authors ?? entry.source?.authors ?? feed.authors),
    publisher: entry.source?.title?.value ?? feed.title?.value,
    published: entry.published ?? entry.updated,
    modified: entry.updated,
  }));
}

function jsonItems(json: string): FeedItem[] {
  const feed = parseJsonFeed(json);
  return (feed.items ?? []).map((item) => ({
    id: item.id,
    title: item.title,
    uri: item.url ?? item.external_url,
    content: item.content_html ?? item.content_text,
    summary: item.summary,
    authors: namesOf(item.authors ?? feed.authors),
    publisher: feed.title,
    published: item.date_published,
    modified: item.date_modified,
  }));
}

const namesOf = (people: readonly { name?: string; email?: string }[] | undefined): string[] =>
  people?.flatMap(({ name }) => name ?? []) ?? [];

const isAddress = (words: string | undefined): boolean => /^https?:\/\//i.test(words ?? "");
