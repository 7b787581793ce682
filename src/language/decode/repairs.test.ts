import { describe, expect, it, test } from "vitest";
import type { Syntax } from "../analysis.js";
import {
  mended,
  withArticles,
  withInfinitives,
  withObjectBehind,
  withoutVerbalCopulas,
  withPossessors,
} from "./repairs.js";
import { withOneObject } from "./nouns.js";
import { withOneSubject, withSubjectBefore } from "./subjects.js";
import { arcs, named, row, said } from "./rows.case.js";

describe("what stands before 's", () => {
  const tagged = (xpos: string, each: Syntax): Syntax => ({ ...each, xpos });
  const mark = (head: number): Syntax => tagged("POS", row("PART", head, "case"));
  const owned = (rows: readonly Syntax[]) => withPossessors(rows).map(({ head, deprel }) => `${deprel} ${head}`);

  it("owns the noun behind it, of two subjects and of a compound", () => {
    // "Kenya 's foreign ministry said"
    const rest = [row("ADJ", 3, "amod"), row("NOUN", 4, "nsubj"), row("VERB", -1, "root")];
    const own = ["nmod:poss 3", "case 0", "amod 3", "nsubj 4", "root -1"];
    expect(owned([row("PROPN", 4, "nsubj"), mark(3), ...rest])).toEqual(own);
    expect(owned([row("PROPN", 3, "compound"), mark(0), ...rest])).toEqual(own);
    expect(owned([row("PROPN", 3, "nsubj"), mark(0), ...rest])).toEqual(own);
  });

  it("hangs on the noun behind it, not the noun on it", () => {
    // "Norway 's minister said"
    const rows = [row("PROPN", 3, "nsubj"), mark(0), row("NOUN", 0, "flat"), row("VERB", -1, "root")];
    expect(owned(rows)).toEqual(["nmod:poss 2", "case 0", "nsubj 3", "root -1"]);
  });

  it("stays where nothing stands behind it, or another verb is its own", () => {
    // "ate at Joe 's", and a subject with a noun that is no subject behind it
    const eaten = [row("VERB", -1, "root"), row("ADP", 2, "case"), row("PROPN", 0, "obl"), mark(2)];
    expect(owned(eaten)).toEqual(["root -1", "case 2", "obl 0", "case 2"]);
    const apart = [row("PROPN", 3, "nsubj"), mark(0), row("NOUN", 3, "obj"), row("VERB", -1, "root")];
    expect(owned(apart)).toEqual(["nsubj 3", "case 0", "obj 3", "root -1"]);
  });
});

test("a verb with a subject of its own is what the verb before it says", () => {
  // "said it close"
  const rows = [said(-1, "root"), row("PRON", 2, "nsubj"), row("VERB", 0, "cop")];
  expect(arcs(withoutVerbalCopulas(rows))).toEqual(["root -1", "nsubj 2", "ccomp 0"]);
  expect(arcs(withoutVerbalCopulas([rows[0]!, rows[2]!]))).toEqual(["root -1", "cop 0"]);
});

test("a second object belongs to the verb directly before it, or is joined to the first", () => {
  // "derail plans , sow chaos"
  const sown = [
    row("VERB", -1, "root"),
    row("NOUN", 0, "obj"),
    row("PUNCT", 3, "punct"),
    row("VERB", 0, "conj"),
    row("NOUN", 0, "obj"),
  ];
  expect(arcs(withObjectBehind(sown))).toEqual(["root -1", "obj 0", "punct 3", "conj 0", "obj 3"]);
  // "demand elections and peace"
  const joined = [row("VERB", -1, "root"), row("NOUN", 0, "obj"), row("CCONJ", 3, "cc"), row("NOUN", 0, "obj")];
  expect(arcs(withOneObject(joined))).toEqual(["root -1", "obj 0", "cc 3", "conj 1"]);
});

test("a verb behind to is what the verb before it wants", () => {
  // "pledged to free"
  for (const relation of ["cop", "det"]) {
    const verb = { ...row("VERB", 0, relation), xpos: "VB" };
    const rows = [said(-1, "root"), { ...row("PART", 0, "mark"), xpos: "TO" }, verb];
    expect(arcs(withoutVerbalCopulas(rows))).toEqual(["root -1", "mark 2", "xcomp 0"]);
  }
});

