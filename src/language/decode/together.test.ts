import { describe, expect, it } from "vitest";
import { loadAnalyser } from "../analyser.js";
import { readModel } from "../encoder/model.js";
import { openEncoder } from "../encoder/session.js";
import { windowsOf } from "../encoder/windows.js";
import { wordPieces } from "../pieces/wordpiece.js";
import { segmentationOf } from "../segment/given.js";
import { segment } from "../segment/segment.js";
import { isImpossible, LEAD } from "./closed-words.js";
import { Reading } from "./reading.js";
import { together, withoutFirst } from "./together.js";

/** An invented sentence. */
const WORDS = "A missile struck a ferry , which sank off Pemba , killing 40 passengers .".split(" ");

it("reads a short dense sentence as one, and others as they were", async () => {
  const analyser = await loadAnalyser({ threads: 1 });
  const [analysis] = await analyser.analyse([segment(`${WORDS.join(" ")}\n\nThe mayor slept.`)]);
  const { tokens, syntax, predicates } = analysis!;
  expect(syntax.filter((word, at) => isImpossible(tokens[at]!.text, word))).toEqual([]);
  expect(syntax[2]).toMatchObject({ upos: "VERB", xpos: "VBD", lemma: "strike", head: -1 });
  expect(syntax[1]).toMatchObject({ deprel: "nsubj", head: 2 });
  expect(predicates.find(({ token }) => token === 2)?.roles.map(({ label }) => label)).toEqual(["ARG0", "ARG1"]);
});

describe("two readings of one sentence", async () => {
  const model = await readModel();
  const pieces = wordPieces(model.vocabulary);
  const encoder = await openEncoder(model.graph, 1);
  const text = segmentationOf([[WORDS]]);
  const [window] = windowsOf(text, pieces, model.manifest.window);
  const [led] = windowsOf(segmentationOf([LEAD, [WORDS]]), pieces, model.manifest.window);
  const readingOf = (outputs: Reading["outputs"]): Reading =>
    new Reading(model.manifest, window!, outputs, text.tokens);
  const alone = readingOf(await encoder.run(window!));
  const whole = await encoder.run(led!);
  const behind = readingOf(withoutFirst(whole, LEAD.flat().length));

  it("cuts off the words before it", () => {
    const [first, words] = [LEAD.flat().length, WORDS.length];
    expect(behind.output("arcs").dims).toEqual([1, words, words + 1]);
    const width = first + words + 1;
    const row = whole.get("arcs")!.data.subarray((first + 2) * width, (first + 3) * width);
    expect([...behind.row("arcs", 2)]).toEqual([row[0], ...row.subarray(first + 1)]);
    expect([...behind.output("upos").data]).toEqual([...whole.get("upos")!.data.subarray(first)]);
    expect(behind.anchors("predicates")).toContain(2);
  });

  it("are the one reading where both are the same", () => {
    const both = readingOf(together(alone, alone));
    for (const name of ["upos", "xpos", "lemma", "deprel", "predicates", "predicate_sense"])
      expect([...both.output(name).data]).toEqual([...alone.output(name).data]);
    const heads = (reading: Reading): number[] =>
      WORDS.map((_, word) => reading.row("arcs", word).indexOf(Math.max(...reading.row("arcs", word))));
    expect(heads(both)).toEqual(heads(alone));
    const p = both.anchors("predicates").indexOf(2);
    expect([...both.scope("roles", p, WORDS.length)]).toEqual([...alone.scope("roles", p, WORDS.length)]);
  });

  it("take tags, arcs and predicates of the one whose tags can be, whichever stands first", () => {
    const slipped = readingOf(
      new Map(alone.outputs).set("upos", { data: new Int32Array(WORDS.length), dims: [1, WORDS.length] }),
    );
    for (const both of [together(slipped, behind), together(behind, slipped)]) {
      expect([...both.get("upos")!.data]).toEqual([...behind.output("upos").data]);
      expect([...both.get("predicates")!.data]).toEqual([...behind.output("predicates").data]);
      const row = both.get("arcs")!.data.subarray(0, WORDS.length + 1);
      expect(row.indexOf(Math.max(...row))).toBe(behind.row("arcs", 0).indexOf(Math.max(...behind.row("arcs", 0))));
    }
  });
});
