/** Records as they lie in the store: JSON, deflated with a checksum (zlib, level 1: a quarter of the size for 50 µs a report). */
import { StoreError } from "./store.js";
import { deflateSync, inflateRawSync, inflateSync } from "node:zlib";

const ZLIB = 0x78; // the first byte; the first stores held bodies without it, and without a checksum

export const pack = (record: object): Uint8Array => packJson(Buffer.from(JSON.stringify(record)));

/** `json` is the UTF-8 of one JSON value, without a byte order mark. */
export const packJson = (json: Uint8Array): Uint8Array => deflateSync(json, { level: 1 });

/** What the client gives back for bytes: libsql an ArrayBuffer, pg a Buffer. @throws StoreError when they are damaged */
export function unpack<T>(body: Uint8Array | ArrayBuffer): T {
  try {
    const json = new Uint8Array(body)[0] === ZLIB ? inflateSync(body) : inflateRawSync(body);
    return JSON.parse(json.toString("utf8")) as T;
  } catch (error) {
    throw new StoreError("A record in the store is damaged: `hearsay doctor --store URL` says which.", {
      cause: error,
    });
  }
}
