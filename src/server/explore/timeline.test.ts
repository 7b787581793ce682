import { expect, test } from "vitest";
import { daysOf } from "./timeline.js";

test.each([
  ["2024", "2024-01-01", "2024-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2024-12", "2024-12-01", "2024-12-31"],
  ["2024-02-03", "2024-02-03", "2024-02-03"],
])("%s is %s to %s", (from, start, end) => {
  expect(daysOf(from)).toEqual({ start, end });
});
