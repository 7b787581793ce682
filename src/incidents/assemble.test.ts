/** What stands at the head of an incident. All reports are invented. */
import { expect, it } from "vitest";
import { incidentsOf } from "./index.js";
import { invented, town } from "./invented.case.js";

const told = (publisher: string, day: string) =>
  invented({
    text: `${publisher}. Gunmen attacked a depot in Anefis, ${publisher} reported.`,
    publisher,
    published: "2024-03-05",
    entities: { anefis: town("Anefis", 18.2, 0.6, "MLI"), gunmen: { name: "Gunmen" } },
    events: [{ trigger: "attacked", actors: ["gunmen"], place: "anefis", day }],
  });

it("is the day that most reports tell", () => {
  for (const order of [
    ["2024-03-04", "2024-03-03", "2024-03-03"],
    ["2024-03-03", "2024-03-03", "2024-03-04"],
  ]) {
    const incidents = incidentsOf(order.map((day, i) => told(["Ridge Post", "Lake Herald", "Delta Wire"][i]!, day)));
    expect(incidents.map(({ title }) => title)).toEqual(["Attack in Anefis on 3 March 2024"]);
  }
});
