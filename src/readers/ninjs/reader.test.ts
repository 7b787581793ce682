/** The items here are invented. */
import { describe, expect, it } from "vitest";
import { isRefused, read, sourceOf, type ReadResult } from "../index.js";

async function all(json: unknown, lines = false): Promise<ReadResult[]> {
  const text =
    typeof json === "string"
      ? json
      : lines
        ? (json as unknown[]).map((each) => JSON.stringify(each)).join("\n")
        : JSON.stringify(json, null, 2);
  const results: ReadResult[] = [];
  for await (const result of read(sourceOf(Buffer.from(text)))) results.push(result);
  return results;
}

const TEXT =
  "KOULA, March 4 (ENA) – The governor said on Monday that the market had been closed.\n\nIt will open again on Friday.";
const item = {
  uri: "urn:newsml:ena.example:20240304:12",
  standard: { name: "ninjs", version: "3.1" },
  type: "text",
  pubStatus: "usable",
  version: "2",
  firstCreated: "2024-03-04T08:00:00Z",
  versionCreated: "2024-03-04T09:30:00Z",
  by: "By Adama Tolo and Ana Ruz",
  located: "Koula",
  infoSources: [{ name: "Example News Agency", rel: "origin" }],
  headlines: [{ role: "main", value: "Market closed" }],
  bodies: [
    { role: "caption", contentType: "text/plain", value: "A market." },
    { role: "main", contentType: "text/plain", value: TEXT.replace("\n\n", " ") },
    {
      role: "richtext",
      contentType: "application/xhtml+xml",
      value: TEXT.split("\n\n")
        .map((p) => `<p>${p}</p>`)
        .join(""),
    },
  ],
};

