/** Wires a readable path: checks what is asked, answers JSON, and CSV where the path ends in `.csv`. */
import type { OpenAPIHono, z } from "@hono/zod-openapi";
import { csvLines, type Table } from "../export/csv/table.js";
import { Problem } from "../records/index.js";
import type { Reading } from "./api/routes.js";
import { isCsv } from "./format.js";
import type { Env } from "./room.js";
import type { Session } from "./tokens/token.js";

export interface Asked<Q, I> {
  readonly query: Q;
  readonly params: I;
  readonly session: Session;
}

export type Handle<Q extends z.ZodObject, I extends z.ZodObject, T extends z.ZodType> = (
  asked: Asked<z.output<Q>, z.output<I>>,
) => Promise<z.input<T>>;

const JSON_TYPE = "application/json; charset=utf-8";
const CSV_TYPE = "text/csv; charset=utf-8; header=present";

/** `table` makes the CSV of an answer; without it there is none. */
export function reading<Q extends z.ZodObject, I extends z.ZodObject, T extends z.ZodType>(
  app: OpenAPIHono<Env>,
  { route }: Reading<Q, I, T>,
  handle: Handle<Q, I, T>,
  table?: (value: z.input<T>) => Table,
): void {
  if (table) {
    const { tags: _, ...about } = route;
    app.openAPIRegistry.registerPath({
      ...about,
      path: `${route.path}.csv`,
      summary: `${route.summary ?? ""} (CSV; words that a spreadsheet would run are guarded)`,
      responses: {
        ...route.responses,
        200: { description: "CSV", content: { "text/csv": { schema: { type: "string" } } } },
      },
    });
  }
  app.openapi(route, async (c) => {
    const csv = isCsv(c.req.url);
    if (csv && !table) throw new Problem("no-csv");
    const value = await handle({
      query: c.req.valid("query" as never) as z.output<Q>,
      params: c.req.valid("param" as never) as z.output<I>,
      session: c.get("session"),
    });
    const body = csv ? [...csvLines(table!(value), "spreadsheet")].join("") : JSON.stringify(value);
    return c.body(body, 200, { "content-type": csv ? CSV_TYPE : JSON_TYPE, "cache-control": "no-cache" });
  });
}
