/** What is said, before it is placed in time: the patterns of absolute.ts, relative.ts and clock.ts. */
import { describe, expect, it } from "vitest";
import { segment } from "../../language/segment/segment.js";
import { expressionsIn } from "./expressions.js";

const said = (text: string): unknown[] => expressionsIn(segment(text).tokens).map((each) => each.said);

describe("absolute", () => {
  it.each([
    ["Dec. 30, 2019", { kind: "day", year: 2019, month: 12, day: 30 }],
    ["30 December", { kind: "day", year: null, month: 12, day: 30 }],
    ["2019-12-30", { kind: "day", year: 2019, month: 12, day: 30 }],
    ["25/12/1999", { kind: "day", year: 1999, month: 12, day: 25 }],
    ["June 3-5", { kind: "day", year: null, month: 6, day: 3, to: 5 }],
    ["late March", { kind: "month", year: null, month: 3, part: "late" }],
    ["in 1812", { kind: "year", year: 1812 }],
    ["the 1980s", { kind: "decade", from: 1980 }],
  ])("%s", (text, expected) => expect(said(text)).toEqual([expect.objectContaining(expected)]));

  it("takes no month in small letters and no day that is none", () => {
    expect(said("they may march")).toEqual([]);
    expect(said("on 31/31/2019")).toEqual([]);
  });
});

describe("relative", () => {
  it.each([
    ["yesterday morning", { kind: "offset", from: -1, to: -1 }],
    ["overnight", { kind: "offset", from: -1, to: 0 }],
    ["last night", { kind: "offset", from: -1, to: -1 }],
    ["next Friday", { kind: "weekday", weekday: 5, direction: "next" }],
    ["Monday night", { kind: "weekday", weekday: 1, direction: null }],
    ["the past two weeks", { kind: "past", count: 2, unit: "week" }],
    ["three days ago", { kind: "ago", count: 3, unit: "day" }],
    ["a year ago", { kind: "ago", count: 1, unit: "year" }],
    ["last week", { kind: "span", unit: "week", steps: -1 }],
    ["over the weekend", { kind: "weekend", steps: 0 }],
    ["on the same day", { kind: "same-day" }],
    ["two days earlier", { kind: "from-told", unit: "day", steps: -2 }],
    ["a week later", { kind: "from-told", unit: "week", steps: 1 }],
    ["the day before", { kind: "from-told", unit: "day", steps: -1 }],
    ["the next day", { kind: "from-told", unit: "day", steps: 1 }],
    ["the following day", { kind: "from-told", unit: "day", steps: 1 }],
    ["two days before the vote", { kind: "vague" }],
  ])("%s", (text, expected) => expect(said(text)).toEqual([expected]));

  it.each(["the day before the vote", "two days after the vote", "a year later than planned"])(
    "counts nothing from the last day told in: %s",
    (text) => expect(said(text)).toEqual([]),
  );

  it("hears no weekday in small letters", () => expect(said("a sunday drive")).toEqual([]));
});

describe("clock", () => {
  it.each([
    ["6:40 p.m.", "T18:40"],
    ["10am", "T10:00"],
    ["12 a.m.", "T00:00"],
    ["0800 GMT", "T08:00Z"],
    ["18:05", "T18:05"],
  ])("%s", (text, time) => expect(said(`at ${text}`)).toEqual([{ kind: "clock", time }]));

  it("takes bare digits and thirteen o'clock for none", () => {
    expect(said("0800 men")).toEqual([]);
    expect(said("13 p.m.")).toEqual([]);
  });
});

it("marks what is open on one side, and never looks over the end of a sentence", () => {
  const [since] = expressionsIn(segment("since Monday").tokens);
  expect(since).toMatchObject({ open: "since" });
  expect(said("It ended in June. 3 were hurt.")).toEqual([{ kind: "month", year: null, month: 6 }]);
});
