import { expect, it } from "vitest";
import { irregularBase } from "./irregular.js";

it.each([
  ["struck", "VBD", "strike"],
  ["fought", "VBD", "fight"],
  ["found", "VBD", "find"],
  ["born", "VBD", "bear"],
  ["withheld", "VBD", "withhold"],
  ["overthrown", "VBD", "overthrow"],
  ["rebuilt", "VBD", "rebuild"],
  ["died", "VBD", "die"],
  ["added", "VBD", "add"],
  ["attacked", "VBD", null],
  ["gunmen", "NNS", "gunman"],
  ["women", "NNS", "woman"],
  ["lives", "NNS", "life"],
  ["lives", "VBZ", null],
  ["rockets", "NNS", null],
  ["reset", "VBD", "reset"],
])("%s as %s: %s", (form, xpos, base) => {
  expect(irregularBase(form, xpos)).toBe(base);
});
