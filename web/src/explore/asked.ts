/** What the address of the explore view asks for. Everything chosen is in it, so that a link shows the same view. */
import { FACET_FILTERS } from "../../../src/server/explore/facet-filters.js";
import type { MapAnswer, Network } from "../../../src/server/api/explore.js";
import { api, queryOf, type Query } from "../data/api";
import type { Question } from "../data/remote";

export const LISTS = ["events", "attributions", "reports"] as const;
export type List = (typeof LISTS)[number];
export const SHOWS = ["list", "map", "network"] as const;
export type Show = (typeof SHOWS)[number];

export type FacetName = keyof typeof FACET_FILTERS;

export const FACET_TITLES: Readonly<Record<FacetName, string>> = {
  type: "What happened",
  status: "How it is told",
  actor: "Who acts",
  recipient: "On whom",
  voice: "Who says so",
  country: "Country",
  place: "Place",
  publisher: "Outlet",
};

const SEVERAL = ["type", "status", "actor", "recipient", "party", "voice", "place", "publisher"] as const;
const SINGLE = ["q", "since", "until"] as const;

/** The filters of an address, in the form the API takes. */
export function filtersOf(query: URLSearchParams): Query {
  const filters: Record<string, string | string[]> = {};
  for (const key of SINGLE) {
    const value = query.get(key)?.trim();
    if (value) filters[key] = value;
  }
  for (const key of SEVERAL) {
    const values = query.getAll(key).filter(Boolean);
    if (values.length) filters[key] = values;
  }
  return filters;
}

/** Every filter that is on, one by one. */
export const chosenIn = (query: URLSearchParams): { filter: string; value: string }[] =>
  [...SEVERAL, ...SINGLE].flatMap((filter) =>
    query
      .getAll(filter)
      .filter((value) => value && filter !== "q")
      .map((value) => ({ filter, value })),
  );

export const listOf = (query: URLSearchParams): List => LISTS.find((list) => list === query.get("in")) ?? "events";
export const showOf = (query: URLSearchParams): Show => SHOWS.find((show) => show === query.get("show")) ?? "list";

/** How many actors a network may show. */
export const SIZES = [50, 100, 200, 500] as const;
export const sizeOf = (query: URLSearchParams): number =>
  SIZES.find((size) => String(size) === query.get("actors")) ?? 100;

export function mapOf(query: URLSearchParams): Question<MapAnswer> {
  const filters = filtersOf(query);
  return { key: `map${queryOf(filters)}`, load: (signal) => api.map(filters, signal) };
}

export function networkOf(query: URLSearchParams): Question<Network> {
  const asked = { ...filtersOf(query), limit: sizeOf(query) };
  return { key: `network${queryOf(asked)}`, load: (signal) => api.network(asked, signal) };
}
