/** What goes out and comes back is the same. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXPORTERS, PLAIN } from "../export/index.js";
import { HOSTILE, materialOf } from "../export/hostile.case.js";
import { documentId, sourceOf } from "../readers/index.js";
import type { Report, Span } from "../records/index.js";
import { CODER, inventReport } from "../store/invented.case.js";
import { IMPORTERS, type Imported, type Importer } from "./index.js";

async function written(name: string, reports: readonly Report[]): Promise<string> {
  let text = "";
  const exporter = EXPORTERS.find((each) => each.name === name)!;
  for await (const piece of exporter.write(materialOf(reports), { paint: PLAIN, width: 80 })) text += String(piece);
  return text;
}

async function readAgain(importer: Importer, text: string): Promise<Imported[]> {
  const found: Imported[] = [];
  for await (const each of importer.read(sourceOf(Buffer.from(text)))) found.push(each);
  return found;
}

const reportsIn = (found: readonly Imported[]): Report[] =>
  found.map((each) => {
    if ("refused" in each) throw new Error(each.refused.text);
    return each.report;
  });

/** A report over any text, with spans anywhere between its characters. */
const anyReport = fc
  .record({
    text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    cuts: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 4, maxLength: 8 }),
    title: fc.string({ unit: "grapheme" }),
  })
  .map(({ text, cuts, title }): Report => {
    const ends = [0];
    for (const char of text) ends.push(ends.at(-1)! + char.length);
    const spans = cuts.map(([a, b]): Span => {
      const [start, end] = [ends[a % ends.length]!, ends[b % ends.length]!].sort((x, y) => x - y);
      return { start: start!, end: end! };
    });
    const [source, cue, trigger, ...content] = spans as [Span, Span, Span, Span];
    return {
      schema: "hearsay/1",
      document: {
        id: documentId(text),
        text,
        title,
        language: "en",
        byline: ["__proto__"],
        dateline: { span: source },
        origin: { reader: "text", sha256: "0".repeat(64) },
        status: "usable",
      },
      entities: [
        {
          id: "n1",
          name: title,
          kind: "other",
          codes: { sectors: [] },
          mentions: [{ span: cue, form: "name", confidence: 1 }],
        },
      ],
      attributions: [
        {
          id: "a1",
          kind: "direct",
          source,
          sourceEntity: "n1",
          cue,
          content,
          parent: null,
          act: "state",
          resolved: "named",
          confidence: 0.5,
        },
      ],
      events: [],
      dates: [{ words: trigger, start: null, end: null, precision: "unknown", basis: "stated" }],
      messages: [{ code: "no-event", step: "x", severity: "info", span: trigger, text: title }],
      coder: CODER,
    };
  });

describe.each(IMPORTERS.map((each) => [each.name, each] as const))("%s", (name, importer) => {
  it("comes back the same", async () => {
    const reports = [HOSTILE, inventReport(1), inventReport(2)];
    expect(reportsIn(await readAgain(importer, await written(name, reports)))).toEqual(reports);
  });

  it("comes back the same over any text and spans", async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const text = await written(name, [report]);
        expect(reportsIn(await readAgain(importer, text))).toEqual([report]);
        expect(await written(name, reportsIn(await readAgain(importer, text)))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses a bad line with its number and goes on", async () => {
    const [good] = (await written(name, [inventReport(3)])).split("\n");
    const cut = good!.slice(0, 200);
    const moved = good!.replace(/"start":\d+,"end":\d+/, '"start":1,"end":99999');
    const found = await readAgain(importer, [good, cut, "[]", moved, '{"schema":"hearsay/2"}', good].join("\n"));
    expect(found.map((each) => ["refused" in each ? each.refused.code : "taken", each.line])).toEqual([
      ["taken", 1],
      ["bad-record", 2],
      ["bad-record", 3],
      ["bad-record", 4],
      ["bad-record", 5],
      ["taken", 6],
    ]);
  });
});
