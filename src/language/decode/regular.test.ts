import { expect, it } from "vitest";
import { regularBases } from "./regular.js";

it.each([
  ["fired", "VBD", "fire"],
  ["stopped", "VBD", "stop"],
  ["rained", "VBD", "rain"],
  ["denied", "VBN", "deny"],
  ["accused", "VBN", "accuse"],
  ["arrested", "VBN", "arrest"],
  ["settled", "VBD", "settle"],
  ["treated", "VBN", "treat"],
  ["charging", "VBG", "charge"],
  ["expelled", "VBD", "expel"],
  ["rebelling", "VBG", "rebel"],
  ["recalled", "VBD", "recall"],
  ["patrolled", "VBD", "patrol"],
  ["enrolled", "VBN", "enroll"],
  ["installed", "VBN", "install"],
  ["shelling", "VBG", "shell"],
  ["rockets", "NNS", "rocket"],
  ["armies", "NNS", "army"],
  ["clashes", "NNS", "clash"],
  ["urges", "VBZ", "urge"],
  ["was", "VBD", null],
  ["news", "NN", null],
  ["bus", "NNS", null],
])("%s as %s: %s", (form, xpos, base) => {
  expect(regularBases(form, xpos)[0] ?? null).toBe(base);
});
