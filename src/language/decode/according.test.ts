import { describe, expect, it } from "vitest";
import type { Syntax } from "../analysis.js";
import { withAccording } from "./according.js";
import { arcs, row } from "./rows.case.js";

describe("according to", () => {
  const mending = (words: string, rows: readonly Syntax[]): string[] =>
    arcs(withAccording(rows, (word) => words.split(" ")[word] ?? ""));

  it("is the case of the noun behind it, which hangs on what it vouches for", () => {
    const rows = [
      row("NOUN", 1, "nsubj"),
      row("VERB", 2, "dep"),
      row("VERB", -1, "root"),
      row("ADP", 2, "fixed"),
      row("NOUN", 2, "nsubj"),
      row("PUNCT", 2, "punct"),
    ];
    const own = ["nsubj 1", "root -1", "case 4", "fixed 2", "obl 1", "punct 1"];
    expect(mending("Rebels fled according to police .", rows)).toEqual(own);
    const clause = [...rows];
    clause[1] = row("VERB", -1, "root");
    clause[2] = row("VERB", 1, "advcl");
    clause[5] = row("PUNCT", 1, "punct");
    expect(mending("Rebels fled according to police .", clause)).toEqual(own);
  });

  it("stays where it is a case, and where no noun follows", () => {
    const rows = [row("VERB", 2, "case"), row("ADP", 0, "fixed"), row("NOUN", 3, "obl"), row("VERB", -1, "root")];
    expect(mending("According to police fled", rows)).toEqual(["case 2", "fixed 0", "obl 3", "root -1"]);
    const subject = [row("VERB", -1, "root"), row("VERB", 3, "case"), row("ADP", 1, "fixed"), row("NOUN", 0, "nsubj")];
    expect(mending("fled according to police", subject)[3]).toBe("obl 0");
    const plain = [row("VERB", -1, "root"), row("ADV", 0, "advmod")];
    expect(mending("acted according", plain)).toEqual(["root -1", "advmod 0"]);
  });
});
