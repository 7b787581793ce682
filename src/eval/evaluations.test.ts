import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analysisOf } from "../language/analysis.case.js";
import type { Analyser, Analysis, Segmentation } from "../language/index.js";
import type { Attribution } from "../records/index.js";
import { evaluateAssertion } from "./assertion.js";
import { evaluateAttribution } from "./attribution.js";
import { evaluateDates } from "./dates.js";
import { evaluateEventPlaces } from "./event-places.js";
import { GoldError } from "./gold-file.js";
import { evaluateNames } from "./names.js";
import { evaluateRoles } from "./roles.js";
import type { Score } from "./score.js";
import { evaluateSyntax } from "./syntax.js";
import { evaluateToponyms } from "./toponyms.js";

/** All gold files here are invented. */
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "hearsay-eval-"))));
afterAll(() => rm(folder, { recursive: true }));

async function gold(content: string | readonly object[]): Promise<string> {
  const path = join(folder, `${Math.random()}`);
  const text = typeof content === "string" ? content : content.map((row) => JSON.stringify(row)).join("\n");
  await writeFile(path, text);
  return path;
}

/** An analyser that answers what it is told about the text it is given. */
const analyser = (answer: (text: Segmentation) => Partial<Analysis>): Analyser => ({
  name: "told",
  sha256: "",
  analyse: async (texts) => texts.map((text) => ({ ...analysisOf(text.text || "x"), ...text, ...answer(text) })),
  relate: async () => new Map(),
});

const ignore = (): void => undefined;
const row = (score: Score | undefined, name: string): readonly unknown[] => score!.rows.find((r) => r[0] === name)!;

