/** The same actor under its names, across reports. Outlets are parties too: the publisher's own voice is somebody's. */
import type { Entity, Party, Report } from "../records/index.js";

export const UNNAMED = "unnamed";

/** Looks parties up by document and entity. */
export class Parties {
  readonly #parties = new Map<string, Party>();
  readonly #byEntity = new Map<string, string>();

  constructor(reports: readonly Report[]) {
    const sorted = [...reports].sort((a, b) => a.document.id.localeCompare(b.document.id));
    const specific = new Map<string, Set<string>>();
    const all = sorted.flatMap((report) => report.entities.map((entity) => ({ report, entity })));
    for (const { entity } of all) {
      const key = keyOf(entity);
      if (key.includes(" ")) {
        const noun = key.slice(key.lastIndexOf(" ") + 1);
        specific.set(noun, (specific.get(noun) ?? new Set()).add(key));
      }
    }
    for (const { report, entity } of all) {
      const own = keyOf(entity);
      const longer = isGeneric(entity) ? specific.get(own) : undefined;
      const key = longer?.size === 1 ? [...longer][0]! : own;
      this.#add(key, entity, report.document.id);
    }
    for (const report of sorted) {
      const name = outletOf(report);
      const id = `outlet:${name.toLowerCase()}`;
      if (!this.#parties.has(id)) this.#parties.set(id, { id, name, kind: "outlet", aliases: [], members: [] });
    }
    this.#parties.set(UNNAMED, { id: UNNAMED, name: "someone not named", kind: "other", aliases: [], members: [] });
  }

  #add(key: string, entity: Entity, document: string): void {
    const id = `party:${key}`;
    const had = this.#parties.get(id);
    const name = had && had.name.length >= entity.name.length ? had.name : entity.name;
    const country = had?.country ?? entity.codes.country;
    this.#parties.set(id, {
      id,
      name,
      kind: entity.kind,
      ...(country !== undefined && { country }),
      aliases: [...new Set([...(had?.aliases ?? []), entity.name])].sort(),
      members: [...(had?.members ?? []), { document, entity: entity.id }],
    });
    this.#byEntity.set(`${document} ${entity.id}`, id);
  }

  /** The party that an entity of a report is; the publisher is its outlet. */
  of(report: Report, entity: string | null | undefined): string {
    if (entity === "publisher") return `outlet:${outletOf(report).toLowerCase()}`;
    return (entity && this.#byEntity.get(`${report.document.id} ${entity}`)) || UNNAMED;
  }

  get(id: string): Party {
    return this.#parties.get(id)!;
  }
}

/** The outlet's name, else its agency's, else where the text came from. */
export function outletOf({ document, entities }: Report): string {
  const agency = entities.find(({ id }) => id === document.dateline?.agency)?.name;
  return document.publisher ?? document.agency ?? agency ?? document.origin.path ?? "an unnamed outlet";
}

/** A name to compare by; a country is its code. */
function keyOf({ kind, name, codes }: Entity): string {
  if (kind === "country" && codes.country) return codes.country.toLowerCase();
  return name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/^(?:the|a|an) /, "")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim();
}

/** "army", "government": a description that a fuller name elsewhere may complete. */
const isGeneric = ({ kind, name }: Entity): boolean =>
  kind === "organization" && /^\p{Ll}+$/u.test(name.replace(/^the /i, ""));