describe("ninjs", () => {
  it("replaces halves of surrogate pairs wherever they stand, and says so", async () => {
    const [result] = await all({ ...item, headlines: [{ role: "main", value: "Ma\ud800ket closed" }] });
    expect(result).toMatchObject({
      document: { title: "Ma\ufffdket closed" },
      messages: [{ code: "lone-surrogates" }],
    });
  });

  it("reads an item of version 3.1", async () => {
    expect(await all(item)).toMatchObject([
      {
        document: {
          text: TEXT,
          title: "Market closed",
          byline: ["Adama Tolo", "Ana Ruz"],
          agency: "Example News Agency",
          article: item.uri,
          version: "2",
          published: "2024-03-04T08:00:00Z",
          modified: "2024-03-04T09:30:00Z",
          located: "Koula",
          status: "usable",
          origin: { reader: "ninjs", record: item.uri },
        },
      },
    ]);
  });

  it("reads the shapes of versions 1 and 2", async () => {
    const old = {
      uri: "http://ena.example/1",
      pubstatus: "usable",
      versioncreated: "2024-03-04",
      headline: "H",
      body_text: TEXT,
      byline: "Ana Ruz",
    };
    const second = {
      uri: "http://ena.example/2",
      pubstatus: "usable",
      headlines: [{ value: "H2" }],
      bodies: [{ contenttype: "text/plain", value: TEXT }],
    };
    expect(await all([old, second])).toMatchObject([
      { document: { title: "H", published: "2024-03-04", uri: "http://ena.example/1", byline: ["Ana Ruz"] } },
      { document: { title: "H2", text: TEXT } },
    ]);
  });

  it.each([
    ["usable", "usable"],
    ["withheld", "withheld"],
    ["canceled", "canceled"],
    ["http://cv.iptc.org/newscodes/pubstatusg2/canceled", "canceled"],
    ["something new", "withheld"],
  ])("carries the status %s", async (pubStatus, status) => {
    expect(await all({ ...item, pubStatus })).toMatchObject([{ document: { status } }]);
  });

  it("carries an embargo, and withholds what has one that cannot be read", async () => {
    const later = "2024-03-05T06:00:00+01:00";
    expect(await all({ ...item, embargoedUntil: later })).toMatchObject([
      { document: { embargoed: later, status: "usable" } },
    ]);
    expect(await all({ ...item, embargoed: "soon" })).toMatchObject([
      { document: { status: "withheld" }, messages: [{ code: "embargo-unreadable", text: /"soon"/ }] },
    ]);
  });

  it("does not lose a withdrawal that left no text", async () => {
    const { bodies: _, ...bare } = { ...item, pubStatus: "canceled" };
    expect(await all(bare)).toMatchObject([
      { document: { status: "canceled", text: "Market closed", article: item.uri } },
    ]);
    const { headlines: __, ...barest } = bare;
    expect(await all(barest)).toMatchObject([{ refused: { code: "withdrawn" }, article: item.uri }]);
  });

  it("reads one item a line, and goes on after a bad one", async () => {
    const lines = [
      JSON.stringify(item),
      '{"uri": "x", "pubStatus"',
      JSON.stringify({ type: "text" }),
      JSON.stringify(item),
    ];
    const results = await all(lines.join("\n"));
    expect(results.map((each) => (isRefused(each) ? each.record : each.document.status))).toEqual([
      "usable",
      "line:2",
      "line:3",
      "usable",
    ]);
  });

  it("says what is no text", async () => {
    expect(
      await all([item, { uri: "urn:x", type: "picture", headlines: [{ value: "A picture" }] }, "x"]),
    ).toMatchObject([
      { document: {} },
      { refused: { code: "not-text", text: /picture/ } },
      { refused: { code: "bad-item", text: /Item 3/ } },
    ]);
  });

  it("is not harmed by hostile keys", async () => {
    const [result] = await all(
      JSON.stringify(item).replace("{", '{"__proto__": {"polluted": 1}, "constructor": 1, "toString": "x",'),
    );
    expect(result).toMatchObject({ document: { text: TEXT } });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("leaves JSON Lines that only speak of it alone", async () => {
    const [result] = await all(JSON.stringify({ text: TEXT, title: '{"uri": 1, "pubStatus": 2}' }));
    expect(result).toMatchObject({ document: { origin: { reader: "jsonl" } } });
  });

  it.each([
    ["a list, as in version 3", (parts: unknown[]) => parts],
    ["by name, as before", (parts: unknown[]) => Object.fromEntries(parts.map((part, i) => [`part-${i}`, part]))],
  ])("reads the articles within an item, %s", async (_, laid) => {
    const within = { ...item, uri: "urn:ena:side", headlines: [{ value: "On the side" }] };
    const picture = {
      uri: "urn:ena:picture",
      type: "picture",
      descriptions: [{ value: "A market, seen from above." }],
    };
    const link = { uri: "urn:ena:link", type: "text", headlines: [{ value: "Read also" }] };
    const nested = { uri: "urn:ena:box", type: "composite", associations: [{ ...item, uri: "urn:ena:inner" }] };
    const records = async (outer: object): Promise<unknown[]> =>
      (await all({ ...outer, associations: laid([picture, within, link, nested]) })).map((result) =>
        isRefused(result) ? result.refused.code : [result.document.origin.record, result.document.status],
      );
    expect(await records({ ...item, pubStatus: "usable" })).toEqual([
      [item.uri, "usable"],
      ["urn:ena:side", "usable"],
      ["urn:ena:inner", "usable"],
    ]);
    expect(await records({ uri: "urn:ena:package", type: "composite", pubStatus: "usable" })).toHaveLength(2);
  });

  it("holds back with an item what is within it", async () => {
    const { pubStatus: _, ...silent } = item;
    const outer = { ...item, uri: "urn:ena:outer", embargoed: "2030-01-01T00:00:00Z", pubStatus: "withheld" };
    const results = await all({ ...outer, associations: [silent] });
    expect(results).toMatchObject([
      { document: { embargoed: "2030-01-01T00:00:00Z", status: "withheld" } },
      { document: { embargoed: "2030-01-01T00:00:00Z", status: "withheld", origin: { record: item.uri } } },
    ]);
  });
});
