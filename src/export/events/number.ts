import { createHash } from "node:crypto";

/** A number for a record, for formats that want one: the first 52 bits of the SHA-256 of what it is made from, so that it is exact everywhere. */
export const numberOf = (...parts: readonly string[]): number =>
  parseInt(createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 13), 16);
