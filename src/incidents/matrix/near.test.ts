import { expect, it } from "vitest";
import { invented } from "../invented.case.js";
import { nearOf } from "./near.js";

const text = `Fiction. Gunmen attacked the depot on the 3rd. The attack was a crime, Lia Novak said.

Students marched in the capital on the 5th. They wanted justice, Bo Rask said.

The council met in the evening, Ada Kell said.`;

const report = invented({
  text,
  entities: { gunmen: { name: "Gunmen" }, students: { name: "Students" } },
  events: [
    { trigger: "attacked", type: "ASSAULT", actors: ["gunmen"], day: "2024-03-03" },
    { trigger: "marched", type: "PROTEST", actors: ["students"], day: "2024-03-05" },
  ],
});
const [attack, march] = report.events.map((event) => ({ report, event }));
const about = (telling: typeof attack, words: string): boolean => {
  const start = text.indexOf(words);
  return nearOf(report, [telling!])({ start, end: start + words.length });
};

it("gives what is said to the happening whose deed stands in its sentence or paragraph", () => {
  expect(about(attack, "was a crime")).toBe(true);
  expect(about(march, "was a crime")).toBe(false);
  expect(about(attack, "wanted justice")).toBe(false);
  expect(about(march, "wanted justice")).toBe(true);
});

it("gives what stands beside no deed to the main happening and to the last told", () => {
  expect(about(attack, "met in the evening")).toBe(true);
  expect(about(march, "met in the evening")).toBe(true);
});
