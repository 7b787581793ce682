/** Filters as people write them -> tags of the index, with every name that someone goes by. */
import { SECTORS } from "../../records/index.js";
import type { Match } from "../engine/engine.js";
import { foldName } from "../entity-key.js";
import type { Shelf } from "../shelf.js";
import { keyRange } from "../sort-key.js";
import type { Filters, State } from "../store.js";
import { termOf } from "../terms.js";
import { parseWords } from "../words.js";
import { keysOfName, withMerged } from "./names.js";

export interface Resolved {
  readonly match: Match;
  /** The tags of each filter; one of each group must be there. */
  readonly groups: readonly (readonly string[])[];
  readonly from?: number;
  readonly to?: number;
  readonly states: ReadonlySet<State>;
  /** Key of the one document to look in; null when it is not there. */
  readonly document?: number | null;
  /** True when the words asked for hold nothing to look for: there are no hits. */
  readonly nothing: boolean;
}

const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

export async function resolve(shelf: Shelf, filters: Filters): Promise<Resolved> {
  const groups: string[][] = [];
  const plain = (
    facet: string,
    value: string | readonly string[] | undefined,
    form: (text: string) => string,
  ): void => {
    const values = listOf(value);
    if (values.length) groups.push(values.map((each) => `${facet}=${form(each.trim())}`));
  };
  plain("type", filters.type, (text) => text.toUpperCase());
  for (const facet of ["mode", "context", "status", "quad", "act"] as const)
    plain(facet, filters[facet], (text) => text.toLowerCase());
  plain("publisher", filters.publisher, (text) => `name:${foldName(text.replace(/^name:/, ""))}`);
  for (const [filter, roles] of [
    ["actor", ["actor"]],
    ["recipient", ["recipient"]],
    ["party", ["actor", "recipient"]],
    ["voice", ["voice"]],
  ] as const) {
    const values = listOf(filters[filter]);
    if (!values.length) continue;
    const tags = await Promise.all(values.map((value) => partyTags(shelf, value.trim())));
    groups.push(roles.flatMap((role) => tags.flat().map((tag) => `${role}${tag}`)));
  }
  const places = listOf(filters.place);
  if (places.length) groups.push((await Promise.all(places.map((place) => placeTags(shelf, place.trim())))).flat());
  const asked = filters.text?.trim() ? filters.text : undefined;
  const words = asked === undefined ? null : parseWords(asked);
  const document =
    filters.document === undefined
      ? undefined
      : ((await shelf.db.selectFrom("documents").select("n").where("id", "=", filters.document).executeTakeFirst())
          ?.n ?? null);
  const states = listOf(filters.state);
  return {
    match: { words, terms: groups.map((group) => [...new Set(group)].map(termOf)) },
    groups,
    ...keyRange(filters.since, filters.until),
    states: new Set<State>(states.length ? states : ["current"]),
    ...(document !== undefined && { document }),
    nothing: document === null || (asked !== undefined && !words),
  };
}

const KEY = /^(?:Q\d+|(?:country|geo|name):.+)$/;
const CODE = /^[A-Z]{3}$/i;
const sectors = new Set<string>(SECTORS);

/** `=key` for every key, `-code=MLI` for a code; a sector is written in capitals, since names may look like it. */
async function partyTags(shelf: Shelf, value: string): Promise<string[]> {
  if (value === "publisher") return ["=publisher"];
  if (sectors.has(value)) return [`-code=${value}`];
  const keys = KEY.test(value) ? await withMerged(shelf, [value]) : await keysOfName(shelf, value);
  const tags = keys.map((key) => `=${key}`);
  const code = value.toUpperCase();
  return CODE.test(value) && !sectors.has(code) ? [`-code=${code}`, ...tags] : tags;
}

async function placeTags(shelf: Shelf, value: string): Promise<string[]> {
  const keys = KEY.test(value) ? await withMerged(shelf, [value]) : await keysOfName(shelf, value);
  const countries = keys.flatMap((key) => (key.startsWith("country:") ? [`country=${key.slice(8)}`] : []));
  return [
    ...keys.map((key) => `place=${key}`),
    ...countries,
    ...(CODE.test(value) ? [`country=${value.toUpperCase()}`] : []),
    ...(KEY.test(value) ? [] : [`place=admin1:${foldName(value)}`]),
  ];
}
