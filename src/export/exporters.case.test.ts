/** What every format must do, re-read by a strict parser that is not ours. */
import { parse } from "csv-parse/sync";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { conlluDocuments } from "../language/conllu.js";
import { Report, type Incident } from "../records/index.js";
import { inventReport } from "../store/invented.case.js";
import { Page } from "./annotation/shape.js";
import { HOSTILE, HOSTILE_INCIDENT, materialOf, VERDICT } from "./hostile.case.js";
import { EXPORTERS, PLAIN, type Material } from "./index.js";

/** Needs the model and reads every text again: it has a test of its own below. */
const LIGHT = EXPORTERS.filter(({ name }) => name !== "conllu");
const hostile = (): Material => materialOf([HOSTILE], [HOSTILE_INCIDENT], [VERDICT]);

async function bytes(name: string, material: Material, left: string[] = []): Promise<Buffer> {
  const exporter = EXPORTERS.find((each) => each.name === name)!;
  const pieces: Uint8Array[] = [];
  const options = { paint: PLAIN, width: 100, left: (reason: string) => void left.push(reason) };
  for await (const piece of exporter.write(material, options)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
const text = async (name: string, material: Material, left?: string[]): Promise<string> =>
  (await bytes(name, material, left)).toString("utf8");

/** Tab-separated cells without quoting: every line has all columns. */
const tsv = (table: string): string[][] =>
  parse(table, { delimiter: "\t", quote: null, relax_column_count: false, record_delimiter: "\n" });
const csv = (table: string): Record<string, string>[] =>
  parse(table, { columns: true, relax_column_count: false, bom: true });
const columnsOf = (name: string): string[] =>
  EXPORTERS.find((each) => each.name === name)!.fields!.list.map((f) => f.name);
const jsonLines = (lines: string): unknown[] =>
  lines
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const points = (words: string): number => [...words].length;
/** What RFC 5147 means by `char=start,end`. */
function traced(trace: string): string {
  const [, start, end] = /char=(\d+),(\d+)/.exec(trace)!;
  return [...HOSTILE.document.text].slice(Number(start), Number(end)).join("");
}

describe.each(LIGHT.map(({ name }) => name))("%s", (name) => {
  it("gives the same bytes twice", async () => {
    expect(Buffer.compare(await bytes(name, hostile()), await bytes(name, hostile()))).toBe(0);
  });
  it("is well-formed Unicode, and writes little for nothing", async () => {
    expect(await text(name, hostile())).not.toMatch(/\p{Cs}/u);
    const empty = await bytes(name, materialOf([]));
    expect(empty.length).toBeLessThan(20_000);
  });
});

/** The lists of columns as they are published, typed in again from the sources. */
test("columns are those of the formats", () => {
  expect(columnsOf("polecat")).toHaveLength(40);
  expect(columnsOf("gdelt")).toHaveLength(61);
  expect(columnsOf("gdelt-mentions")).toHaveLength(16);
  expect(columnsOf("acled")).toHaveLength(31);
  expect(columnsOf("polecat").join()).toBe(
    "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version",
  );
  expect(columnsOf("acled").join()).toBe(
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp",
  );
  expect(columnsOf("gdelt-mentions").join()).toBe(
    "GLOBALEVENTID,EventTimeDate,MentionTimeDate,MentionType,MentionSourceName,MentionIdentifier,SentenceID,Actor1CharOffset,Actor2CharOffset,ActionCharOffset,InRawText,Confidence,MentionDocLen,MentionDocTone,MentionDocTranslationInfo,Extras",
  );
  const actor = (n: 1 | 2): string =>
    "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code".replace(
      /\S+/g,
      `Actor${n}$&`,
    );
  const geo = (of: string): string =>
    "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID".replace(/\S+/g, `${of}Geo_$&`);
  expect(columnsOf("gdelt").join(" ")).toBe(
    `GLOBALEVENTID SQLDATE MonthYear Year FractionDate ${actor(1)} ${actor(2)} IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone ${geo("Actor1")} ${geo("Actor2")} ${geo("Action")} DATEADDED SOURCEURL`,
  );
});

test("json and jsonl are the records", async () => {
  expect(z.array(Report).parse(JSON.parse(await text("json", hostile())))).toEqual([HOSTILE]);
  expect(jsonLines(await text("jsonl", hostile()))).toEqual([HOSTILE]);
  expect(JSON.parse(await text("json", materialOf([])))).toEqual([]);
});

describe("formats without a status", () => {
  it("never tell what is denied, planned or thought of as having happened, and say what is left out", async () => {
    const left: string[] = [];
    const rows = jsonLines(await text("plover", hostile(), left)) as { id: string; event: string[]; comment: string }[];
    expect(rows.map(({ id, event }) => [id.split("/")[1], ...event])).toEqual([
      ["e1", "ASSAULT"],
      ["e3", "THREATEN"],
      ["e5", "AID"],
    ]);
    expect(rows[1]!.comment).toContain("event=future-conflict-threaten");
    expect(rows[1]!.comment).toContain("date=published-for-unknown-date");
    expect(left).toEqual([
      "denied: the format has no place for what did not happen",
      "hypothetical: it is not said to have happened",
    ]);
  });

  it("plover has the fields of the manual and offsets in code points", async () => {
    const fields = columnsOf("plover");
    const rows = jsonLines(await text("plover", hostile())) as Record<string, never>[];
    for (const row of rows) expect(fields).toEqual(expect.arrayContaining(Object.keys(row)));
    const [first] = rows as unknown as {
      text_info: { start: number; end: number };
      size: object;
      link: string;
      comment: string;
    }[];
    const { start, end } = first!.text_info;
    expect([...HOSTILE.document.text].slice(start, end).join("")).toBe("attacked");
    expect(traced(first!.link)).toBe("attacked");
    expect(first!.size).toEqual({ dead: 24 });
    expect(first!.comment).toContain("size=lowest-of-first-count");
  });

  it("polecat re-reads with 40 columns, None for what is missing", async () => {
    const [header, ...rows] = tsv(await text("polecat", hostile()));
    expect(header).toEqual(columnsOf("polecat"));
    expect(rows).toHaveLength(3);
    const row = Object.fromEntries(header!.map((name, i) => [name, rows[0]![i]!]));
    expect(row).toMatchObject({
      "Event Type": "ASSAULT",
      "Actor COW": "432",
      "Recipient COW": "436",
      "Recipient Name": "__proto__",
      "Actor Title": "None",
      Country: "MLI",
      City: "Gao",
    });
    expect(row["Version"]).toContain("intensity=plover-2.0-score-of-mode");
    expect(traced(row["Event ID"]!)).toBe("attacked");
    expect(rows.flat()).not.toContain("");
  });

  it("gdelt re-reads with 61 columns, codes as strings, FIPS countries, a row a pair", async () => {
    const rows = tsv(await text("gdelt", hostile())).map((cells) => {
      expect(cells).toHaveLength(61);
      return Object.fromEntries(columnsOf("gdelt").map((name, i) => [name, cells[i]!]));
    });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      SQLDATE: "20240304",
      FractionDate: "2024.1753",
      Actor1CountryCode: "MLI",
      Actor2Type1Code: "CVL",
      EventCode: "194",
      EventRootCode: "19",
      QuadClass: "4",
      GoldsteinScale: "-10.0",
      ActionGeo_CountryCode: "ML",
      ActionGeo_Type: "4",
      DATEADDED: "20240305060700",
      IsRootEvent: "1",
    });
    expect(rows[0]!["SOURCEURL"]).toMatch(
      /^https:\/\/wire\.example\/a\?b=1&c=<2>#hearsay=sha256:.*goldstein:gdelt-goldstein-of-cameo/,
    );
    expect(new Set(rows.map((row) => row["GLOBALEVENTID"])).size).toBe(4);
  });

  it("gdelt-mentions goes with gdelt, offsets in code points, sentences from 1", async () => {
    const events = tsv(await text("gdelt", hostile())).map(([id]) => id);
    const rows = tsv(await text("gdelt-mentions", hostile()));
    expect(rows.map(([id]) => id)).toEqual(events);
    const [row] = rows;
    expect(row).toHaveLength(16);
    expect(Number(row![6])).toBeGreaterThanOrEqual(1);
    const chars = [...HOSTILE.document.text];
    expect(chars.slice(Number(row![9]), Number(row![9]) + 8).join("")).toBe("attacked");
    expect(Number(row![12])).toBe(points(HOSTILE.document.text));
    expect(row![15]).toContain("status=asserted");
  });
});

