import { expect, test } from "vitest";
import { Buckets } from "./rate.js";

test("a burst, then so many a second; addresses do not share", () => {
  let now = 0;
  const buckets = new Buckets({ perSecond: 2, burst: 3 }, () => now);
  expect([1, 2, 3, 4].map(() => buckets.take("a"))).toEqual([0, 0, 0, 1]);
  expect(buckets.take("b")).toBe(0);
  now = 500;
  expect(buckets.take("a")).toBe(0);
  expect(buckets.take("a")).toBe(1);
});
