import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadRegistry } from "../coder/actors/registry.js";
import type { Analyser } from "../language/index.js";
import { evaluateAssertion } from "./assertion.js";
import { evaluateAttribution } from "./attribution.js";
import { evaluateCodebook } from "./codebook.js";
import { evaluateDates } from "./dates.js";
import { evaluateEvents } from "./events.js";
import { evaluateMentions } from "./event-mentions.js";
import { GoldError } from "./gold-file.js";
import { evaluateIncidents } from "./incidents/evaluate.js";
import { EVALUATIONS, tellingForm } from "./index.js";
import { evaluateNames } from "./names.js";
import { evaluatePlaces } from "./places.js";
import { evaluateRoles } from "./roles.js";
import type { Evaluation, Tick } from "./score.js";
import { evaluateSources } from "./sources.js";
import { evaluateSyntax } from "./syntax.js";

const tick: Tick = () => undefined;
/** Nothing may be asked before the file is known to be right. */
const never = (): never => {
  throw new Error("asked");
};
const analyser: Analyser = { name: "", sha256: "", analyse: never, relate: never };

const RUNS: Record<string, (path: string) => Promise<unknown>> = {
  attribution: (path) => evaluateAttribution(path, never, tick),
  sources: (path) => evaluateSources(path, never, tick),
  syntax: (path) => evaluateSyntax(path, analyser, tick),
  names: (path) => evaluateNames(path, analyser, tick),
  roles: (path) => evaluateRoles(path, analyser, tick),
  assertion: (path) => evaluateAssertion(path, analyser, tick),
  events: (path) => evaluateEvents(path, { info: null as never, code: never }, never, tick),
  incidents: (path) => evaluateIncidents(path, analyser, tick),
  places: (path) => evaluatePlaces(path, analyser, loadRegistry({}), tick),
  dates: (path) => evaluateDates(path, never, tick),
  mentions: (path) => evaluateMentions(path, never, tick),
  codebook: (path) => evaluateCodebook(path, never, tick),
};

/** Files that no evaluation takes, whatever they are called. */
const WRONG: Record<string, string | Buffer> = {
  "prose.txt": "Rebels left the town on Monday.\nNobody was hurt.\n",
  "empty.jsonl": "\n",
  "row.jsonl": '{"id": "a", "words": ["Rebels", "left"]}\n',
  "object.json": '{"rows": []}\n',
  "table.conllu": "word\ttag\nRebels\tNNS\n",
  "comments.conllu": "# newdoc id = a\n",
  "bytes.bin": Buffer.from([0, 255, 254, 7, 10, 137, 80]),
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-wrong-"));
  for (const [name, content] of Object.entries(WRONG)) await writeFile(join(folder, name), content);
  await mkdir(join(folder, "folder"));
});
afterAll(() => rm(folder, { recursive: true }));

it("knows how to run every evaluation", () =>
  expect(Object.keys(RUNS).sort()).toEqual(EVALUATIONS.map(({ name }) => name).sort()));

describe.each(EVALUATIONS)("eval $name", ({ name, form }) => {
  it.each([...Object.keys(WRONG), "folder"])("refuses %s in one sentence", async (file) => {
    const path = join(folder, file);
    const evaluation: Evaluation = { name, form, evaluate: RUNS[name] as Evaluation["evaluate"] };
    const error: unknown = await tellingForm(evaluation)
      .evaluate(path, tick)
      .catch((each: unknown) => each);
    expect(error).toBeInstanceOf(GoldError);
    const { message } = error as GoldError;
    expect(message).toContain(path);
    expect(message).toContain(`hearsay eval ${name} takes ${form}`);
    expect(message).not.toContain("\n");
  });
});

it("names the line and what is wrong with it", async () => {
  const path = join(folder, "late.jsonl");
  await writeFile(path, '\uFEFF{"sent_id": "a-1", "tokens": ["It", "fell"], "predicates": []}\n\n{"sent_id": "a-2"}\n');
  await expect(RUNS.roles!(path)).rejects.toThrow(`${path}, line 3: tokens: `);
  await writeFile(path, "# a note\nRebels {e1:RETREAT:asserted left} and {x y}.\n");
  await expect(RUNS.codebook!(path)).rejects.toThrow(`${path}, line 2: no such mark: {x y}.`);
  await writeFile(path, "# newdoc id = a\nOslo\tB-LOC\nslept\tVBD\n");
  await expect(RUNS.names!(path)).rejects.toThrow(`${path}, line 3: this is no word with a tag`);
});

it.each([
  ["assertion", { sent_id: "a-1", tokens: ["It"], predicates: [{ index: 1, factuality: 1 }] }],
  ["assertion", { tokens: [{ text: "It" }], sentences: [{ start: 0, end: 1 }], events: [{ tokens: [4] }] }],
  ["mentions", { text: "It.", tokens: [{ start: 0, end: 2 }], sentences: [{ start: 0, end: 9 }], events: [] }],
  ["events", { id: "a", text: "It.", root: "AID", source: { start: 0, end: 99 }, target: { start: null, end: null } }],
])("%s refuses what points outside of its text", async (name, row) => {
  const path = join(folder, "outside.jsonl");
  await writeFile(path, JSON.stringify(row));
  await expect(RUNS[name]!(path)).rejects.toThrow(GoldError);
});
