import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { modalOf } from "./modal.js";
import { sceneWith } from "./scene.case.js";

const rows = (modal: string, before = "") => `
  ${before}
  Chad   PROPN Chad 4 nsubj
  ${modal} AUX ${modal} 4 aux
  not    PART not 4 advmod
  accept VERB accept 0 root VB
  it     PRON it 4 obj`;
const chad = [{ words: "Chad", kind: "country" as const, codes: { country: "TCD" } }];

it("hears a refusal in a negated future, not in a negated ability", () => {
  const scene = (modal: string) => sceneWith(analysisOf(`Chad ${modal} not accept it`, rows(modal)), chad);
  expect(modalOf(scene("will"), 1)).toEqual({ verb: 3, type: "REJECT", plain: true });
  expect(modalOf(scene("could"), 1)).toBeUndefined();
});

it("hears a demand in 'must' only in somebody's words", () => {
  const analysis = analysisOf(
    "Chad must leave",
    `Chad  PROPN Chad 3 nsubj
     must  AUX  must 3 aux
     leave VERB leave 0 root VB`,
  );
  expect(modalOf(sceneWith(analysis, chad), 1)).toBeUndefined();
  const record = {
    id: "a1",
    kind: "indirect" as const,
    source: null,
    sourceEntity: null,
    cue: null,
    content: [{ start: 0, end: 15 }],
    parent: null,
    act: "state" as const,
    resolved: "implicit" as const,
    confidence: 1,
  };
  const said = { record, source: null, cue: null, contents: [{ first: 0, last: 3 }] };
  expect(modalOf(sceneWith(analysis, chad, [said]), 1)).toEqual({ verb: 2, type: "REQUEST", plain: true });
});