test("acled has one number by a rule that its notes name", async () => {
  const [row, ...others] = csv(await text("acled", hostile()));
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    event_type: "Explosions/Remote violence",
    actor1: '=HYPERLINK("x") Front',
    inter1: "Rebel group",
    interaction: "Rebel group-Civilians",
    civilian_targeting: "Civilian targeting",
    iso: "466",
    region: "Western Africa",
    fatalities: "12",
  });
  expect(row!["notes"]).toContain("fatalities=12 by rule acled-lowest-reported");
  expect(row!["notes"]).toContain("12 people");
  expect(row!["event_id_cnty"]).toMatch(/^hearsay:/);
});

test("an incident that nobody says happened is no acled row", async () => {
  const left: string[] = [];
  const denied: Incident = { ...HOSTILE_INCIDENT, members: [{ ...HOSTILE_INCIDENT.members[0]!, event: "e2" }] };
  expect(csv(await text("acled", materialOf([HOSTILE], [denied]), left))).toEqual([]);
  expect(left).toEqual(["nobody says that it happened"]);
});

test("a report without a day of publication has its dateline's in every format", async () => {
  const { published: _, ...document } = HOSTILE.document;
  const day = { start: "2024-03-06", end: "2024-03-06", precision: "day" as const, basis: "dateline" as const };
  const filed: Report = {
    ...HOSTILE,
    document: { ...document, dateline: { span: { start: 0, end: 1 }, date: day } },
    events: HOSTILE.events.map(({ date: _date, ...event }) => event),
  };
  const left: string[] = [];
  const material = () => materialOf([filed]);
  expect(csv(await text("csv-raw", material()))[0]).toMatchObject({ published: "2024-03-06", start: "" });
  expect(JSON.parse((await text("plover", material(), left)).split("\n")[0]!)).toMatchObject({ date: "2024-03-06" });
  expect((await text("polecat", material())).split("\n")[1]).toContain("2024-03-06");
  expect((await text("gdelt", material(), left)).split("\t")[1]).toBe("20240306");
  expect((await text("gdelt-mentions", material(), left)).split("\t")[2]).toBe("20240306000000");
  expect(await text("claims", material())).toContain('"datePublished":"2024-03-06"');
  expect(left.filter((why) => why.includes("without any date"))).toEqual([]);
});

