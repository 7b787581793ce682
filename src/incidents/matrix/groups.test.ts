import { expect, it } from "vitest";
import { groupOf, withGroup } from "./groups.js";

const counted = (text: string, figure: string): string => {
  const start = text.indexOf(figure);
  return withGroup(text, { start, end: start + figure.length });
};

it("names whom a figure counts where they are some of those harmed", () => {
  expect(counted("killing 19 young border guards in the raid", "19")).toBe("19 young border guards");
  expect(counted("at least 12 of its soldiers died", "at least 12")).toBe("at least 12 of its soldiers");
  expect(counted("22 people were killed", "22")).toBe("22");
  expect(counted("Five killed as gunmen storm a hotel", "Five")).toBe("Five");
});

it("names those whom the figure before counts, where it names nobody", () => {
  expect(counted("Two police officers were killed and 12 injured in the unrest", "12")).toBe("12 police officers");
  expect(counted("had killed six protesters and wounded dozens.", "dozens")).toBe("dozens of protesters");
  expect(counted("killed six protesters and wounded nine bystanders", "nine")).toBe("nine bystanders");
  expect(counted("killed six protesters and wounded nine people", "nine")).toBe("nine");
  expect(counted("Two people were killed and 12 injured", "12")).toBe("12");
});

it("tells groups apart, and no group from all", () => {
  expect(groupOf({ text: "19 policemen" })).toBe(groupOf({ text: "two police officers" }));
  expect(groupOf({ text: "19 policemen" })).not.toBe(groupOf({ text: "twelve civilians" }));
  expect(groupOf({ text: "22" })).toBeUndefined();
});
