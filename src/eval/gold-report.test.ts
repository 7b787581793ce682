import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCoder } from "../coder/index.js";
import type { Report } from "../records/index.js";
import { codeText } from "./events.js";
import { compare, readGold, type Comparison, type Gold } from "./gold-report.js";

const span = (start: number, end: number) => ({ start, end });

const gold: Gold = {
  text: "invented.txt",
  entities: {
    rebels: { name: "Northern Front", mentions: ["the rebels"] },
    chad: { name: "Chad", codes: ["TCD"], mentions: [] },
  },
  attributions: [
    { id: "a1", source: span(0, 4), cue: span(5, 9), content: [span(10, 30)], sourceEntity: "chad", parent: null },
    { id: "a2", source: null, cue: null, content: [span(40, 60)], sourceEntity: "chad", parent: null },
  ],
  events: [
    {
      id: "e1",
      type: "ASSAULT",
      mode: null,
      trigger: span(15, 23),
      actors: ["rebels"],
      recipients: [],
      status: "reported",
      location: null,
      date: { value: "2021-03-04" },
      magnitude: { dead: { text: "dozens", min: 24, max: null } },
    },
  ],
};

const mention = (start: number, end: number) => ({ span: span(start, end), form: "nominal" as const, confidence: 1 });
const text = "Chad said the rebels attacked it. The statement is longer than this.";
const report = {
  document: { text },
  entities: [
    { id: "n1", name: "Chad", kind: "country", codes: { country: "TCD", sectors: [] }, mentions: [mention(0, 4)] },
    { id: "n2", name: "rebels", kind: "group", codes: { sectors: ["REB"] }, mentions: [mention(10, 20)] },
  ],
  attributions: [
    {
      id: "a1",
      kind: "indirect",
      source: span(0, 4),
      sourceEntity: "n1",
      cue: span(5, 9),
      content: [span(10, 32)],
      parent: null,
      act: "state",
      resolved: "named",
      confidence: 1,
    },
  ],
  events: [
    {
      id: "e1",
      type: "ASSAULT",
      contexts: [],
      trigger: span(21, 29),
      actors: [{ span: span(10, 20), entity: "n2" }],
      recipients: [{ span: span(30, 32) }],
      date: { start: "2021-03-04", end: "2021-03-04", precision: "day", basis: "stated" },
      counts: [{ what: "killed", words: span(0, 4), min: 24 }],
      attribution: "a1",
      voices: [{ entity: "publisher", commitment: "Uu" }],
      status: "reported",
      why: [],
      quad: 4,
      score: -9,
    },
  ],
} as unknown as Report;

describe("compare", () => {
  it("matches attributions and events field by field", () => {
    const { attributions, events, extraEvents } = compare(gold, report);
    expect(attributions).toEqual([
      { id: "a1", found: "a1", source: true, cue: true, content: true, parent: true },
      { id: "a2", found: null, source: false, cue: false, content: false, parent: false },
    ]);
    expect(events).toMatchObject([
      {
        id: "e1",
        found: "e1",
        type: true,
        mode: true,
        status: true,
        actor: true,
        recipient: false,
        date: true,
        counts: true,
      },
    ]);
    expect(extraEvents).toEqual([]);
  });
});

const shared = process.env["HEARSAY_SHARED"] ?? join(import.meta.dirname, "../../../shared");
const example = join(shared, "examples/al-qaim.gold.json");
const model = join(import.meta.dirname, "../../models/en/encoder.onnx");
const missing = [example, model].filter((path) => !existsSync(path));

/** The least that the hand-coded report asks for ("Done when" of the first walk). */
describe.skipIf(missing.length > 0)("a report coded by hand (skipped without ../shared and models/en)", () => {
  let result: Comparison;
  let coded: Report;
  beforeAll(async () => {
    const { gold, text } = await readGold(example);
    coded = (await codeText(await loadCoder(), "2019-12-30")(text))!;
    result = compare(gold, coded);
  }, 60_000);
  const attribution = (id: string) => result.attributions.find((each) => each.id === id)!;
  const event = (id: string) => result.events.find((each) => each.id === id)!;
  const failures = (rows: readonly { readonly id: string }[], right: (id: string) => boolean): string =>
    rows
      .filter(({ id }) => !right(id))
      .map(({ id }) => id)
      .join(" ");

  it("at least 7 of 11 attributions with source entity, cue and content", () => {
    const right = (id: string): boolean => {
      const { source, cue, content } = attribution(id);
      return source && cue && content;
    };
    const count = result.attributions.filter(({ id }) => right(id)).length;
    expect(count, `missed: ${failures(result.attributions, right)}`).toBeGreaterThanOrEqual(7);
  });

  it("at least 6 of 15 events with the right type, and the status right in all but one of those found", () => {
    const typed = result.events.filter(({ type }) => type);
    expect(typed.length, `missed: ${failures(result.events, (id) => event(id).type)}`).toBeGreaterThanOrEqual(6);
    const found = result.events.filter(({ found }) => found !== null);
    const wrong = found.filter(({ id }) => !event(id).status);
    expect(
      wrong.length,
      failures(found, (id) => event(id).status),
    ).toBeLessThanOrEqual(1);
  });

  it("carries a4 over, resolves a7, nests a9", () => {
    expect(attribution("a4")).toMatchObject({ source: true, content: true });
    expect(coded.attributions.find(({ id }) => id === attribution("a4").found)?.resolved).toBe("carried");
    expect(attribution("a7").source).toBe(true);
    expect(attribution("a9")).toMatchObject({ source: true, parent: true });
  });

  it("dates e4, keeps the words and the bound of e13's count, and places the town in its country", () => {
    expect(event("e4").date).toBe(true);
    expect(event("e13").counts).toBe(true);
    const town = coded.entities.find(({ name, place }) => place && name.toLowerCase().replace(/\W/g, "") === "alqaim");
    expect(town?.place?.country).toBe("IRQ");
  });
});
