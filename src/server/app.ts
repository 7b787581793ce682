/** The server as one function from requests to answers: guards first, then the paths of the API, then the page. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { except } from "hono/combine";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { PACKAGE } from "../version.js";
import { Problem } from "../records/index.js";
import { bodyProblem, parameterProblem } from "./body.js";
import { methodsAt } from "./allow.js";
import { about } from "./about.js";
import { pathOf } from "./format.js";
import { HEADERS, headers } from "./guards/headers.js";
import { hostGuard } from "./guards/host.js";
import { originGuard } from "./guards/origin.js";
import { pathGuard } from "./guards/path.js";
import { Buckets, rateGuard, type Rate } from "./guards/rate.js";
import { changes } from "./handlers/changes.js";
import { explore } from "./handlers/explore.js";
import { paste } from "./handlers/paste.js";
import { records } from "./handlers/records.js";
import { review } from "./handlers/review.js";
import { metricsOf } from "./metrics.js";
import { filesIn, pageHandler } from "./page.js";
import type { Env, Room } from "./room.js";
import { sessionGuard } from "./session.js";
import { timeGuard } from "./guards/time.js";

export interface AppOptions {
  /** Names besides localhost and addresses that Host may hold. */
  readonly hosts: readonly string[];
  readonly rate: Rate;
  /** Texts to code are let in at this rate. */
  readonly codingRate: Rate;
  /** Bytes of a text or file to code. */
  readonly largestText: number;
  /** Bytes of every other body. */
  readonly largestBody: number;
  /** Seconds for one answer. */
  readonly seconds: number;
  /** The folder of the built page. */
  readonly page: URL;
  readonly addressOf: (c: Context) => string;
}

export const DEFAULTS: Omit<AppOptions, "addressOf"> = {
  hosts: [],
  rate: { perSecond: 100, burst: 400 },
  codingRate: { perSecond: 1, burst: 20 },
  largestText: 20_000_000,
  largestBody: 1_000_000,
  seconds: 30,
  page: new URL("dist/web/", PACKAGE),
};

const STREAM = "/api/changes/stream";

export function makeApp(room: Room, options: AppOptions): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({
    getPath: pathOf,
    defaultHook: (result) => {
      if (!result.success) throw result.target === "json" ? bodyProblem(result.error) : parameterProblem(result.error);
    },
  });
  app.onError((error, c) => {
    const problem = error instanceof Problem ? error : new Problem("fault");
    if (!(error instanceof Problem)) room.log.error({ err: error, path: c.req.path }, "a request failed");
    return problemAnswer(c, problem);
  });
  const files = filesIn(options.page);
  app.notFound((c) => {
    const allowed = methodsAt(app, c.req.path);
    if (allowed.length && !allowed.includes(c.req.method)) {
      c.header("allow", allowed.join(", "));
      return problemAnswer(c, new Problem("method-not-allowed", { method: c.req.method }));
    }
    const unbuilt = files.size === 0 && c.req.path === "/";
    const what = unbuilt
      ? "page here: it was not built (npm run build); /docs has the API"
      : "such path; /docs lists them";
    return problemAnswer(c, new Problem("not-found", { what }));
  });

  const { registry, middleware } = metricsOf(room);
  app.use(middleware, headers, pathGuard, hostGuard(options.hosts));
  app.use(rateGuard(new Buckets(options.rate), options.addressOf), originGuard);
  app.use("/api/code", rateGuard(new Buckets(options.codingRate), options.addressOf));
  app.use("/api/code", limit(options.largestText));
  app.use("/api/*", except("/api/code", limit(options.largestBody)));
  app.use("/api/*", except(STREAM, compress()), except(STREAM, etag({ weak: true })));
  app.use("/api/*", except([STREAM, "/api/code"], timeGuard(options.seconds)), sessionGuard(room.tokens));

  records(app, room);
  explore(app, room);
  changes(app, room);
  paste(app, room);
  review(app, room);
  about(app, registry);
  app.use("*", pageHandler(files));
  return app;
}

const limit = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Problem("too-large", { limit: `${(maxSize / 1e6).toLocaleString("en")} MB` });
    },
  });

/** The answer to a problem. Waiting times are told in Retry-After too. */
function problemAnswer(c: Context, { status, code, message, values }: Problem): Response {
  const seconds = values["seconds"];
  return c.json({ code, text: message }, status, {
    ...HEADERS,
    "cache-control": "no-store",
    ...(seconds !== undefined && { "retry-after": String(seconds) }),
    ...(status === 401 && { "www-authenticate": "Bearer" }),
  });
}
