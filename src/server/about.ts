/** What the server says of itself: its description, a page to try it, whether it lives, how it fares. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Registry } from "prom-client";
import { PACKAGE, VERSION } from "../version.js";
import { filesIn, pageHandler } from "./page.js";
import type { Env } from "./room.js";

const DESCRIPTION = `Reports, events, attributions and incidents, each at its own permalink, with .json and .csv beside it. Reading needs nothing; writing needs a token made by \`hearsay token\`. Offsets are UTF-16 code units.`;

export function about(app: OpenAPIHono<Env>, registry: Registry): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "made by `hearsay token make`",
  });
  app.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Hearsay",
      version: VERSION,
      description: DESCRIPTION,
      license: { name: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
  });
  app.get("/healthz", (c) => c.text("ok\n", 200, { "cache-control": "no-store" }));
  app.get("/metrics", async (c) =>
    c.body(await registry.metrics(), 200, { "content-type": registry.contentType, "cache-control": "no-store" }),
  );
  const pages = filesIn(new URL("docs/try/", PACKAGE));
  app.get("/docs", pageHandler(new Map([["/docs", pages.get("/index.html")!]])));
  app.get("/docs/:file", pageHandler(new Map([...pages].map(([path, file]) => [`/docs${path}`, file]))));
}
