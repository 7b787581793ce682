/** The items of each kind of feed in one shape. Dates stay as they were written. */
import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from "feedsmith";

export type FeedKind = "rss" | "rdf" | "atom" | "json";

/** Words of a feed, and whether they are HTML. */
export interface FeedText {
  readonly words: string;
  readonly markup: boolean;
}

export interface FeedItem {
  /** The publisher's own id: guid, Atom id, rdf:about. */
  readonly id?: string | undefined;
  readonly title?: FeedText | undefined;
  /** May be relative: to `base`, itself maybe relative to the feed's address, or to `home`, the site that the feed is of. */
  readonly uri?: string | undefined;
  readonly base?: string | undefined;
  readonly home?: string | undefined;
  readonly content?: FeedText | undefined;
  /** What there is when the feed has no more than that. */
  readonly summary?: FeedText | undefined;
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
    title: html(item.title),
    base: within(item.xml?.base, feed.xml?.base),
    home: feed.link,
    uri: item.link ?? (isAddress(item.guid?.value) ? item.guid?.value : undefined),
    content: html(item.content?.encoded),
    summary: html(item.description),
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
    title: html(item.title),
    home: feed.link,
    uri: item.link,
    content: html(item.content?.encoded),
    summary: html(item.description),
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
    title: typed(entry.title),
    uri: addressOf(entry.links),
    base: within(entry.xml?.base, feed.xml?.base),
    home: addressOf(feed.links),
    content: typed(entry.content),
    summary: typed(entry.summary),
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
    title: plain(item.title),
    uri: item.url ?? item.external_url,
    home: feed.home_page_url ?? feed.feed_url,
    content: html(item.content_html) ?? plain(item.content_text),
    summary: plain(item.summary),
    authors: namesOf(item.authors ?? feed.authors),
    publisher: feed.title,
    published: item.date_published,
    modified: item.date_modified,
  }));
}

const plain = (words: string | undefined): FeedText | undefined =>
  words === undefined ? undefined : { words, markup: false };

const html = (words: string | undefined): FeedText | undefined =>
  words === undefined ? undefined : { words, markup: true };

/** An Atom text by its type, which is "text" where none is given (RFC 4287, 3.1.1); content may have a media type instead. */
const typed = (text: { value?: string; type?: string } | undefined): FeedText | undefined =>
  /html|xml/i.test(text?.type ?? "") ? html(text?.value) : plain(text?.value);

const addressOf = (links: readonly { href?: string; rel?: string }[] | undefined): string | undefined =>
  links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;

/** An address, resolved where it is relative and the base is known. */
export const within = (uri: string | undefined, base: string | undefined): string | undefined =>
  uri === undefined ? base : base !== undefined && URL.canParse(uri, base) ? new URL(uri, base).href : uri;

const namesOf = (people: readonly { name?: string; email?: string }[] | undefined): string[] =>
  people?.flatMap(({ name }) => name ?? []) ?? [];

const isAddress = (words: string | undefined): boolean => /^https?:\/\//i.test(words ?? "");
