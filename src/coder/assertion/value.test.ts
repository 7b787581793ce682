import { expect, test } from "vitest";
import { commitmentOf, distanced, inMood, negate, PLAIN, uncertain } from "./value.js";

const ground = { rule: "test", token: 0 };

test("two negations take each other back", () => {
  const once = negate(PLAIN, ground);
  expect(commitmentOf(once)).toBe("CT-");
  expect(commitmentOf(negate(once, ground))).toBe("CT+");
});

test("a negated plan is a no, a possible no stays possible", () => {
  expect(commitmentOf(negate(inMood("planned")(PLAIN, ground), ground))).toBe("CT-");
  expect(commitmentOf(inMood("planned")(negate(PLAIN, ground), ground))).toBe("CT-");
  expect(commitmentOf(negate(uncertain("PS")(PLAIN, ground), ground))).toBe("PS-");
});

test("moods commit to nothing, distance changes no value", () => {
  expect(commitmentOf(inMood("demanded")(PLAIN, ground))).toBe("Uu");
  expect(commitmentOf(distanced(PLAIN, ground))).toBe("CT+");
});
