import { expect, it } from "vitest";
import { invented, town } from "../invented.case.js";
import { groundsIn, groundsOf } from "./grounds.js";

const report = invented({
  text: "Fiction. The army shelled Anefis in response to alleged attacks on its convoy, a breach of the ceasefire.",
  entities: { place: { ...town("Anefis", 18.2, 0.6, "MLI") }, army: { name: "army" } },
  events: [
    { trigger: "shelled", actors: ["army"], place: "place" },
    { trigger: "attacks", status: "alleged" },
  ],
});
const wordsOf = (at: number): string[] =>
  groundsOf({ report, event: report.events[at]! }).map(({ span }) => report.document.text.slice(span.start, span.end));

it("finds the reason and the word on lawfulness beside the deed", () => {
  expect(wordsOf(0)).toEqual(["in response to alleged attacks on its convoy", "breach of the ceasefire"]);
});

it("gives a deed that is the reason no reason of its own", () => {
  expect(wordsOf(1)).toEqual(["breach of the ceasefire"]);
});

it("gives the occasion of a deed no reason", () => {
  const shot = invented({
    text: "Fiction. Police shot four people during Friday's protest in self-defence, the minister said.",
    entities: { minister: { name: "minister" } },
    events: [{ trigger: "shot" }, { trigger: "protest", type: "PROTEST", noun: true }],
  });
  expect(shot.events.map((event) => groundsOf({ report: shot, event }).length)).toEqual([1, 0]);
});

it.each([
  ["an illegal depot", []],
  ["illegal", ["illegal"]],
  ["an illegal strike", ["illegal"]],
  ["illegal, and a war crime", ["illegal", "war crime"]],
  ["unlawfully done", ["unlawfully"]],
  ["beside illegal workers", []],
])("finds in %j what is said of the deed's lawfulness", (words, found) => {
  const span = { start: 0, end: words.length };
  expect(groundsIn(words, span, [span]).map((each) => words.slice(each.span.start, each.span.end))).toEqual(found);
});
