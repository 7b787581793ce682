import { createHash } from "node:crypto";
import type { Document } from "../records/index.js";
import type { Printing } from "./store.js";

export interface KnownPrinting {
  /** What makes it another printing: who printed it, where and when, and the bytes it was read from; not the path. */
  readonly id: string;
  /** Of several printings of a text the one of the least rank makes the record: the earliest, then by id. */
  readonly rank: string;
  readonly about: Printing;
}

export function printingOf(document: Document): KnownPrinting {
  const { id: text, publisher, agency, uri, article, published, modified, title, origin } = document;
  const made = [text, publisher, agency, uri, article, published, modified, title, origin.reader, origin.sha256];
  const id = createHash("sha256").update(JSON.stringify(made)).digest("hex");
  const about = {
    ...(publisher !== undefined && { publisher }),
    ...(agency !== undefined && { agency }),
    ...(uri !== undefined && { uri }),
    ...(published !== undefined && { published }),
    ...(title !== undefined && { title }),
    origin,
  };
  return { id, rank: `${published ?? "9999"} ${id}`, about };
}
