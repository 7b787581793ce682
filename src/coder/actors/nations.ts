/** Countries by name, adjective, people, capital and region. */
import { COUNTRIES, PEOPLES, REGIONS } from "./countries.table.js";
import { NameTable } from "./name-table.js";

export type NationForm = "name" | "adjective" | "people" | "capital" | "region" | "ethnic";

export interface Nation {
  /** ISO 3166 alpha-3; undefined for a people without a state of its own. */
  readonly country: string | undefined;
  readonly form: NationForm;
}

/** Canonical short name by alpha-3. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  rows(COUNTRIES).map(([code, names]) => [code!, names!.split(";")[0]!]),
);

/** Every form of every country. */
export const NATIONS: NameTable<Nation> = tableOf();

function tableOf(): NameTable<Nation> {
  const table = new NameTable<Nation>();
  const lists: [NationForm, number][] = [
    ["name", 1],
    ["adjective", 2],
    ["people", 3],
    ["capital", 4],
  ];
  for (const [form, column] of lists)
    for (const row of rows(COUNTRIES))
      for (const name of row[column]!.split(";").filter(Boolean)) table.add(name, { country: row[0]!, form });
  for (const [names, country] of rows(PEOPLES))
    for (const name of names!.split(";")) table.add(name, { country: country || undefined, form: "ethnic" });
  for (const [names, country] of rows(REGIONS))
    for (const name of names!.split(";")) table.add(name, { country: country!, form: "region" });
  return table;
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}
