/**
 * The built reading room, out of memory: a request's path is looked up among the files there are and never opened. Files
 * under `assets/` carry a hash in their name and are kept for good; the rest is asked for again each time. A path that is
 * no file is one of the page's own views.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import type { Context, Handler } from "hono";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};
const SMALL = 1_000;

interface File {
  readonly body: Buffer<ArrayBuffer>;
  readonly brotli?: Buffer<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** The files of a folder by path ("/index.html"); none when there is no folder. */
export function filesIn(folder: URL): Map<string, File> {
  const root = fileURLToPath(folder);
  let names: string[];
  try {
    names = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  } catch {
    return new Map();
  }
  return new Map(
    names.map((name) => {
      const path = `/${name.split(sep).join("/")}`;
      return [path, fileOf(path, Buffer.from(readFileSync(join(root, name))))];
    }),
  );
}

function fileOf(path: string, body: Buffer<ArrayBuffer>): File {
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  const compressible = /^(?:text|application\/(?:json|manifest)|image\/svg)/.test(type) && body.length > SMALL;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    body,
    ...(compressible && { brotli: Buffer.from(brotliCompressSync(body, quality)) }),
    headers: {
      "content-type": type,
      etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
      "cache-control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      vary: "Accept-Encoding",
    },
  };
}

/** Answers with the file of the path, else with the page that shows the view of that path. */
export function pageHandler(files: ReadonlyMap<string, File>): Handler {
  return async (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return next();
    const file = files.get(c.req.path) ?? (isView(c.req.path) ? files.get("/index.html") : undefined);
    return file ? send(c, file) : next();
  };
}

/** Paths of the API and paths of files that are not there are nothing of the page's. */
const isView = (path: string): boolean => !/^\/(?:api|assets)(?:\/|$)/.test(path) && !/\.[a-z0-9]{2,5}$/i.test(path);

function send(c: Context, { body, brotli, headers }: File): Response {
  const tag = headers["etag"]!;
  if (
    c.req
      .header("if-none-match")
      ?.split(",")
      .some((each) => each.trim().replace(/^W\//, "") === tag)
  )
    return c.body(null, 304, { ...headers });
  const packed = brotli && /(?:^|[\s,])br(?:[\s,;]|$)/.test(c.req.header("accept-encoding") ?? "");
  const bytes = packed ? brotli : body;
  const told = { ...headers, ...(packed && { "content-encoding": "br" }), "content-length": String(bytes.length) };
  return c.req.method === "HEAD" ? c.body(null, 200, told) : c.body(bytes, 200, told);
}
