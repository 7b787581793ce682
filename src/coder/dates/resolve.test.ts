import { describe, expect, it } from "vitest";
import { segment } from "../../language/segment/segment.js";
import { anchorOf } from "./anchor.js";
import { dayOfIso } from "./calendar.js";
import { expressionsIn } from "./expressions.js";
import { resolve } from "./resolve.js";

const anchor = { day: dayOfIso("2019-12-30")!, basis: "published" } as const; // a Monday

function resolved(words: string, future = false): string | null {
  const [expression] = expressionsIn(segment(words).tokens);
  const date = expression && resolve(expression.said, anchor, future);
  return date?.start ? [date.start, date.end, date.precision].join(" ") : null;
}

describe("dates of the news", () => {
  it.each([
    ["on Sunday", "2019-12-29 2019-12-29 day"],
    ["on Monday", "2019-12-30 2019-12-30 day"],
    ["last Monday", "2019-12-23 2019-12-23 day"],
    ["next Friday", "2020-01-03 2020-01-03 day"],
    ["yesterday", "2019-12-29 2019-12-29 day"],
    ["last week", "2019-12-23 2019-12-29 week"],
    ["last month", "2019-11-01 2019-11-30 month"],
    ["this year", "2019-01-01 2019-12-31 year"],
    ["three days ago", "2019-12-27 2019-12-27 day"],
    ["Dec. 28", "2019-12-28 2019-12-28 day"],
    ["on 3 May", "2019-05-03 2019-05-03 day"],
    ["in March", "2019-03-01 2019-03-31 month"],
    ["in 1812", "1812-01-01 1812-12-31 year"],
    ["2019-12-01", "2019-12-01 2019-12-01 day"],
    ["overnight", "2019-12-29 2019-12-30 day"],
    ["this morning", "2019-12-30 2019-12-30 day"],
    ["Saturday night", "2019-12-28 2019-12-28 day"],
    ["over the weekend", "2019-12-28 2019-12-29 week"],
    ["the past two weeks", "2019-12-16 2019-12-30 week"],
    ["in the third quarter of this year", "2019-07-01 2019-09-30 month"],
    ["Q1 2018", "2018-01-01 2018-03-31 month"],
    ["in the winter of 2018", "2018-12-01 2019-02-28 month"],
    ["last summer", "2018-06-01 2018-08-31 month"],
    ["in the 1980s", "1980-01-01 1989-12-31 year"],
    ["since '82", "1982-01-01 1982-12-31 year"],
    ["late 2006", "2006-09-01 2006-12-31 year"],
    ["June 3-5", "2019-06-03 2019-06-05 week"],
    ["from 3-5 June 2018", "2018-06-03 2018-06-05 week"],
    ["on 7/8/07", "2007-07-08 2007-07-08 day"],
    ["at 6:40 p.m.", "2019-12-30T18:40 2019-12-30T18:40 minute"],
    ["at 0800 GMT", "2019-12-30T08:00Z 2019-12-30T08:00Z minute"],
  ])("%s", (words, expected) => expect(resolved(words)).toBe(expected));

  it("looks ahead with a future verb", () => {
    expect(resolved("on Friday", true)).toBe("2020-01-03 2020-01-03 day");
    expect(resolved("in March", true)).toBe("2020-03-01 2020-03-31 month");
  });

  it("knows the days of the calendar", () => expect(resolved("on 31 February")).toBeNull());

  it("leaves durations, numbers and dates of other calendars open", () => {
    for (const words of ["for two weeks", "a 12-year low", "lost 2000 soldiers", "a score of 3.10", "twenty minutes"])
      expect(expressionsIn(segment(words).tokens), words).toEqual([]);
    expect(resolved("on 12 Ramadan 1441")).toBeNull();
    expect(expressionsIn(segment("on 12 Ramadan 1441").tokens)).toHaveLength(1);
  });

  it("takes may and march for verbs where nothing makes them months", () => {
    expect(expressionsIn(segment("They may march to the square.").tokens)).toEqual([]);
  });
});

describe("anchorOf", () => {
  const expressions = (text: string) => expressionsIn(segment(text).tokens);

  it("names the years in which the weekdays fit, and chooses none of several", () => {
    const [filed, ...rest] = expressions("Dec. 30. The council met on Monday after strikes on Sunday.");
    const { anchor: found, years } = anchorOf(undefined, filed, rest);
    expect(found).toBeNull();
    expect(years).toEqual(expect.arrayContaining([2013, 2019, 2024]));
  });

  it("counts from the publication day before the dateline", () => {
    const [filed] = expressions("Dec. 30, 2019.");
    expect(anchorOf("2020-01-02", filed, []).anchor).toEqual({ day: dayOfIso("2020-01-02"), basis: "published" });
    expect(anchorOf(undefined, filed, []).anchor).toEqual({ day: dayOfIso("2019-12-30"), basis: "dateline" });
  });
});
