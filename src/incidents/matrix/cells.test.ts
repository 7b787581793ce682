import { expect, it } from "vitest";
import { UNDONE_RULE, type Report } from "../../records/index.js";
import { incidentsOf } from "../index.js";
import { invented } from "../invented.case.js";

const DAY = "2024-03-01";

it("takes what a party is said not to have done for nobody's denial", () => {
  const told = invented({
    text: "Velonia refused to release 45 captives on Friday, Tavria said.",
    entities: { v: { name: "Velonia" }, t: { name: "Tavria" } },
    events: [{ trigger: "release", type: "RETREAT", actors: ["v"], by: "t", denied: true, status: "denied", day: DAY }],
  });
  const undone: Report = {
    ...told,
    events: told.events.map((event) => ({
      ...event,
      quad: 2,
      why: [{ field: "status", rule: UNDONE_RULE, evidence: [], confidence: 1 }],
    })),
  };
  const fields = (report: Report): string[] =>
    incidentsOf([report]).flatMap(({ facts }) => facts.map(({ field }) => field));
  expect(fields({ ...told, events: told.events.map((event) => ({ ...event, quad: 2 })) })).toContain("responsible");
  expect(fields(undone)).toEqual([]);
});

it("has those counted in the row of their count, beside what else was hit", () => {
  const told = (recipients: readonly string[]) =>
    incidentsOf([
      invented({
        text: "Rebels attacked the market on Friday, killing nine traders.",
        entities: { r: { name: "Rebels" } },
        events: [{ trigger: "attacked", actors: ["r"], recipients, killed: ["nine traders", 9, 9], day: DAY }],
      }),
    ])
      .flatMap(({ facts }) => facts)
      .filter(({ field }) => field === "target")
      .flatMap(({ cells }) => cells.map(({ value }) => value.text));
  expect(told(["the market", "nine traders"])).toEqual(["the market"]);
  expect(told(["nine traders"])).toEqual(["nine traders"]);
});
