import { expect, test } from "vitest";
import { sampleReport } from "../sample.case";
import { Proposal } from "../../../src/review/decision.js";
import { blankOf } from "./blank";
import { accepting, correcting, freshId, lackOf, merging, proposalOf, rejecting, splitting } from "./draft";

const report = sampleReport(4);
const [first, second] = report.events as [(typeof report.events)[0], (typeof report.events)[0]];
const sent = (draft: Parameters<typeof proposalOf>[0]) => proposalOf(draft, report.document.id, "open", "because");

test("every draft is a proposal that the server takes", () => {
  const added = {
    verb: "add",
    kind: "event",
    targets: [],
    after: [blankOf("event", freshId(report, "event"), first.trigger)],
  } as const;
  const said = report.attributions[0]!;
  for (const draft of [
    accepting("event", "e1"),
    rejecting("event", "e1"),
    correcting("event", { ...first, status: "denied" }),
    splitting("event", first, report),
    merging("event", [first, second]),
    added,
    correcting("attribution", said),
    { ...added, kind: "attribution", after: [blankOf("attribution", "a9", said.content[0]!)] } as const,
  ])
    expect(Proposal.safeParse(sent(draft)).error).toBeUndefined();
});

test("accepting and rejecting send nothing to come after", () => {
  expect(sent(accepting("event", "e1"))).not.toHaveProperty("after");
  expect(sent(rejecting("event", "e1"))).not.toHaveProperty("after");
});

test("merging keeps what each of them has, once", () => {
  const merged = merging("event", [first, second]);
  expect(merged.targets).toEqual([first.id, second.id]);
  expect(merged.after).toHaveLength(1);
  expect(merged.after[0]).toMatchObject({ id: first.id, actors: [...first.actors, ...second.actors] });
});

test("what is still lacking is said", () => {
  expect(lackOf(rejecting("event", "e1"), " ")).toMatch(/why/);
  expect(lackOf(merging("event", [first]), "")).toMatch(/merge with/);
  expect(lackOf(splitting("event", first, report), "")).toMatch(/still the same/);
  expect(lackOf(accepting("event", "e1"), "")).toBeNull();
});

test("new ids follow the last", () => {
  expect(freshId(report, "event")).toBe(`e${report.events.length + 1}`);
});
