/**
 * Place names of articles (LGL's form, JSON Lines: `id`, `text`, `toponyms` with span, `lat`, `lon`): names found, and how far from
 * the gold point the found ones were put. A name of the coder is a mention by name of a located place or country; adjectives of
 * nationality are none, since LGL marks few of them.
 */
import { z } from "zod";
import { NATIONS } from "../coder/actors/nations.js";
import { kilometres } from "../coder/places/distance.js";
import { overlaps, type Report, type Span } from "../records/index.js";
import { halfOf, HALVES } from "./halves.js";
import { readJsonl } from "./gold-file.js";
import type { CodeText } from "./relations.js";
import { prf, type Cell, type Score, type Tick } from "./score.js";

const Toponym = z.looseObject({
  start: z.int(),
  end: z.int(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  fcode: z.string().nullish(),
});
export const ToponymRow = z.looseObject({ id: z.string(), text: z.string(), toponyms: z.array(Toponym) });
type Toponym = z.infer<typeof Toponym>;

export interface Located extends Span {
  readonly lat: number;
  readonly lon: number;
}

const NEAR_KM = 161;

interface Counts {
  right: number;
  exact: number;
  found: number;
  wanted: number;
  placed: number;
  near: number;
}

/** @throws GoldError when the file is not in the form */
export async function evaluateToponyms(path: string, code: CodeText, tick: Tick): Promise<readonly Score[]> {
  const articles = await readJsonl(path, ToponymRow);
  const rows = new Map<string, Counts>();
  const rowOf = (name: string): Counts => {
    const row = rows.get(name) ?? { right: 0, exact: 0, found: 0, wanted: 0, placed: 0, near: 0 };
    rows.set(name, row);
    return row;
  };
  for (const name of ["all", ...HALVES.map((half) => `${half} half`)]) rowOf(name);
  for (const [index, { id, text, toponyms }] of articles.entries()) {
    const report = await code(text);
    const found = report ? toponymsOf(report) : [];
    for (const name of ["all", `${halfOf(id)} half`]) {
      const row = rowOf(name);
      row.found += found.length;
      for (const gold of toponyms) score(row, gold, found);
    }
    for (const gold of toponyms) {
      const row = rowOf(`  ${gold.fcode ?? "not in the gazetteer"}`);
      score(row, gold, found);
    }
    tick(index + 1, articles.length);
  }
  return [
    {
      title: `Place names, ${articles.length} articles`,
      columns: [
        { name: "part", kind: "text" },
        ...["P", "R", "F1", "exact of right", "within 161 km"].map((name) => ({ name, kind: "share" as const })),
        ...["right", "found", "gold", "with a point"].map((name) => ({ name, kind: "count" as const })),
      ],
      rows: [...rows]
        .filter(([name, { wanted }]) => !name.startsWith(" ") || wanted >= LEAST)
        .map(([name, row]): Cell[] => {
          const { p, r, f } = name.startsWith(" ")
            ? { ...prf(row.right, 0, row.wanted), p: null, f: null }
            : prf(row.right, row.found, row.wanted);
          const share = (part: number, whole: number): Cell => (whole ? part / whole : null);
          return [
            name,
            p,
            r,
            f,
            share(row.exact, row.right),
            share(row.near, row.placed),
            row.right,
            name.startsWith(" ") ? null : row.found,
            row.wanted,
            row.placed,
          ];
        }),
    },
  ];
}

/** Feature codes with fewer names are left out of the table. */
const LEAST = 20;

function score(row: Counts, gold: Toponym, found: readonly Located[]): void {
  row.wanted++;
  const match =
    found.find((each) => each.start === gold.start && each.end === gold.end) ??
    found.find((each) => overlaps(each, gold));
  if (!match) return;
  row.right++;
  row.exact += Number(match.start === gold.start && match.end === gold.end);
  if (gold.lat === null || gold.lon === null) return;
  row.placed++;
  row.near += Number(kilometres(match, { lat: gold.lat, lon: gold.lon }) <= NEAR_KM);
}

/** The located names of a report, one a mention. */
export function toponymsOf({ entities, document }: Report): Located[] {
  return entities.flatMap(({ place, mentions }) =>
    place
      ? mentions
          .filter(({ form, span }) => form === "name" && !isAdjective(document.text.slice(span.start, span.end)))
          .map(({ span }) => ({ ...span, lat: place.lat, lon: place.lon }))
      : [],
  );
}

const isAdjective = (words: string): boolean => {
  const form = NATIONS.find(words.split(" "))?.form;
  return form === "adjective" || form === "people" || form === "ethnic";
};
