import { expect, it } from "vitest";
import { GoldError } from "./gold-file.js";
import { readMarked } from "./marked.js";

it("reads marks within marks, by number", () => {
  const { text, events } = readMarked(
    "{s1 {a1 Gao}} {c1:promise {e1:AGREE:asserted:military,economic agreed}} {q1 to {e2:AID/x:planned send} rice to {r1,2 Mopti}}.",
  );
  expect(text).toBe("Gao agreed to send rice to Mopti.");
  expect(events).toEqual([
    {
      start: 4,
      end: 10,
      type: "AGREE",
      mode: null,
      status: "asserted",
      contexts: ["military", "economic"],
      actors: [{ start: 0, end: 3 }],
      recipients: [{ start: 27, end: 32 }],
    },
    expect.objectContaining({ type: "AID", mode: "x", status: "planned", recipients: [{ start: 27, end: 32 }] }),
  ]);
});

it.each(["{x", "a } b", "{e1:AID:asserted gave"])("refuses %s", (line) =>
  expect(() => readMarked(line)).toThrow(GoldError),
);
