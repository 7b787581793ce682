/**
 * A report taken apart into what the store writes of it. It needs no database and is plain data, so that it can be done
 * on another thread than the writing.
 */
import { createHash } from "node:crypto";
import type { Entity, Report } from "../records/index.js";
import { actorName } from "./actor-key.js";
import { pack, packJson } from "./body.js";
import { foldName } from "./entity-key.js";
import { printingsOf, type KnownPrinting } from "../records/printing.js";
import { actorsOf, headOf, reportDay, rowsOf, type RecordRows } from "./rows.js";
import type { Tables } from "./schema/tables.js";

/** A report as the store keeps it; what `takeApart` makes. */
export interface Parts {
  readonly id: string;
  /** SHA-256 of the bytes it was read from. */
  readonly origin: string;
  readonly day: number;
  readonly coder: Pick<Tables["coders"], "id" | "about">;
  /** Where it was printed; the first made the record. */
  readonly printings: readonly [KnownPrinting, ...KnownPrinting[]];
  readonly head: string;
  readonly body: Uint8Array;
  readonly rows: RecordRows;
  readonly actors: readonly Tables["actors"][];
  readonly names: readonly Tables["actor_names"][];
}

/** `json` is the report's own JSON where it is at hand (see `packJson`), so that it need not be written anew. */
export function takeApart(report: Report, json?: Uint8Array): Parts {
  const { document, coder } = report;
  const { actors, ...rows } = rowsOf(report);
  return {
    id: document.id,
    origin: document.origin.sha256,
    day: reportDay(report),
    coder: { id: coderId(coder), about: JSON.stringify(coder) },
    printings: printingsOf(document),
    head: JSON.stringify(headOf(report)),
    body: json ? packJson(json) : pack(report),
    rows,
    actors: [...actors].map(([key, { name, kind, codes, place }]) => ({
      key,
      name: actorName(key, name),
      kind,
      country: codes.country ?? place?.country ?? null,
      codes: JSON.stringify(codes),
      place: place ? JSON.stringify(place) : null,
    })),
    names: [...actors].flatMap(([key, { name, kind }]) =>
      calledBy(name, kind).map((folded) => ({ folded, key, name })),
    ),
  };
}

/** Where the actors of a report lie, by their keys. */
export const placesIn = (report: Report): [string, NonNullable<Entity["place"]>][] =>
  [...actorsOf(report)].flatMap(([key, { place }]) => (place ? [[key, place]] : []));

/** Tells one coder from another: version, model, codebook and settings. */
export const coderId = ({ version, model, codebook, config }: Report["coder"]): string =>
  createHash("sha256")
    .update(JSON.stringify([version, model.name, model.sha256, codebook, config]))
    .digest("hex");

/** A name, and of a person the last part alone, by which news goes on. */
function calledBy(name: string, kind: Entity["kind"]): string[] {
  const folded = foldName(name);
  const last = folded.slice(folded.lastIndexOf(" ") + 1);
  return kind === "person" && last !== folded ? [folded, last] : [folded];
}
