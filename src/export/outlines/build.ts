/**
 * Builds the outlines of countries for the dossier's map from world-atlas (Natural Earth 1:50m, public domain). Run after
 * the compiler; it does nothing when the file is newer than itself.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { OUTLINES, PER_DEGREE } from "./file.js";

type Atlas = Topology<{ countries: GeometryCollection }>;

/** Writes every border and coast once, as lines of alternating longitude and latitude. */
export function build(to: URL = OUTLINES): void {
  if (existsSync(to) && statSync(to).mtimeMs > statSync(fileURLToPath(import.meta.url)).mtimeMs) return;
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const atlas = JSON.parse(readFileSync(path, "utf8")) as Atlas;
  const lines = mesh(atlas, atlas.objects.countries).coordinates.map((line) => rounded(line as [number, number][]));
  mkdirSync(new URL(".", to), { recursive: true });
  const beside = new URL(`countries.${process.pid}.json`, to);
  writeFileSync(beside, JSON.stringify(lines.filter((line) => line.length > 2)));
  renameSync(beside, to);
}

function rounded(line: readonly (readonly [number, number])[]): number[] {
  const flat: number[] = [];
  for (const [lon, lat] of line) {
    const [x, y] = [Math.round(lon * PER_DEGREE), Math.round(lat * PER_DEGREE)];
    if (x !== flat.at(-2) || y !== flat.at(-1)) flat.push(x, y);
  }
  return flat;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
