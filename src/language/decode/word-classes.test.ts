import { expect, test } from "vitest";
import { arcs, row, said } from "./rows.case.js";
import { withOpenClasses, withoutMarks } from "./word-classes.js";

test("a preposition that is tagged as a mark is the case of the noun behind it", () => {
  // "said on Monday"
  const rows = withoutMarks(
    [said(-1, "root"), row("PUNCT", 0, "punct"), row("PROPN", 0, "punct")],
    (word) => ["said", "on", "Monday"][word]!,
  );
  expect(arcs(rows)).toEqual(["root -1", "case 2", "obl 0"]);
  expect(rows[1]!.upos).toBe("ADP");
});

test("of a closed and an open class the finer tag is right", () => {
  const tagged = (upos: string, xpos: string, word: string): string =>
    withOpenClasses([{ ...row(upos, -1, "root"), xpos }], () => word)[0]!.upos;
  expect(tagged("SCONJ", "NNPS", "rebels")).toBe("NOUN");
  expect(tagged("PART", "VBD", "denied")).toBe("VERB");
  expect(tagged("PART", "TO", "to")).toBe("PART");
});

test("a mark stays a mark", () => {
  const rows = [said(-1, "root"), row("PUNCT", 0, "punct")];
  expect(withoutMarks(rows, () => ",")).toEqual(rows);
});

test("a noun is no adjective", () => {
  const urged = [row("VERB", -1, "root"), { ...row("ADJ", 0, "obj"), xpos: "NN" }];
  expect(withOpenClasses(urged, () => "junta")[1]!.upos).toBe("NOUN");
});

test("what somebody owns is no verb", () => {
  // "in its usual lies , claimed"
  const rows = [
    { ...row("ADP", 3, "case"), xpos: "IN" },
    { ...row("PRON", 3, "nsubj"), xpos: "PRP$" },
    { ...row("ADJ", 3, "amod"), xpos: "JJ" },
    { ...row("VERB", 5, "ccomp"), xpos: "VBZ" },
    row("PUNCT", 3, "punct"),
    said(-1, "root"),
  ];
  const mended = withOpenClasses(rows, (word) => "in its usual lies , claimed".split(" ")[word]!);
  expect(mended[3]).toMatchObject({ upos: "NOUN", xpos: "NNS", deprel: "obl" });
});

test("no article is a plural, whoever does something", () => {
  // "after militiamen set it"
  const rows = [row("SCONJ", 2, "mark"), { ...row("DET", 2, "nsubj"), xpos: "DT" }, said(-1, "root")];
  expect(withOpenClasses(rows, (word) => "after militiamen set".split(" ")[word]!)[1]).toMatchObject({
    upos: "NOUN",
    xpos: "NNS",
  });
});
