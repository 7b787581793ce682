/** A text or file sent to be coded at once. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Problem } from "../../records/index.js";
import { Pasted } from "../api/paste.js";
import * as routes from "../api/routes.js";
import type { Task } from "../coding/coding.js";
import type { Env, Room } from "../room.js";
import { parameterProblem, parseBody } from "../body.js";
import { requireScope } from "../session.js";

const KINDS: Readonly<Record<string, Task["kind"]>> = {
  "text/plain": "text",
  "text/html": "html",
  "application/octet-stream": "any",
};

export function paste(app: OpenAPIHono<Env>, { store, coding }: Room): void {
  app.openAPIRegistry.registerPath(routes.code);
  app.post(routes.code.getRoutingPath(), async (c) => {
    const query = routes.CodeQuery.safeParse(c.req.query());
    if (!query.success) throw parameterProblem(query.error);
    const { store: keep, ...given } = query.data;
    if (keep === "true") requireScope(c.get("session"), "ingest");
    const { reports, refused } = await coding.code(await taskOf(c.req.header("content-type"), c.req.raw, given));
    if (keep === "true") await store.put(reports.map(({ report, raw }) => ({ report, ...(raw && { raw }) })));
    return c.json({
      reports: reports.map(({ report }) => report),
      refused: refused.map(({ refused: message, record }) => ({ message, ...(record !== undefined && { record }) })),
      stored: keep === "true" && reports.length > 0,
    });
  });
}

async function taskOf(
  header: string | undefined,
  request: Request,
  given: Omit<Task, "bytes" | "kind">,
): Promise<Task> {
  const type = header?.split(";", 1)[0]!.trim().toLowerCase() ?? "";
  const bytes = new Uint8Array(await request.arrayBuffer());
  const kind = KINDS[type];
  if (kind) return { bytes, kind, ...given };
  if (type !== "application/json")
    throw new Problem("wrong-type", {
      type: type || "of no told type",
      wanted: "application/json, text/plain, text/html or application/octet-stream",
    });
  const pasted = parseBody(Pasted, bytes);
  // A line of JSON Lines: the reader for these knows text, HTML and what is told about them.
  return { bytes: Buffer.from(`${JSON.stringify(pasted)}\n`), kind: "jsonl", ...given };
}