test("what stands before a finite verb is no part of it, and an article is nobody", () => {
  // "The shelling killed people"
  const tagged = (xpos: string, each: Syntax): Syntax => ({ ...each, xpos });
  const rows = [
    tagged("DT", row("DET", 1, "nsubj")),
    row("NOUN", 2, "compound"),
    tagged("VBD", row("VERB", -1, "root")),
    row("NOUN", 2, "nsubj"),
  ];
  const mending = withOneSubject(withArticles(withSubjectBefore(rows)));
  expect(arcs(mending)).toEqual(["det 1", "nsubj 2", "root -1", "obj 2"]);
});

test("what is mended stays a tree, whatever it was", () => {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const pick = (words: string): string => words.split(" ")[random(words.split(" ").length)]!;
  for (let round = 0; round < 10_000; round++) {
    const length = 2 + random(9);
    const order = Array.from({ length }, (_, word) => word).sort(() => random(3) - 1);
    const rows = Array.from({ length }, (): Syntax => ({
      upos: pick("NOUN PROPN VERB VERB ADP PUNCT ADJ PART AUX PRON SCONJ"),
      xpos: pick("NN NNS VBD VB VBG VBN POS TO IN DT WDT WP$"),
      lemma: "",
      head: -1,
      deprel: pick(
        "nsubj obj obl nmod compound case cop flat acl acl:relcl appos conj mark punct ccomp xcomp advcl expl dep",
      ),
    }));
    order.forEach((word, at) => (rows[word] = { ...rows[word]!, head: at === 0 ? -1 : order[random(at)]! }));
    const forms = rows.map(() => pick("on Kalma to and said according which that neighbouring"));
    const heads = mended(rows, (word) => forms[word] ?? "").map(({ head }) => head);
    for (let word = 0; word < length; word++) {
      let at = word;
      for (let steps = 0; at >= 0; steps++) {
        expect(steps, JSON.stringify(rows)).toBeLessThanOrEqual(length);
        at = heads[at]!;
      }
    }
  }
});

test("a verb with a subject of its own is no article", () => {
  // "demanded that Mali pay"
  const rows = [said(-1, "root"), row("SCONJ", 3, "mark"), row("PROPN", 3, "nsubj"), row("VERB", 0, "det")];
  expect(arcs(withoutVerbalCopulas(rows))[3]).toBe("ccomp 0");
});

test("a bare had has the noun behind it for its object", () => {
  // "stated it had no part"
  const rows = [
    said(-1, "root"),
    row("PRON", 2, "nsubj"),
    { ...said(0, "ccomp"), lemma: "have" },
    row("DET", 4, "det"),
    row("NOUN", 0, "ccomp"),
  ];
  expect(arcs(withObjectBehind(rows))[4]).toBe("obj 2");
});

test("a base form behind to is an infinitive", () => {
  // "returned to protest"
  const rows = [said(-1, "root"), named("ADP", "to", 2, "case"), named("VERB", "protest", 0, "obl", "VB")];
  expect(arcs(withInfinitives(rows))).toEqual(["root -1", "mark 2", "advcl 0"]);
  const noun = [said(-1, "root"), named("ADP", "to", 2, "case"), named("NOUN", "protest", 0, "obl", "NN")];
  expect(withInfinitives(noun)).toEqual(noun);
});

test("an infinitive right behind a verb is that verb's", () => {
  // "fired at those who gathered to protest"
  const rows = [
    said(-1, "root"),
    row("ADP", 2, "case"),
    row("PRON", 0, "obl"),
    row("PRON", 4, "nsubj"),
    said(2, "acl:relcl"),
    { ...row("PART", 6, "mark"), xpos: "TO" },
    { ...row("VERB", 0, "advcl"), xpos: "VB" },
  ];
  expect(arcs(withInfinitives(rows))[6]).toBe("advcl 4");
});

test("of two clauses with an and between them the first is no copula", () => {
  // "they hacked it and they were back"
  const rows = [
    row("PRON", 1, "nsubj"),
    said(6, "cop"),
    row("PRON", 1, "obj"),
    row("CCONJ", 6, "cc"),
    row("PRON", 6, "nsubj"),
    row("AUX", 6, "cop"),
    row("ADV", -1, "root"),
  ];
  expect(arcs(withoutVerbalCopulas(rows)).filter((_, word) => word === 1 || word === 6)).toEqual(["root -1", "conj 1"]);
});

test("behind a participle a second subject is its object", () => {
  // "drone fell , wounding nurses"
  const rows = [
    row("NOUN", 1, "nsubj"),
    said(-1, "root"),
    row("PUNCT", 3, "punct"),
    { ...row("VERB", 1, "parataxis"), xpos: "VBG" },
    row("NOUN", 1, "nsubj"),
  ];
  expect(arcs(withObjectBehind(rows))[4]).toBe("obj 3");
});
