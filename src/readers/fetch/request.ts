/** One request to one pinned address; redirects are handed back, not followed. */
import { message, Quarantine } from "../../records/index.js";
import type { Destination } from "./destination.js";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface RequestOptions {
  readonly userAgent: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a GET. Only answers of 200 have a body. @throws Quarantine when it fails or the body is longer than allowed */
export async function request({ url, address }: Destination, options: RequestOptions): Promise<Answer> {
  // Loaded when something is fetched at last: most runs never do, and each would wait for it.
  const { Agent, request: send } = await import("undici");
  const agent = new Agent({ connect: { lookup: pinned(address) }, pipelining: 0, maxHeaderSize: 64 * 1024 });
  try {
    const { statusCode, headers, body } = await send(url, {
      dispatcher: agent,
      signal: options.signal,
      headers: { "user-agent": options.userAgent, "accept-encoding": "gzip, identity", ...options.headers },
    });
    const first = Object.entries(headers).map(([name, value]) => [name, [value].flat()[0] ?? ""] as const);
    if (statusCode !== 200) {
      body.on("error", () => undefined).destroy();
      return { status: statusCode, headers: Object.fromEntries(first), body: new Uint8Array() };
    }
    return { status: 200, headers: Object.fromEntries(first), body: await collect(body, options.maxBytes) };
  } catch (error) {
    if (error instanceof Quarantine) throw error;
    throw failed(reasonOf(error, options.signal));
  } finally {
    await agent.destroy();
  }
}

/** A failure on the way, not ours and not the policy's. */
export const failed = (reason: string): Quarantine => new Quarantine(message("fetch-failed", "fetch", { reason }));

type Lookup = NonNullable<import("node:net").TcpNetConnectOpts["lookup"]>;

const pinned =
  (address: string): Lookup =>
  (_host, { all }, done) => {
    const family = address.includes(":") ? 6 : 4;
    if (all) done(null, [{ address, family }]);
    else done(null, address, family);
  };

/** Counts the bytes that come, whatever Content-Length says. */
async function collect(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > maxBytes) throw failed(`it is longer than ${Math.floor(maxBytes / 1024 / 1024)} MiB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return "it took too long";
  const { code, message: words } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code === "ECONNREFUSED" ? "the connection was refused" : words || code;
}
