/** All sentences are invented. */
import { expect, it } from "vitest";
import { wordsOf, type Report } from "../../records/index.js";
import { coded } from "../coded.case.js";

/** The name of whoever a word of the text is a mention of. */
function meant({ entities, document }: Report, word: string): string | undefined {
  return entities.find(({ mentions }) => mentions.some(({ span }) => wordsOf(document.text, span) === word))?.name;
}

it.each([
  ['"We used only tear gas," police spokesman Arun Belo said.', "police"],
  ['Ray Cole, a spokesman for the rebels, said: "We attacked the base."', "rebels"],
  ['A spokesman for the interior ministry, Omar Sadi, said: "We have arrested nine men."', "interior ministry"],
  ['The group\'s spokesman, Ali Noor, said: "We killed nine soldiers."', "group"],
  ['"We have expelled the envoy," White House spokesman Ray Cole said.', "White House"],
])("takes the we of one who speaks for a body for the body: %s", async (text, body) => {
  expect(meant(await coded(text), "We")).toBe(body);
});

it.each(['Mayor Omar Sadi said: "We used tear gas."', '"We want peace," the foreign minister said.'])(
  "leaves the we of everyone else open: %s",
  async (text) => {
    expect(meant(await coded(text), "We")).toBeUndefined();
  },
);
