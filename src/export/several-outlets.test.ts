/** What a row says of the outlets behind it, where there are several. All of them are invented. */
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Incident, Report } from "../records/index.js";
import { HOSTILE, HOSTILE_INCIDENT, materialOf } from "./hostile.case.js";
import { EXPORTERS, PLAIN } from "./index.js";

async function written(name: string, report: Report, incident: Incident = HOSTILE_INCIDENT): Promise<string> {
  const pieces: string[] = [];
  const exporter = EXPORTERS.find((each) => each.name === name)!;
  for await (const piece of exporter.write(materialOf([report], [incident]), { paint: PLAIN, width: 100 }))
    pieces.push(String(piece));
  return pieces.join("");
}

function printed(publisher: string, uri: string, published: string) {
  const { id: _id, text: _text, language: _language, dateline: _dateline, ...about } = HOSTILE.document;
  return { ...about, publisher, uri, published };
}

const printings = [
  printed("Harbour Wire", "https://wire.example/1", "2024-03-05"),
  printed("Ridge Post", "https://ridge.example/1", "2024-03-06"),
  printed("Ridge Post", "https://ridge.example/2", "2024-03-07"),
];
const REPRINTED: Report = { ...HOSTILE, document: { ...HOSTILE.document, ...printings[0], printings } };

test("gdelt counts them, and gdelt-mentions has a row for each printing", async () => {
  const [row] = (await written("gdelt", REPRINTED)).split("\n");
  const names = EXPORTERS.find(({ name }) => name === "gdelt")!.fields!.list.map(({ name }) => name);
  const cells = row!.split("\t");
  expect(["NumMentions", "NumSources", "NumArticles"].map((name) => cells[names.indexOf(name)])).toEqual([
    "3",
    "2",
    "3",
  ]);
  const mentions = (await written("gdelt-mentions", REPRINTED)).split("\n").map((line) => line.split("\t"));
  expect(mentions.filter(([id]) => id === cells[0]).map((each) => [each[2], each[4], each[5]])).toEqual([
    ["20240305000000", "wire.example", "https://wire.example/1"],
    ["20240306000000", "ridge.example", "https://ridge.example/1"],
    ["20240307000000", "ridge.example", "https://ridge.example/2"],
  ]);
});

test("acled names them all, those of reprints last", async () => {
  const source = (outlet: string, origin?: string) => ({ document: outlet, outlet, ...(origin && { origin }) });
  const sources = [source("Ridge Post", "Harbour Wire"), source("Harbour Wire"), source("Delta News")];
  const [row] = parse(await written("acled", HOSTILE, { ...HOSTILE_INCIDENT, sources }), {
    columns: true,
    bom: true,
  }) as Record<string, string>[];
  expect(row!["source"]).toBe("Harbour Wire; Delta News; Ridge Post");
  expect(row!["notes"]).toContain("Sources: 3 reports, of which 1 prints another again.");
});
