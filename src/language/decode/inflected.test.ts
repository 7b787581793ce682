import { expect, it } from "vitest";
import { inflectedTag } from "./inflected.js";

it.each([
  ["sentenced", "VBZ", "NNP", "VBD"],
  ["intruded", "VBG", ",", "VBD"],
  ["accused", "VBN", "VBD", "VBN"],
  ["according", "VBD", ",", "VBG"],
  ["bring", "VBD", "PRP", "VBD"],
  ["threatens", "VBD", "NN", "VBZ"],
  ["was", "VBD", "PRP", "VBD"],
  ["publish", "VBG", "TO", "VB"],
  ["collide", "VBG", "NNS", "VBP"],
  ["fleeing", "VBG", "NNS", "VBG"],
  ["gon", "VBG", "PRP", "VBG"],
  ["court", "NN", "DT", "NN"],
  ["freeing", "VBP", "CC", "VBG"],
  ["bring", "VBP", "NNS", "VBP"],
  ["vowed", "VBP", "NNS", "VBD"],
  ["shot", "VBP", "NNS", "VBD"],
  ["need", "VBP", "NNS", "VBP"],
  ["found", "VBP", "NNS", "VBP"],
  ["shoot", "VBP", "NNS", "VBP"],
  ["put", "VBP", "NNS", "VBP"],
])("%s as %s behind %s: %s", (form, xpos, before, tag) => {
  expect(inflectedTag(form, xpos, before)).toBe(tag);
});
