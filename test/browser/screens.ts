/** `npm run screens`: pictures of each view over the examples and an invented store, for the README. */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { incidentsOf } from "../../src/incidents/index.js";
import type { Report } from "../../src/records/index.js";
import { inventReport } from "../../src/store/invented.case.js";
import { NO_BROWSER, openBrowser } from "./browser.js";
import { shrink } from "./png.js";
import { codedExamples, openRoom, type TestRoom } from "./room.js";

const FOLDER = new URL("../../docs/screens/", import.meta.url);
const INVENTED = 400;

interface Screen {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
  readonly of: "examples" | "invented";
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly act?: (page: Page) => Promise<void>;
}

/** The middle of each country that the invented reports name: their places are set around it, so that the map looks like one. */
const MIDDLES: Readonly<Record<string, readonly [lat: number, lon: number]>> = {
  MLI: [16, -2],
  IRQ: [33.5, 43.5],
  COL: [4.5, -74],
  UKR: [49, 32],
  PHL: [12.5, 122.5],
  DZA: [34, 3],
  PAK: [31, 70],
  SDN: [14, 30],
  MMR: [21, 96],
  HTI: [19, -72.5],
};
const placed = (report: Report): Report => ({
  ...report,
  entities: report.entities.map((entity) => {
    const { place } = entity;
    if (!place) return entity;
    const [lat, lon] = MIDDLES[place.country] ?? [0, 0];
    const turn = (place.geonamesId ?? 0) * 2.4;
    const away = 0.4 + ((place.geonamesId ?? 0) % 17) / 8;
    return { ...entity, place: { ...place, lat: lat + away * Math.sin(turn), lon: lon + away * Math.cos(turn) } };
  }),
});

if (NO_BROWSER) {
  console.error(`No pictures: ${NO_BROWSER}.`);
  process.exit(1);
}
const reports = await codedExamples();
const incidents = incidentsOf(reports);
const examples = await openRoom(reports, incidents);
const invented = await openRoom(
  [...reports, ...Array.from({ length: INVENTED }, (_, i) => placed(inventReport(i + 1, { days: 700 })))],
  incidents,
);
const token = await examples.token("reviewer", "review");
const [first] = reports;
const SCREENS: readonly Screen[] = [
  { name: "desk", path: "/", ready: ".lede a", of: "examples", height: 640 },
  {
    name: "report",
    path: `/reports/${encodeURIComponent(first!.document.id)}`,
    ready: ".words",
    of: "examples",
    act: (page) => page.locator(".note").first().hover(),
  },
  { name: "incident", path: `/incidents/${incidents[0]!.id}`, ready: ".map .land", of: "examples", height: 1500 },
  { name: "explore", path: "/explore?q=market", ready: ".items > li", of: "invented" },
  { name: "map", path: "/explore?show=map", ready: ".map .land", of: "invented", dark: true },
  { name: "network", path: "/explore?show=network&actors=200", ready: ".network canvas", of: "invented" },
  { name: "paste", path: "/paste?example=1", ready: ".coded .words", of: "examples", height: 1200 },
  { name: "review", path: "/review", ready: ".acts", of: "examples" },
  {
    name: "phone",
    path: `/reports/${encodeURIComponent(first!.document.id)}?at=e1`,
    ready: ".words",
    of: "examples",
    dark: true,
    width: 360,
    height: 760,
  },
];
const rooms: Readonly<Record<Screen["of"], TestRoom>> = { examples, invented };

await mkdir(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
for (const { name, path, ready, of, dark = false, width = 1280, height = 900, act } of SCREENS) {
  if (wanted.length && !wanted.includes(name)) continue;
  const browser = await openBrowser({ dark, width, height });
  try {
    const page = await browser.context.newPage();
    await page.goto(rooms[of].url);
    await page.evaluate((kept) => sessionStorage.setItem("hearsay-token", kept), of === "examples" ? token : "");
    await page.goto(rooms[of].url + path);
    await page.locator(ready).first().waitFor({ timeout: 60_000 });
    await act?.(page);
    await page.waitForTimeout(600);
    const file = fileURLToPath(new URL(`${name}.png`, FOLDER));
    const bytes = await shrink(page, await page.screenshot(), file);
    console.log(`${name}.png ${Math.round(bytes / 1000)} kB`);
  } finally {
    await browser.close();
  }
}
await examples.close();
await invented.close();
