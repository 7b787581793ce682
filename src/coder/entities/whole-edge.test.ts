import { describe, expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { treeOf } from "../attribution/tree.js";
import { wholeEdge } from "./whole-edge.js";

/** The phrase of an invented sentence from where a parser would cut it, "|", to the head, "*". */
function phrase(marked: string): string {
  const words = marked.split(" ");
  const first = words.findIndex((word) => word.startsWith("|"));
  const head = words.findIndex((word) => word.endsWith("*"));
  const plain = words.map((word) => word.replace(/[|*]/g, ""));
  const text = plain.join(" ").replaceAll(" - ", "-");
  const rows = plain.map((word, at) => {
    const tag = /^\d/.test(word) ? "NUM" : word === "-" ? "PUNCT" : /^(?:an?|the)$/.test(word) ? "DET" : "NOUN";
    return `${word} ${tag} ${word} ${at === head ? 0 : head + 1} ${at === head ? "root" : tag === "DET" ? "det" : "dep"}`;
  });
  const analysis = analysisOf(text, rows.join("\n"));
  const edge = wholeEdge(treeOf(analysis), first, head);
  return text.slice(analysis.tokens[edge]!.start, analysis.tokens[head]!.end);
}

describe("wholeEdge", () => {
  it.each([
    ["killing at least |19 fighters*", "at least 19 fighters"],
    ["killed at |least 39*", "at least 39"],
    ["hurt up to |60 clerks*", "up to 60 clerks"],
    ["held as many as |300 miners*", "as many as 300 miners"],
    ["freed more than a |dozen nurses*", "more than a dozen nurses"],
    ["shot no fewer than |12 guards*", "no fewer than 12 guards"],
  ])("does not begin inside a quantity: %s", (words, whole) => expect(phrase(words)).toBe(whole));

  it.each([
    ["struck an Iran - |backed militia group*", "an Iran-backed militia group"],
    ["struck the Qaeda - |linked gunmen*", "the Qaeda-linked gunmen"],
    ["struck a far - right - |led bloc*", "a far-right-led bloc"],
  ])("does not begin inside a hyphenated compound: %s", (words, whole) => expect(phrase(words)).toBe(whole));

  it.each([
    ["the US - |Russia* talks", "Russia"],
    ["fired at |19 fighters*", "19 fighters"],
    ["drove over |30 soldiers*", "30 soldiers"],
    ["walked up to |soldiers*", "soldiers"],
    ["more |guards*", "guards"],
  ])("leaves others where they begin: %s", (words, whole) => expect(phrase(words)).toBe(whole));
});