describe("acled", () => {
  const incident = (change: Partial<Incident>): Incident => ({ ...HOSTILE_INCIDENT, ...change });
  const withParty = (field: "responsible" | "target", party: Incident["parties"][number]): Incident => ({
    ...HOSTILE_INCIDENT,
    parties: [...HOSTILE_INCIDENT.parties.filter(({ id }) => id !== party.id), party],
    facts: HOSTILE_INCIDENT.facts.map((fact) =>
      fact.field === field
        ? { ...fact, cells: fact.cells.map((cell) => ({ ...cell, value: { text: party.name, party: party.id } })) }
        : fact,
    ),
  });
  const party = (name: string, kind: Incident["parties"][number]["kind"]): Incident["parties"][number] => ({
    id: `name:${name}`,
    name,
    kind,
    aliases: [name],
    members: [],
  });
  const rows = async (of: Incident, left: string[] = []) => csv(await text("acled", materialOf([HOSTILE], [of]), left));

  test.each([
    ["nine houses", "other"],
    ["Gao", "place"],
  ] as const)("%s is no actor", async (name, kind) => {
    const [row] = await rows(withParty("target", party(name, kind)));
    expect([row!["actor2"], row!["inter2"]]).toEqual(["", ""]);
  });

  test("an incident without a place is left out and told", async () => {
    const left: string[] = [];
    const { place: _, ...nowhere } = incident({});
    expect(await rows(nowhere, left)).toEqual([]);
    expect(left).toEqual(["without any place: ACLED requires a country"]);
  });

  test("so is one where nobody is named and no dead are counted", async () => {
    const left: string[] = [];
    expect(await rows(incident({ facts: [], parties: [] }), left)).toEqual([]);
    expect(left).toEqual(["nobody and nothing is named: ACLED requires an actor"]);
  });
});

