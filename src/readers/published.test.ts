import { describe, expect, it } from "vitest";
import { isoDate } from "./published.js";

describe("isoDate", () => {
  it.each([
    ["2019-12-30", "2019-12-30"],
    ["2019-12-30T08:15:00+0330", "2019-12-30T08:15:00+03:30"],
    ["2019-12-30 08:15", "2019-12-30T08:15"],
    ["Mon, 30 Dec 2019 08:15:00 GMT", "2019-12-30T08:15:00Z"],
    ["Mon, 30 Dec 2019 8:15 EST", "2019-12-30T08:15-05:00"],
    ["9999-01-01", null],
    ["December 30, 2019", "2019-12-30"],
    ["Monday, December 30, 2019", "2019-12-30"],
    ["30 December 2019", "2019-12-30"],
    ["2019-02-31", null],
    ["31 February 2019", null],
    ["0001-01-01", null],
    ["2019-12-30T25:15:00Z", null],
    ["2019-12-30T08:15:00+01:80", null],
    ["yesterday", null],
    ["", null],
  ])("%j is %j", (words, expected) => expect(isoDate(words)).toBe(expected));
});