describe("evaluations", () => {
  it("scores syntax by part", async () => {
    const path = await gold(
      "# newdoc id = news-a\n1\tOslo\tOslo\tPROPN\tNNP\t_\t2\tnsubj:pass\t_\t_\n2\tslept\tsleep\tVERB\tVBD\t_\t0\troot\t_\t_\n",
    );
    const syntax = [
      { upos: "PROPN", xpos: "NN", lemma: "Oslo", head: 1, deprel: "nsubj" },
      { upos: "VERB", xpos: "VBD", lemma: "slept", head: -1, deprel: "root" },
    ];
    const [score] = await evaluateSyntax(path, analyser(() => ({ syntax })), ignore); // prettier-ignore
    expect(row(score, "all")).toEqual(["all", 1, 0.5, 0.5, 1, 1, 0.5, 2]);
  });

  it("scores names, folded to three classes where gold has three", async () => {
    const path = await gold("# newdoc id = a\n# text = x\nOslo\tB-LOC\n#\tO\nBerg\tB-PER\n");
    const names = [
      { type: "Facility", first: 0, last: 1, confidence: 1 },
      { type: "Person", first: 1, last: 3, confidence: 1 },
      { type: "NORP", first: 2, last: 3, confidence: 1 },
    ] as const;
    const scores = await evaluateNames(path, analyser(() => ({ names })), ignore); // prettier-ignore
    expect(scores).toHaveLength(1);
    expect(row(scores[0], "all")).toEqual(["all", 0.5, 0.5, 0.5, 1, 2, 2]);
  });

  it("scores roles over the predicates that are found", async () => {
    const predicate = { index: 1, roleset: "sleep.01", args: [{ role: "ARG0-DSP", start: 0, end: 1 }] };
    const path = await gold([
      { sent_id: "a-1", tokens: ["Oslo", "slept"], predicates: [predicate] },
      { sent_id: "a-2", tokens: ["It", "did"], predicates: [] },
    ]);
    const predicates = [
      { token: 1, roleset: "sleep.02", roles: [{ label: "ARG0", first: 0, last: 1 }], confidence: 1 },
    ];
    const [score] = await evaluateRoles(path, analyser(() => ({ predicates })), ignore); // prettier-ignore
    expect(row(score, "predicates")[3]).toBe(1);
    expect(row(score, "predicates with roleset")[3]).toBe(0);
    expect(row(score, "roles")[3]).toBe(1);
  });

  it("scores commitment in both forms", async () => {
    const uds = await gold([{ sent_id: "a-1", tokens: ["It", "fell"], predicates: [{ index: 1, factuality: 1 }] }]);
    const [factuality] = await evaluateAssertion(uds, analyser(() => ({})), ignore); // prettier-ignore
    expect(row(factuality, "ours")).toEqual(["ours", 2, null, 1]);
    const event = { tokens: [1], certainty: "POSSIBLE", polarity: "POS", time: "UNDERSPECIFIED" };
    const meantime = await gold([
      {
        tokens: [{ text: "It" }, { text: "fell" }],
        sentences: [{ start: 0, end: 2 }],
        events: [event, { tokens: [0] }],
      },
    ]);
    const [classes] = await evaluateAssertion(meantime, analyser(() => ({})), ignore); // prettier-ignore
    expect(row(classes, "certainty macro")[3]).toBe(0);
    expect(row(classes, "polarity macro")[3]).toBe(1);
    expect(row(classes, "time all")[6]).toBe(0);
  });

  it("scores attributions of the outermost level, primary annotators only", async () => {
    const text = "Berg said it fell.\nDale left.";
    const attribution = {
      source: [{ start: 0, end: 4 }],
      cue: [{ start: 5, end: 9 }],
      content: [{ start: 10, end: 18 }],
    };
    const path = await gold([
      { id: "a", primary: true, text, attributions: [attribution] },
      { id: "a", primary: false, text, attributions: [] },
    ]);
    const said = (parent: string | null, content: [number, number]): Attribution => ({
      id: "a1",
      kind: "indirect",
      source: { start: 0, end: 4 },
      sourceEntity: null,
      cue: { start: 5, end: 9 },
      content: [{ start: content[0], end: content[1] }],
      parent,
      act: "state",
      resolved: "named",
      confidence: 1,
    });
    const [exact, overlap] = await evaluateAttribution(
      path,
      async () => [said(null, [10, 17]), said("a1", [19, 23])],
      ignore,
    );
    expect(row(exact, "source")[3]).toBe(1);
    expect(row(exact, "content")[3]).toBe(0);
    expect(row(overlap, "source + cue + content").slice(1, 4)).toEqual([1, 1, 1]);
    expect(row(exact, "source + content").slice(4)).toEqual([0, 1, 1]);
  });

  it("names the line that is not in the form", async () => {
    const run = async (content: string): Promise<unknown> =>
      evaluateRoles(await gold(content), analyser(() => ({})), ignore).catch((error: unknown) => error); // prettier-ignore
    expect(await run('{"sent_id": "a"}\n')).toBeInstanceOf(GoldError);
    expect(String(await run("\n{"))).toContain("line 2: this is no JSON");
  });

  it("scores dates by interval", async () => {
    const text = "Talks began on 3 May 2019. They end in the third quarter.";
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const timex = [
      { type: "DATE", value: "2019-05-03", text: "3 May 2019", spans: [span("3 May 2019")] },
      { type: "DATE", value: "2019-Q3", text: "the third quarter", spans: [span("the third quarter")] },
      { type: "DURATION", value: "P1D", text: "They", spans: [span("They")] },
    ];
    const path = await gold([{ id: "a", dct: "2019-06-01", text, timex }]);
    const date = (words: string, start: string, end: string) =>
      ({ words: span(words), start, end, precision: "day", basis: "stated" }) as const;
    const report = {
      dates: [date("3 May 2019", "2019-05-03", "2019-05-03"), date("the third quarter", "2018-07-01", "2018-09-30")],
    };
    const [score] = await evaluateDates(path, async () => report as never, ignore);
    expect(row(score, "all")).toEqual(["all", 1, 1, 0.5, 1, 2, 2, 2]);
  });

  it("scores place names by their spans and points", async () => {
    const text = "Gao lies far from Oslo.";
    const toponyms = [
      { start: 0, end: 3, lat: 16.27, lon: -0.05, fcode: "PPLA" },
      { start: 18, end: 22, lat: null, lon: null },
    ];
    const path = await gold([{ id: "a", text, toponyms }]);
    const place = { lat: 16.3, lon: 0, country: "MLI", feature: "PPLA", precision: 2 };
    const entity = { kind: "place", place, mentions: [{ span: { start: 0, end: 3 }, form: "name" }] };
    const [score] = await evaluateToponyms(
      path,
      async () => ({ document: { text }, entities: [entity] }) as never,
      ignore,
    );
    expect(row(score, "all")).toEqual(["all", 1, 0.5, 2 / 3, 1, 1, 1, 1, 2, 1]);
  });

  it("scores the places of verbs, none for none too", async () => {
    const path = await gold([
      { id: "a", text: "Rebels raided Gao.", verb: [{ start: 7, end: 13 }], locations: [{ start: 14, end: 17 }] },
      { id: "b", text: "Rebels fled.", verb: [{ start: 7, end: 11 }], locations: [] },
    ]);
    const place = async (text: string) => ({ rules: text.includes("Gao") ? { start: 14, end: 17 } : null });
    const [score] = await evaluateEventPlaces(path, place, ignore);
    expect(row(score, "all")).toEqual(["all", 1, 1, 1, 1, 2, 1]);
  });
});
