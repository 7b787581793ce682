import { expect, test } from "vitest";
import { STATUSES } from "../../records/event.js";
import { type Chain, STATUS_TABLE, statusOf } from "./status.table.js";

const chain = (change: Partial<Chain>): Chain => ({
  publisher: "Uu",
  others: [],
  mood: null,
  distance: false,
  ...change,
});

test("every status has one row", () => {
  expect(STATUS_TABLE.map(({ status }) => status)).toEqual([...STATUSES]);
});

test("the first row that fits", () => {
  expect(statusOf(chain({ others: ["Uu", "CT-"] }))).toBe("denied");
  expect(statusOf(chain({ publisher: "CT-" }))).toBe("negated");
  expect(statusOf(chain({ others: ["Uu"], mood: "demanded" }))).toBe("demanded");
  expect(statusOf(chain({ mood: "threatened" }))).toBe("threatened");
  expect(statusOf(chain({ mood: "planned" }))).toBe("planned");
  expect(statusOf(chain({ others: ["Uu"] }))).toBe("hypothetical");
  expect(statusOf(chain({ others: ["CT+"], distance: true }))).toBe("alleged");
  expect(statusOf(chain({ others: ["CT+"] }))).toBe("reported");
  expect(statusOf(chain({ publisher: "CT+" }))).toBe("asserted");
});
