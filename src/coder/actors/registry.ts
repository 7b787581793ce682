/** The registry of actors: organizations, agencies, seats of power and the user's own, by any of their names. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ActorCodes, Entity, Sector } from "../../records/index.js";
import { AGENTS } from "./agents.table.js";
import { codePhrase, type Coding, type CodingContext } from "./code.js";
import { COUNTRIES, PEOPLES, REGIONS, SEATS } from "./countries.table.js";
import { NameTable } from "./name-table.js";
import { OFFICES } from "./offices.table.js";
import { AGENCIES, ORGANIZATIONS } from "./organizations.table.js";
import { readUserTable } from "./user-table.js";

export type { Coding, CodingContext } from "./code.js";

/** One known actor. */
export interface Actor {
  readonly name: string;
  readonly kind: Entity["kind"];
  readonly codes: ActorCodes;
  readonly wikidata?: string;
}

export interface Registry {
  /** SHA-256 (hex) of all tables, the user's included. */
  readonly sha256: string;
  readonly names: NameTable<Actor>;
  /** The actor that these words name as a whole. */
  find(words: readonly string[]): Actor | undefined;
  /** Country, sectors and organization of a noun phrase given as tokens; null when nothing in it is known. */
  code(words: readonly string[], context?: CodingContext): Coding | null;
}

export interface RegistryOptions {
  /** Path of a table of the user's own (docs/actors.md), which goes before ours. */
  readonly userTable?: string;
}

/** @throws Error when the user's table cannot be opened or holds a line that cannot be read */
export function loadRegistry({ userTable }: RegistryOptions = {}): Registry {
  return registryOf(userTable === undefined ? "" : readFileSync(userTable, "utf8"));
}

/** The registry with a user's table given as text. */
export function registryOf(userTable = ""): Registry {
  const names = new NameTable<Actor>();
  for (const { pattern, actor } of readUserTable(userTable)) names.add(pattern, actor);
  for (const [country, forms, sectors] of cells(SEATS)) {
    const [name = ""] = forms!.split(";");
    const codes = { country: country!, sectors: sectors!.split(";") as Sector[] };
    for (const form of forms!.split(";")) names.add(form, { name, kind: "organization", codes });
  }
  addAll(names, ORGANIZATIONS, "organization");
  addAll(names, AGENCIES, "agency");
  const sha256 = createHash("sha256")
    .update([COUNTRIES, SEATS, PEOPLES, REGIONS, AGENTS, ORGANIZATIONS, AGENCIES, OFFICES, userTable].join("\0"))
    .digest("hex");
  const find = (words: readonly string[]): Actor | undefined => names.find(words);
  return { sha256, names, find, code: (words, context = {}) => codePhrase(names, words, context) };
}

function addAll(names: NameTable<Actor>, table: string, kind: Entity["kind"]): void {
  for (const [forms, country, sectors, organization, wikidata] of cells(table)) {
    const list = forms!.split(";");
    const actor: Actor = {
      name: list[0]!,
      kind,
      codes: {
        ...(country && { country }),
        sectors: (sectors ? sectors.split(";") : []) as Sector[],
        ...(organization && { organization }),
      },
      ...(wikidata && { wikidata }),
    };
    for (const form of list) names.add(form, actor);
  }
}

const cells = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