const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const FeatureCollection = z.strictObject({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.strictObject({
      type: z.literal("Feature"),
      id: z.string(),
      geometry: z.strictObject({ type: z.literal("Point"), coordinates: Position }).nullable(),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
});
test("geojson is RFC 7946, longitude first", async () => {
  const { features } = FeatureCollection.parse(JSON.parse(await text("geojson", hostile())));
  expect(features[0]!.geometry!.coordinates).toEqual([-0.04, 16.27]);
  expect(Object.keys(features[0]!.properties)).toEqual(columnsOf("geojson"));
  expect(FeatureCollection.parse(JSON.parse(await text("geojson", materialOf([])))).features).toEqual([]);
});

test("web-annotation quotes what its positions name", async () => {
  const [page] = jsonLines(await text("web-annotation", hostile())).map((line) => Page.parse(line));
  const chars = [...HOSTILE.document.text];
  let targets = 0;
  for (const { target } of page!.items) {
    if (typeof target === "string") continue;
    for (const {
      selector: [position, quote],
    } of target) {
      targets++;
      expect(chars.slice(position.start, position.end).join("")).toBe(quote.exact);
      expect(chars.slice(0, position.start).join("").endsWith(quote.prefix)).toBe(true);
      expect(chars.slice(position.end).join("").startsWith(quote.suffix)).toBe(true);
    }
  }
  expect(targets).toBeGreaterThan(20);
});

test("claims: a review only where a person decided", async () => {
  const graph = async (material: Material): Promise<{ "@type": string }[]> =>
    (JSON.parse(await text("claims", material)) as { "@graph": { "@type": string }[] })["@graph"];
  expect((await graph(hostile())).map((each) => each["@type"])).toEqual(["Claim", "ClaimReview"]);
  expect((await graph(materialOf([HOSTILE]))).map((each) => each["@type"])).toEqual(["Claim"]);
  expect(await graph(materialOf([]))).toEqual([]);
});

test("brat: offsets in code points name the words, pieces parted by semicolons", async () => {
  const exporter = EXPORTERS.find(({ name }) => name === "brat")!;
  const files = new Map<string, string>();
  for await (const { name, text: content } of exporter.files!(hostile(), { paint: PLAIN, width: 80 }))
    files.set(name, content);
  const [ann] = [...files].filter(([name]) => name.endsWith(".ann"));
  const chars = [...files.get(ann![0].replace(/ann$/, "txt"))!];
  const lines = ann![1].trimEnd().split("\n");
  const bounds = lines.filter((line) => line.startsWith("T"));
  for (const line of bounds) {
    const [, where, words, ...more] = line.split("\t");
    if (!words!.includes("Front")) expect(more).toEqual([]);
    const [, ...spans] = /^\S+ (.+)$/
      .exec(where!)![1]!
      .split(";")
      .reduce<string[]>((all, each) => [...all, each], [""]);
    const read = spans.map((span) => chars.slice(...(span.split(" ").map(Number) as [number, number])).join(""));
    expect(line.endsWith(`\t${read.join(" ")}`)).toBe(true);
    expect(read.join("")).not.toMatch(/[\r\n]/);
  }
  expect(bounds.some((line) => line.includes(";"))).toBe(true);
  expect(lines.filter((line) => line.startsWith("E"))).toHaveLength(HOSTILE.events.length);
});

test("csv guards formulas, csv-raw does not, both re-read strictly and say every rule", async () => {
  const [guarded] = csv(await text("csv", hostile()));
  const rows = csv(await text("csv-raw", hostile()));
  expect((await text("csv", hostile())).startsWith("\uFEFF")).toBe(true);
  expect((await text("csv-raw", hostile())).startsWith("document,")).toBe(true);
  expect(guarded!["title"]).toBe(`'${HOSTILE.document.title}`);
  expect(rows[0]!["title"]).toBe(HOSTILE.document.title);
  expect(rows.map((row) => row["status"])).toEqual(HOSTILE.events.map(({ status }) => status));
  expect(Object.keys(rows[0]!)).toEqual(columnsOf("csv-raw"));
  expect(rows[0]).toMatchObject({
    killed_min: "24",
    counts_rule: "first-of-its-kind",
    score_rule: "plover-2.0-score-of-mode",
    date_rule: "event-date-weekday",
    date_words: "Monday",
    confidence: "0.7",
  });
  for (const [i, row] of rows.entries()) {
    const { start, end } = HOSTILE.events[i]!.trigger;
    expect([row["trigger_start"], row["trigger_end"]]).toEqual([String(start), String(end)]);
    expect(traced(row["trace"]!)).toBe(row["trigger"]);
  }
});

test("parquet reads back as csv-raw, numbers as numbers", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-parquet-"));
  try {
    const path = join(folder, "events.parquet");
    writeFileSync(path, await bytes("parquet", hostile()));
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
    const raw = csv(await text("csv-raw", hostile()));
    expect(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v === null ? "" : String(v)]))),
    ).toEqual(raw);
    expect(rows[0]).toMatchObject({ quad: 4, lat: 16.27, killed_min: 24 });
    writeFileSync(path, await bytes("parquet", materialOf([])));
    expect(await parquetReadObjects({ file: await asyncBufferFromFile(path) })).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("graphml is well-formed XML whose keys and nodes are declared", async () => {
  const parser = new SaxesParser({ xmlns: true });
  const seen: Record<string, string[]> = { key: [], node: [], ends: [], data: [] };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const of = (each: string): string => String(attributes[each]?.value);
    if (name === "key" || name === "node") seen[name]!.push(of("id"));
    if (name === "edge") seen["ends"]!.push(of("source"), of("target"));
    if (name === "data") seen["data"]!.push(of("key"));
  });
  parser.write(await text("graphml", hostile())).close();
  expect(seen["node"]).toContain("name:proto@NER");
  expect(seen["node"]).toEqual(expect.arrayContaining(seen["ends"]!));
  expect(seen["key"]).toEqual(expect.arrayContaining(seen["data"]!));
});

