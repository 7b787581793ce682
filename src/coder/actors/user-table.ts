/**
 * A user's own table of actors: tab-separated, with the header `pattern name kind country sectors organization`; sectors
 * parted by commas or spaces; an empty cell for what is not known; lines that start with "#" are comments.
 */
import { ENTITY_KINDS, ORGANIZATION_CODES, SECTORS, type Entity, type Sector } from "../../records/index.js";
import type { Actor } from "./registry.js";

export interface UserRow {
  readonly pattern: string;
  readonly actor: Actor;
}

/** @throws Error naming the line that cannot be read and what it should hold */
export function readUserTable(text: string): UserRow[] {
  const rows: UserRow[] = [];
  text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === "" || line.startsWith("#") || (index === 0 && line.startsWith("pattern\t"))) return;
      rows.push(
        rowOf(
          line.split("\t").map((cell) => cell.trim()),
          index + 1,
        ),
      );
    });
  return rows;
}

function rowOf(cells: readonly string[], line: number): UserRow {
  const [pattern = "", name = "", kind = "", country = "", sectors = "", organization = ""] = cells;
  const refuse = (what: string): never => {
    throw new Error(`actors table, line ${line}: ${what}`);
  };
  if (pattern === "") refuse("the first column (pattern) is empty");
  if (kind !== "" && !(ENTITY_KINDS as readonly string[]).includes(kind))
    refuse(`kind "${kind}" is none of ${ENTITY_KINDS.join(", ")}`);
  if (country !== "" && !/^[A-Z]{3}$/.test(country)) refuse(`country "${country}" is not an ISO 3166 alpha-3 code`);
  if (organization !== "" && !(ORGANIZATION_CODES as readonly string[]).includes(organization))
    refuse(`organization "${organization}" is none of ${ORGANIZATION_CODES.join(", ")}`);
  const list = sectors.split(/[\s,;]+/).filter(Boolean);
  const wrong = list.find((sector) => !(SECTORS as readonly string[]).includes(sector));
  if (wrong !== undefined) refuse(`sector "${wrong}" is none of ${SECTORS.join(", ")}`);
  return {
    pattern,
    actor: {
      name: name || pattern,
      kind: (kind || "organization") as Entity["kind"],
      codes: {
        ...(country && { country }),
        sectors: list as Sector[],
        ...(organization && { organization }),
      },
    },
  };
}
