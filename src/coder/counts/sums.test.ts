import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { quantitiesOf } from "./quantities.js";
import { withSums } from "./sums.js";

function sums(text: string, rows: string): [string, number | undefined, number | undefined][] {
  const analysis = analysisOf(text, rows);
  return withSums(analysis, quantitiesOf(analysis)).map(({ first, last, min, max }) => [
    text.slice(analysis.tokens[first]!.start, analysis.tokens[last - 1]!.end),
    min,
    max,
  ]);
}

it("counts those told one by one", () => {
  const pair = `A DET a 2 det DT
    woman NOUN woman 6 nsubj:pass NN
    and CCONJ and 5 cc CC
    her PRON her 5 nmod:poss PRP$
    daughter NOUN daughter 2 conj NN
    died VERB die 0 root VBD`;
  expect(sums("A woman and her daughter died", pair)).toEqual([["A woman and her daughter", 2, 2]]);
});

it("puts a number among them into the sum, and leaves numbers of each, known persons and things alone", () => {
  const rows = (first: string, two: string, second: string): string => `A ${first} 2 det DT
    man NOUN man 6 nsubj NN
    and CCONJ and 5 cc CC
    two ${two} 5 nummod CD
    ${second} 2 conj NNS
    died VERB die 0 root VBD`;
  expect(sums("A man and two sons died", rows("DET a", "NUM two", "sons NOUN son"))).toEqual([
    ["A man and two sons", 3, 3],
  ]);
  expect(sums("The man and two sons died", rows("DET the", "NUM two", "sons NOUN son").replace("A ", "The "))).toEqual([
    ["two", 2, 2],
  ]);
  expect(sums("A man and two houses died", rows("DET a", "NUM two", "houses NOUN house"))).toEqual([["two", 2, 2]]);
});