test("html and md hold no mark-up of the report's own", async () => {
  for (const name of ["html", "md"]) expect(await text(name, hostile())).not.toMatch(/(?<!\\)<script/);
});

test("conllu re-reads, and its token ranges name the words in code points", async () => {
  const written = await text("conllu", materialOf([HOSTILE]));
  const [document] = conlluDocuments(written);
  expect(document!.id).toBe(HOSTILE.document.id);
  const chars = [...HOSTILE.document.text];
  const marks: string[] = [];
  for (const row of document!.sentences.flatMap(({ rows }) => rows)) {
    expect(row).toHaveLength(10);
    const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(row[9]!)!;
    expect(chars.slice(Number(start), Number(end)).join("")).toBe(row[1]);
    marks.push(...(/Hearsay=([^|]+)/.exec(row[9]!)?.[1]?.split(",") ?? []));
  }
  expect(marks).toContain("a1:cue");
  expect(marks).toContain("e1:ASSAULT:asserted");
});

/** 20,000 reports of five events each, made as they are read. */
test.each(["jsonl", "plover", "polecat", "gdelt", "csv-raw", "parquet", "claims", "web-annotation"])(
  "%s writes 100,000 events in constant memory",
  async (name) => {
    const invented = inventReport(1);
    const reports = (function* () {
      for (let i = 0; i < 20_000; i++) yield { ...invented, document: { ...invented.document, title: `${i}` } };
    })();
    const exporter = EXPORTERS.find((each) => each.name === name)!;
    let written = 0;
    let most = 0;
    let first = 0;
    for await (const piece of exporter.write(materialOf(reports), { paint: PLAIN, width: 100 })) {
      written += piece.length;
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      first ||= heapUsed + arrayBuffers;
      most = Math.max(most, heapUsed + arrayBuffers);
    }
    expect(written).toBeGreaterThan(name === "parquet" ? 100_000 : 5_000_000); // Parquet packs what repeats
    expect((most - first) / 2 ** 20).toBeLessThan(300); // MB, with what is not collected yet; the text written is far more
  },
);
