/** The article among a page's JSON-LD (schema.org): its type decides, wherever it stands; what it names by `@id` is looked up. */
import { withoutEntities } from "./fragment.js";

export type Json = { readonly [key: string]: unknown };

export interface LinkedArticle {
  /** A property's text, entities read: publishers put HTML into it. */
  text(property: string): string | undefined;
  /** The names of the people or organizations that a property holds or refers to. */
  names(property: string): string[] | undefined;
}

const MOST_SCRIPTS = 20;
// Types by their last name, "http://schema.org/NewsArticle" too. A page is taken at its word only when it holds no article.
const ARTICLE = /(?:Article|BlogPosting|^Report)$/;
const PAGE = /WebPage$/;

/** The page's article, or null. Broken blocks are passed over. */
export function linkedArticle(document: Document): LinkedArticle | null {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, MOST_SCRIPTS)
    .flatMap((script) => nodesOf(parsed(script.textContent ?? "")));
  const article = nodes.find((node) => isA(node, ARTICLE)) ?? nodes.find((node) => isA(node, PAGE));
  if (!article) return null;
  const named = new Map(nodes.filter((node) => "name" in node).map((node) => [node["@id"], node]));
  const namesOf = (value: unknown): string[] =>
    [value].flat().flatMap((each) => {
      if (!isObject(each)) return textOf(each) ?? [];
      const node = "name" in each ? each : named.get(each["@id"]);
      return [node?.["name"]].flat().flatMap((name) => textOf(name) ?? []);
    });
  return {
    text: (property) => textOf(article[property]),
    names: (property) => {
      const names = namesOf(article[property]);
      return names.length ? names.filter((name) => !/^https?:/i.test(name)) : undefined;
    },
  };
}

/** A block's nodes, and those that `@graph` and `mainEntity` hold. */
const nodesOf = (block: unknown): Json[] =>
  [block].flat().flatMap((each) => {
    if (!isObject(each)) return [];
    return [each, ...[each["@graph"], each["mainEntity"]].flat().filter(isObject)];
  });

const isA = (node: Json, type: RegExp): boolean =>
  [node["@type"]].flat().some((each) => typeof each === "string" && type.test(each.replace(/^.*[/:]/, "")));

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "boolean"
    ? withoutEntities(String(value)).trim() || undefined
    : undefined;
