/** Reports, events, attributions and incidents: lists and single records. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Problem, type Incident, type Report } from "../../records/index.js";
import { sentencesOf } from "../../export/dossier/prose.js";
import { takingPart } from "../../incidents/actors/taking-part.js";
import type { Page, Paged } from "../../store/index.js";
import * as routes from "../api/routes.js";
import { reading } from "../reading.js";
import type { Env, Room } from "../room.js";
import { attributionRow, eventRow, incidentRow, provenance, reportRow } from "../rows/rows.js";
import { attributionTable, eventTable, incidentTable, matrixTable, recordTable, reportTable } from "../tables.js";
import { filtersOf, paged } from "./filters.js";

/** A page of the store as rows. */
export const pageOf = <T, R>(
  { items, next }: Paged<T>,
  row: (item: T) => R,
): { items: R[]; next: string | null; total: null } => ({
  items: items.map(row),
  next,
  total: null,
});

export function records(app: OpenAPIHono<Env>, { store }: Room): void {
  const reportOf = async (id: string): Promise<Report> => found(await store.report(id), `report ${id}`);

  reading(
    app,
    routes.reports,
    async ({ query: { limit, cursor, ...filters } }) =>
      pageOf(await paged(store.search("report", filtersOf(filters), page(limit, cursor))), reportRow),
    ({ items }) => reportTable(items),
  );
  reading(app, routes.report, ({ params }) => reportOf(params.id), recordTable);
  reading(
    app,
    routes.reportIncidents,
    async ({ params }) => pageOf(await store.incidents({ document: params.id }, { limit: 500 }), incidentRow),
    ({ items }) => incidentTable(items),
  );
  reading(app, routes.reportEvent, async ({ params: { id, item } }) =>
    found(
      (await reportOf(id)).events.find((event) => event.id === item),
      `event ${item} in that report`,
    ),
  );
  reading(app, routes.reportAttribution, async ({ params: { id, item } }) =>
    found(
      (await reportOf(id)).attributions.find((each) => each.id === item),
      `attribution ${item} in that report`,
    ),
  );
  app.openapi(routes.rawText, async (c) => {
    const { document } = await reportOf(c.req.valid("param").id);
    return c.text(document.text, 200, { "cache-control": "no-cache" });
  });
  reading(
    app,
    routes.events,
    async ({ query: { limit, cursor, ...filters } }) =>
      pageOf(await paged(store.search("event", filtersOf(filters), page(limit, cursor))), eventRow),
    ({ items }) => eventTable(items),
  );
  reading(
    app,
    routes.attributions,
    async ({ query: { limit, cursor, ...filters } }) =>
      pageOf(await paged(store.search("attribution", filtersOf(filters), page(limit, cursor))), attributionRow),
    ({ items }) => attributionTable(items),
  );
  reading(
    app,
    routes.incidents,
    async ({ query: { limit, cursor, ...filters } }) =>
      pageOf(await paged(store.incidents(filters, page(limit, cursor))), incidentRow),
    ({ items }) => incidentTable(items),
  );
  reading(
    app,
    routes.incident,
    async ({ params: { id } }) => {
      const incident = found(await store.incident(id), `incident ${id}`);
      const heads = await Promise.all(documentsOf(incident).map((document) => store.document(document)));
      return {
        incident,
        summary: sentencesOf(incident.summary ?? []),
        parties: takingPart(incident).length,
        documents: heads.flatMap((head) => (head ? [provenance(head)] : [])),
      };
    },
    ({ incident }) => matrixTable(incident),
  );
}

const page = (limit: number, cursor: string | undefined): Page => ({ limit, cursor });

function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Problem("not-found", { what });
  return value;
}

const documentsOf = ({ members, reprints }: Incident): string[] => [
  ...new Set([
    ...members.map(({ document }) => document),
    ...reprints.flatMap(({ origin, documents }) => [origin, ...documents]),
  ]),
];
