import { expect, it } from "vitest";
import { incidentsOf } from "../index.js";
import { invented } from "../invented.case.js";

it("lets nobody make an accusation that nobody is known to make", () => {
  const report = invented({
    text: "Guards accused of locking doors. Gunmen attacked the prison of Orlen. Relatives accused the guards.",
    entities: { g: { name: "Guards" }, r: { name: "Relatives" }, m: { name: "Gunmen" }, o: { name: "Orlen" } },
    events: [
      { trigger: "Guards accused", type: "ACCUSE", recipients: ["g"] },
      { trigger: "attacked", type: "ASSAULT", actors: ["m"], day: "2024-03-01", place: "o" },
      { trigger: "accused the guards", type: "ACCUSE", actors: ["r"], recipients: ["g"] },
    ],
  });
  const [incident] = incidentsOf([report]);
  expect(incident!.allegations.map(({ words }) => words)).toEqual(["Relatives accused the guards."]);
});
