import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { chained, indexFor, nested, NOBODY } from "./sentences.case.js";
import { attributionsOf } from "./step.js";

test("nested sources, spans that are the text's own, no circles", () => {
  const analysis = nested();
  const index = indexFor(analysis, [
    ["n1", "person", "Jan Novak", "The minister", "nominal"],
    ["n2", "country", "Turkey", "Ankara", "name"],
  ]);
  const records = attributionsOf(analysis, index).map(({ record }) => record);
  expect(records).toMatchObject([
    { id: "a1", parent: null, sourceEntity: "n1", act: "state", resolved: "named", kind: "indirect" },
    { id: "a2", parent: "a1", sourceEntity: "n2", act: "deny", resolved: "named" },
  ]);
  const { start, end } = records[1]!.cue!;
  expect(analysis.text.slice(start, end)).toBe("had denied");
});

test("a chain shares its source; a statement speaks for its issuer", () => {
  const analysis = chained();
  const records = attributionsOf(analysis, NOBODY).map(({ record }) => record);
  expect(records[1]!.source).toEqual(records[0]!.source);
});

const meeting = (participle: string) =>
  analysisOf(
    `The council met to discuss Turkish airstrikes, ${participle} the act was lawful.`,
    `The DET the 2 det
     council NOUN council 3 nsubj
     met VERB meet 0 root VBD
     to PART to 5 mark TO
     discuss VERB discuss 3 advcl VB
     Turkish ADJ Turkish 7 amod JJ
     airstrikes NOUN airstrike 5 obj NNS
     , PUNCT , 3 punct
     ${participle} VERB ${participle} 3 advcl VBG
     the DET the 11 det
     act NOUN act 13 nsubj
     was AUX be 13 cop
     lawful ADJ lawful 9 ccomp
     . PUNCT . 3 punct`,
  );

test("a participle about a deed of someone else stays open", () => {
  const analysis = meeting("claiming");
  const index = indexFor(analysis, [
    ["n1", "organization", "the council", "The council", "nominal"],
    ["n2", "country", "Turkey", "Turkish", "name"],
  ]);
  expect(attributionsOf(analysis, index).at(-1)!.record).toMatchObject({
    act: "claim",
    source: null,
    sourceEntity: null,
    resolved: "unresolved",
  });
});

test("he is the last speaker who fits, or stays open between two", () => {
  const text = "Jan Novak said rebels fled. He added that roads were open.";
  const rows = `Jan PROPN Jan 3 nsubj
    Novak PROPN Novak 1 flat
    said VERB say 0 root VBD
    rebels NOUN rebel 5 nsubj
    fled VERB flee 3 ccomp VBD
    . PUNCT . 3 punct

    He PRON he 2 nsubj PRP
    added VERB add 0 root VBD
    that SCONJ that 6 mark
    roads NOUN road 6 nsubj
    were AUX be 6 cop
    open ADJ open 2 ccomp
    . PUNCT . 2 punct`;
  const analysis = analysisOf(text, rows);
  const index = indexFor(analysis, [["n1", "person", "Jan Novak", "Jan Novak", "name"]]);
  expect(attributionsOf(analysis, index).map(({ record }) => [record.sourceEntity, record.resolved])).toEqual([
    ["n1", "named"],
    ["n1", "pronoun"],
  ]);
});
