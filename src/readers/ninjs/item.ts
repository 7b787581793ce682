/** The part of ninjs (IPTC, versions 1.x to 3.x) that a document is made of, its spellings brought to one. */
import { z } from "zod";
import type { Found } from "../document.js";

const words = z.string().optional().catch(undefined);
const part = z.object({ role: words, contenttype: words, value: z.string() });
const parts = z.array(part).catch([]);
const named = z.array(z.object({ name: words, role: words, rel: words })).catch([]);

const Item = z.object({
  uri: words,
  type: words,
  pubstatus: words,
  version: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  versioncreated: words,
  firstcreated: words,
  contentcreated: words,
  embargoed: words,
  embargoeduntil: words,
  by: words,
  byline: words,
  located: words,
  headline: words,
  headlines: parts.default([]),
  bodies: parts.default([]),
  descriptions: parts.default([]),
  body_text: words,
  body_xhtml: words,
  body_html: words,
  description_text: words,
  copyrightholder: words,
  infosources: named.default([]),
  infosource: named.default([]),
  canonicalurl: words,
  webpage: words,
  /** A list of items in version 3, items by name before. */
  associations: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown()).transform(Object.values)]).catch([]),
});

export type NinjsItem = z.infer<typeof Item>;

export interface Body {
  readonly value: string;
  readonly markup: boolean;
}

/** The item in `value`; null when it has no uri, the one property ninjs demands. */
export function parseItem(value: unknown): NinjsItem | null {
  const parsed = Item.safeParse(lowered(value));
  return parsed.success && parsed.data.uri ? parsed.data : null;
}

/** Versions 1 and 2 write `pubstatus`, 3 writes `pubStatus`: keys in small letters, two levels down. */
function lowered(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner] as const);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, Array.isArray(inner) ? inner.slice(0, 200).map(shallow) : inner]),
  );
}

const shallow = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]))
    : value;

const MARKUP = /html|nitf|xml/i;
const ASIDE = /caption|teaser|summary|abstract|intro|social|note|script|credit|title|headline/i;

/** The body that holds the article: markup before plain text, which has often lost its paragraphs; a description when there is none. */
export function bodyOf(item: NinjsItem): Body | null {
  const bodies = item.bodies.filter(({ role, value }) => !ASIDE.test(role ?? "") && value.trim());
  const markup =
    bodies.find(({ contenttype }) => MARKUP.test(contenttype ?? ""))?.value ?? item.body_xhtml ?? item.body_html;
  if (markup) return { value: markup, markup: true };
  const plain = bodies[0]?.value ?? item.body_text;
  if (plain) return { value: plain, markup: false };
  const described = longest([...item.descriptions.map(({ value }) => value), item.description_text ?? ""]);
  return described ? { value: described, markup: true } : null;
}

const INHERITED = ["pubstatus", "embargoed", "embargoeduntil"] as const;

/**
 * The articles that came within an item, as items of their own: what has a text of its own and not only a headline or a
 * caption. What holds an item back holds back its parts, unless they say otherwise.
 */
export function associatedWith(item: NinjsItem): Record<string, unknown>[] {
  const inherited = Object.fromEntries(INHERITED.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]])));
  return item.associations.flatMap((value) => {
    const part = parseItem(value);
    if (!part || !TEXT_TYPES.has(part.type) || !hasBody(part)) return [];
    const own = Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key.toLowerCase(), inner]));
    return [{ ...inherited, ...own }];
  });
}

/** Kinds of items that hold words; none is said where the kind is left out. */
export const TEXT_TYPES: ReadonlySet<string | undefined> = new Set([undefined, "text", "composite"]);

const hasBody = ({ bodies, body_text, body_xhtml, body_html, associations }: NinjsItem): boolean =>
  associations.length > 0 || bodies.length > 0 || [body_text, body_xhtml, body_html].some((body) => body?.trim());

const longest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), "");

/** What the item says of the document. @param text the words of its body */
export function foundOf(item: NinjsItem, text: string): Found {
  const headline =
    item.headlines.find(({ role }) => role === undefined || /^(?:main|headline)$/i.test(role))?.value ??
    item.headlines[0]?.value;
  const sources = [...item.infosources, ...item.infosource].flatMap(({ name }) => name ?? []);
  const uri = [item.canonicalurl, item.webpage, item.uri].find((each) => /^https?:\/\//i.test(each ?? ""));
  return {
    text,
    title: headline ?? item.headline,
    byline: (item.by ?? item.byline ?? "")
      .replace(/^by\s/i, "")
      .split(/,\s|\sand\s/)
      .map((name) => name.trim())
      .filter(Boolean),
    agency: sources[0] ?? item.copyrightholder,
    uri,
    article: item.uri,
    version: item.version,
    published: item.firstcreated ?? item.contentcreated ?? item.versioncreated,
    modified: item.versioncreated,
    embargoed: item.embargoeduntil ?? item.embargoed,
    located: item.located,
    status: statusOf(item.pubstatus),
  };
}

/** As a name ("canceled") or the address of the IPTC's term for it; a status that is not known is not shown to anyone. */
function statusOf(words: string | undefined): "usable" | "withheld" | "canceled" {
  const status = words?.toLowerCase().split(/[/:]/).at(-1);
  if (words === undefined || status === "usable") return "usable";
  return status === "canceled" || status === "cancelled" ? "canceled" : "withheld";
}
