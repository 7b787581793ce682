import { expect, it } from "vitest";
import { invented } from "../invented.case.js";
import { incidentsOf } from "../index.js";
import { takingPart } from "./taking-part.js";

it("counts who speaks and who is named, not whom the words only count or describe", () => {
  const report = invented({
    text: "The Oru Front attacked six of them, the Bela Union said. It shelled the Bela Union.",
    publisher: "Coast Wire",
    published: "2024-05-03",
    entities: {
      n1: { name: "Oru Front", kind: "group" },
      n2: { name: "six of them", kind: "group" },
      n3: { name: "Bela Union", kind: "group" },
    },
    events: [{ trigger: "attacked", actors: ["n1"], recipients: ["n2"], by: "n3", day: "2024-05-02" }],
  });
  const [incident] = incidentsOf([report]);
  const names = new Map(incident!.parties.map(({ id, name }) => [id, name]));
  expect(names.size).toBeGreaterThan(2);
  expect(
    takingPart(incident!)
      .map((id) => names.get(id))
      .sort(),
  ).toEqual(["Bela Union", "Oru Front"]);
});
