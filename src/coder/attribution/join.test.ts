import { expect, test } from "vitest";
import { analysisOf, type Marks } from "../../language/analysis.case.js";
import * as joining from "./join.js";
import { chained, fronted, nested, NOBODY } from "./sentences.case.js";

const joined = (analysis: ReturnType<typeof analysisOf>) => joining.joined(analysis, NOBODY);

const wordsOf = (analysis: ReturnType<typeof analysisOf>) => (range: { first: number; last: number }) =>
  analysis.tokens
    .slice(range.first, range.last)
    .map(({ text }) => text)
    .join(" ");

test("grammar and encoder agree on one attribution", () => {
  const analysis = fronted({ said: [{ cue: "said", source: "police", content: "Rebels attacked a village" }] });
  const drafts = joined(analysis);
  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject({ finder: "both", source: { first: 5, last: 6 }, contents: [{ first: 0, last: 4 }] });
});

test("the grammar speaks where the encoder is silent, and fills fragments", () => {
  expect(joined(fronted())).toMatchObject([{ finder: "syntax", contents: [{ first: 0, last: 4 }] }]);
  const fragment = nested({ said: [{ cue: "said", source: "The minister", content: "Ankara had" }] });
  expect(joined(fragment)[0]!.contents).toEqual([{ first: 3, last: 10 }]);
  expect(joined(chained()).map(({ head }) => head)).toEqual([2, 7]);
});

test("a gerund that is the subject of a verb is no cue, however it hangs", () => {
  const rows = `Threatening VERB threaten 8 advcl VBG
    the DET the 3 det
    pilots NOUN pilot 1 obj
    will AUX will 5 aux MD
    help VERB help 8 ccomp
    nobody PRON nobody 5 obj
    Novak PROPN Novak 8 nsubj
    said VERB say 0 root VBD`;
  const said = { cue: "Threatening", source: "Novak", content: ["the pilots will help nobody"] };
  const drafts = joined(analysisOf("Threatening the pilots will help nobody Novak said", rows, { said: [said] }));
  expect(drafts.map(({ head }) => head)).toEqual([7]);
});

test("a quotation beside a speech verb is an attribution without a tree", () => {
  const text = 'The road is closed to everyone. "We will not open it before spring," said Novak.';
  const rows = `The DET the 2 det
    road NOUN road 4 nsubj
    is AUX be 4 cop
    closed ADJ closed 0 root
    to ADP to 6 case
    everyone PRON everyone 4 obl
    . PUNCT . 4 punct

    " PUNCT " 1 punct
    We PRON we 1 dep
    will AUX will 1 dep
    not PART not 1 dep
    open VERB open 0 root
    it PRON it 1 dep
    before ADP before 1 dep
    spring NOUN spring 1 dep
    , PUNCT , 1 punct
    " PUNCT " 1 punct
    said VERB say 1 dep VBD
    Novak PROPN Novak 1 dep
    . PUNCT . 1 punct`;
  const analysis = analysisOf(text, rows);
  const words = wordsOf(analysis);
  const [draft] = joined(analysis);
  expect(words(draft!.contents[0]!)).toBe('" We will not open it before spring , "');
  expect(words(draft!.source!)).toBe("Novak");
});

test("a paragraph that is nothing but a quotation is carried over", () => {
  const text = 'Novak said: "We left early that day."\n\n"We will not come back for years."';
  const analysis = analysisOf(
    text,
    `Novak PROPN Novak 2 nsubj
     said VERB say 0 root VBD
     : PUNCT : 2 punct
     " PUNCT " 6 punct
     We PRON we 6 nsubj
     left VERB leave 2 ccomp VBD
     early ADV early 6 advmod
     that DET that 9 det
     day NOUN day 6 obl
     . PUNCT . 6 punct
     " PUNCT " 6 punct

     " PUNCT " 5 punct
     We PRON we 5 nsubj
     will AUX will 5 aux
     not PART not 5 advmod
     come VERB come 0 root
     back ADV back 5 advmod
     for ADP for 8 case
     years NOUN year 5 obl
     . PUNCT . 5 punct
     " PUNCT " 5 punct`,
    { said: [{ cue: "said", source: "Novak", content: text.slice(text.indexOf('"')) }] },
  );
  const drafts = joined(analysis);
  expect(drafts.map(({ cue, sourcing }) => [cue !== null, sourcing])).toEqual([
    [true, "stated"],
    [false, "carried"],
  ]);
});

test("turns of a transcript", () => {
  const analysis = analysisOf("SMITH: We will see about that.");
  expect(joined(analysis)).toMatchObject([{ source: { first: 0, last: 1 }, cue: { first: 1, last: 2 } }]);
});

test("a content piece with a cue beside it", () => {
  const analysis = analysisOf("Rebels fled the town Novak thinks.", undefined, {
    pieces: [
      ["content", "Rebels fled the town"],
      ["source", "Novak"],
      ["cue", "thinks"],
    ],
  });
  expect(joined(analysis)).toMatchObject([{ finder: "pieces", source: { first: 4, last: 5 }, act: "think" }]);
});

test("ten thousand quotations stay fast", () => {
  const analysis = analysisOf('"Yes, we will do that," he said. '.repeat(10_000).trim());
  joined(analysis);
});

test("a source that is quotation marks alone is none", () => {
  const pieces: Marks["pieces"] = [
    ["content", "the toll had risen again"],
    ["cue", "claimed"],
    ["source", "”"],
  ];
  const [draft] = joined(analysisOf("the toll had risen again claimed ” near Kalma", undefined, { pieces }));
  expect(draft).toMatchObject({ finder: "pieces", source: null, sourcing: "missing" });
});
