/** Search with facets, timeline, map, actors and their network. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { COUNTRY_NAMES } from "../../coder/actors/nations.js";
import { Problem } from "../../records/index.js";
import { FACETS, type Filters, type Kind, type Spread } from "../../store/index.js";
import { canonical } from "../../review/canonical.js";
import { VERSION } from "../../version.js";
import type { SearchAnswer } from "../api/explore.js";
import * as routes from "../api/routes.js";
import { alternatives } from "../explore/alternatives.js";
import { mapOf } from "../explore/map.js";
import { networkOf } from "../explore/network.js";
import { timelineOf } from "../explore/timeline.js";
import { reading } from "../reading.js";
import type { Env, Room } from "../room.js";
import { actorRow, attributionRow, eventRow, reportRow } from "../rows/rows.js";
import {
  actorTable,
  attributionTable,
  eventTable,
  mapTable,
  networkTable,
  reportTable,
  timelineTable,
} from "../tables.js";
import { filtersOf, KIND_OF, paged } from "./filters.js";
import { pageOf } from "./records.js";

/** Ties of one actor shown beside it. */
const NEIGHBOURS = 40;

export function explore(app: OpenAPIHono<Env>, { store, answers, counts }: Room): void {
  const spread = (kind: Kind, filters: Filters): Promise<Spread> =>
    answers.of(canonical(["spread", kind, filters]), () => store.spread(kind, filters, FACETS));

  reading(app, routes.overview, async ({ session: { scopes, coder } }) => {
    const { documents, tokens: _, ...others } = await counts();
    return {
      version: VERSION,
      reports: documents,
      ...others,
      writable: scopes.includes("review"),
      scopes: [...scopes],
      coder,
    };
  });
  reading(
    app,
    routes.search,
    async ({ query: { in: searched, limit, cursor, ...given } }): Promise<SearchAnswer> => {
      const filters = filtersOf(given);
      const kind = KIND_OF[searched];
      const [hits, spreading, open] = await Promise.all([
        paged(store.search(kind, filters, { limit, cursor })),
        spread(kind, filters),
        alternatives(filters, (others) => spread(kind, others)),
      ]);
      const total = spreading.complete ? spreading.counted : null;
      const listed = <R>(row: (item: never) => R) => ({ ...pageOf(hits, row as (item: unknown) => R), total });
      return {
        in: searched,
        ...(searched === "events" && { events: listed(eventRow) }),
        ...(searched === "attributions" && { attributions: listed(attributionRow) }),
        ...(searched === "reports" && { reports: listed(reportRow) }),
        facets: facetsOf({ ...spreading.facets, ...open }),
        histogram: timelineOf(spreading),
      };
    },
    ({ events, attributions, reports }) =>
      events
        ? eventTable(events.items)
        : attributions
          ? attributionTable(attributions.items)
          : reportTable(reports!.items),
  );
  reading(
    app,
    routes.timeline,
    async ({ query: { of, ...filters } }) => timelineOf(await spread(KIND_OF[of], filtersOf(filters))),
    timelineTable,
  );
  reading(
    app,
    routes.map,
    ({ query: { limit, ...given } }) => {
      const filters = filtersOf(given);
      return answers.of(canonical(["map", limit, filters]), () => mapOf(store, filters, limit));
    },
    mapTable,
  );
  const network = (filters: Filters, limit: number) =>
    answers.of(canonical(["network", limit, filters]), () => networkOf(store, filters, limit));
  reading(app, routes.network, ({ query: { limit, ...given } }) => network(filtersOf(given), limit), networkTable);
  reading(
    app,
    routes.actors,
    async ({ query: { limit, cursor, name, kind, country } }) => {
      const filters = {
        ...(name !== undefined && { name }),
        ...(kind !== undefined && { kind }),
        ...(country !== undefined && { country }),
      };
      return pageOf(await paged(store.actors(filters, { limit, cursor })), actorRow);
    },
    ({ items }) => actorTable(items),
  );
  reading(
    app,
    routes.actor,
    async ({ params: { id } }) => {
      const actor = await store.actor(id);
      if (!actor) throw new Problem("not-found", { what: `actor ${id}` });
      return { actor: actorRow(actor), neighbours: await network({ party: actor.key }, NEIGHBOURS) };
    },
    ({ neighbours }) => networkTable(neighbours),
  );
}

const facetsOf = (facets: Spread["facets"]): SearchAnswer["facets"] =>
  Object.fromEntries(
    Object.entries(facets).map(([facet, values]) => [
      facet,
      values.map(({ value, name, count }) => ({
        value,
        label: facet === "country" ? (COUNTRY_NAMES.get(value) ?? name) : name,
        count,
      })),
    ]),
  );
