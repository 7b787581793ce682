import { expect, it } from "vitest";
import { intervalOf } from "./timex.js";

it.each([
  ["2009-12-15T18:00Z", "2009-12-15", "2009-12-15"],
  ["2004-W47", "2004-11-15", "2004-11-21"],
  ["2010-W04-WE", "2010-01-30", "2010-01-31"],
  ["2009-Q3", "2009-07-01", "2009-09-30"],
  ["2008-FA", "2008-09-01", "2008-11-30"],
  ["198", "1980-01-01", "1989-12-31"],
  ["2008-02", "2008-02-01", "2008-02-29"],
])("%s", (value, start, end) => expect(intervalOf(value)).toEqual({ start, end }));

it("gives none where the value names none", () => expect(intervalOf("PAST_REF")).toBeNull());
