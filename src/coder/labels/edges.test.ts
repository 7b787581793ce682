import { expect, test } from "vitest";
import { makeDocument } from "../../readers/document.js";
import { apartIn } from "./apart.js";
import { edgesOf } from "./edges.js";

const edges = (text: string): string[] =>
  edgesOf(text).map(({ kind, words, mark, rest }) =>
    [kind, ...[words, mark, rest].map(({ start, end }) => text.slice(start, end))].join(" | "),
  );

test.each([
  ["Officials: bridge was mined", ["role | Officials | : | bridge was mined"]],
  ["UN rights chief: troops shot at crowd", ["role | UN rights chief | : | troops shot at crowd"]],
  ["Sources: PM will resign", ["role | Sources | : | PM will resign"]],
  ["UN report: troops shot at crowd", ["role | UN report | : | troops shot at crowd"]],
  ["Novak: Poland will sign", ["name | Novak | : | Poland will sign"]],
  ["Rebels seize Kalma – two local officials", ["role | two local officials | – | Rebels seize Kalma"]],
  ["Nine die in raid: relatives of the dead", ["role | relatives of the dead | : | Nine die in raid"]],
  ["Turkey 'must leave' Kalma - FM", ["role | FM | - | Turkey 'must leave' Kalma"]],
  ["Depot hit in Minsk: Green Crescent", ["name | Green Crescent | : | Depot hit in Minsk"]],
  ["Oslo: Denmark 'must pay'", ["place | Oslo | : | Denmark 'must pay'"]],
])("in headlines who says it: %s", (text, found) => expect(edges(text)).toEqual(found));

test.each([
  ["BREAKING: Rebels take Kalma.", ["label | BREAKING | : | Rebels take Kalma."]],
  ["Editor's note: The army left.", ["label | Editor's note | : | The army left."]],
  ["News analysis - Why they fight", ["label | News analysis | - | Why they fight"]],
  ["GHANA: Miners left. They sang.", ["label | GHANA | : | Miners left. They sang."]],
  ["GHANA - Miners left. They sang.", ["label | GHANA | - | Miners left. They sang."]],
  ["Ghana: Miners left the pit.", ["place | Ghana | : | Miners left the pit."]],
  ["May 3: President dissolves parliament.", ["time | May 3 | : | President dissolves parliament."]],
  ["3 May 2024 – Troops enter Gao.", ["time | 3 May 2024 | – | Troops enter Gao."]],
  ["Monday, May 3, 14:30: Troops enter.", ["time | Monday, May 3, 14:30 | : | Troops enter."]],
  ["2019: Rebels take Gao.", ["time | 2019 | : | Rebels take Gao."]],
  ["17:42 Army sends helicopters", ["time | 17:42 |  | Army sends helicopters"]],
  ["5.42 p.m. GMT - Army sends help", ["time | 5.42 p.m. GMT | - | Army sends help"]],
])("labels of items: %s", (text, found) => expect(edges(text)).toEqual(found));

test.each([
  "Rebels attack base: 12 killed",
  "Rebels attack police: two hurt",
  "Troops in Kalma – in pictures",
  "The minister said: We will stay.",
  "Russia - the largest country - is cold.",
  "Officials: the bridge was mined. They fled.",
  "Talks broke down.",
  "2019-20 was a bad season.",
  "May 3 saw two strikes.",
  "10.30 per cent of them left.",
  "Mark 3: the healing of a hand.",
])("nothing is set off in: %s", (text) => expect(edges(text)).toEqual([]));

test("a dateline is told once", () => {
  const made = makeDocument(
    { text: "KALMA, Jan. 4 (AFN) -- Troops left.\n\nPERU: Miners struck." },
    { reader: "eval", sha256: "" },
    {},
  );
  if ("refused" in made) throw new Error("refused");
  const { document } = made;
  expect(apartIn(document).map(({ start, end }) => document.text.slice(start, end))).toEqual([
    "KALMA, Jan. 4 (AFN)",
    "PERU:",
  ]);
});

test("a name in capitals before the first report of a text, and no other, says where it was filed", () => {
  const first = "KARAVI: Gunmen killed two teachers on Monday.";
  expect(edges(`${first}\n\nThey fled.`)).toEqual(["label | KARAVI | : | Gunmen killed two teachers on Monday."]);
  expect(edges(`${first}\n\nNOVAK: They fled.`)).toEqual([]);
  expect(edges("POLICE: Gunmen killed two teachers on Monday.")).toEqual([]);
});

test("an agency behind the last stop of a line is its credit", () => {
  expect(edges("Her son was taken to hospital. – Larama News")).toEqual([
    "label | Larama News | – | Her son was taken to hospital.",
  ]);
  expect(edges("Her son was taken to hospital – Larama said.")).toEqual([]);
});
