import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { treeOf } from "../attribution/tree.js";
import { classOf } from "./classes.js";

const rows = (verb: string, lemma: string, particle: string): string => `Rebels NOUN rebel 2 nsubj NNS
  ${verb} VERB ${lemma} 0 root VBD
  ${particle} ADP ${particle} 2 compound:prt RP
  raids NOUN raid 2 obj NNS`;
const classIn = (verb: string, lemma: string, particle: string) =>
  classOf(treeOf(analysisOf(`Rebels ${verb} ${particle} raids`, rows(verb, lemma, particle))), 1);

it("goes by the particle of a verb before the verb", () => {
  expect(classIn("called", "call", "off")).toBe("reverses");
  expect(classIn("called", "call", "for")).toBe("demands");
  expect(classIn("carried", "carry", "out")).toBe("implies");
});

it("has none for words that say nothing of their complement", () => {
  expect(classIn("painted", "paint", "up")).toBeUndefined();
});
