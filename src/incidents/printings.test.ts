/** One invented text, printed by three invented outlets. */
import { expect, it } from "vitest";
import { DOSSIERS } from "../export/dossier/index.js";
import { PLAIN } from "../export/exporter.js";
import { openStore } from "../store/index.js";
import { followStore, incidentsOf } from "./index.js";
import { invented, town } from "./invented.case.js";

const printed = (outlet: string, published: string) =>
  invented({
    text: "Invented. The army said on Tuesday that gunmen had attacked a bridge at Larsk, killing eleven people.",
    publisher: `Outlet ${outlet}`,
    published,
    uri: `https://${outlet.toLowerCase()}.example/a`,
    entities: { army: { name: "army" }, gunmen: { name: "gunmen" }, larsk: town("Larsk", 14, 2, "MLI") },
    events: [
      {
        trigger: "attacked",
        actors: ["gunmen"],
        place: "larsk",
        day: "2024-03-05",
        by: "army",
        killed: ["eleven people", 11, 11],
      },
    ],
  });
const three = [printed("Three", "2024-03-07"), printed("One", "2024-03-05"), printed("Two", "2024-03-06")];

it("names every outlet of a text and counts it once, out of files as out of a store", async () => {
  const store = await openStore(":memory:");
  try {
    for (const report of three) await store.put([{ report }]);
    await followStore(store);
    const { items } = await store.incidents();
    expect(items).toEqual(incidentsOf(three));
    const [incident] = items;
    expect(incident?.sources?.map(({ outlet, origin }) => [outlet, origin !== undefined])).toEqual([
      ["Outlet One", false],
      ["Outlet Two", true],
      ["Outlet Three", true],
    ]);
    expect(incident?.status).toBe(incidentsOf(three.slice(0, 1))[0]?.status);
    const text = DOSSIERS.find(({ name }) => name === "text")!;
    let dossier = "";
    const reports = await store.reportsOf([three[0]!.document.id]);
    for await (const piece of text.write(items, reports, { paint: PLAIN, width: 100 })) dossier += String(piece);
    expect(dossier.replace(/\s+/g, " ")).toContain("one report tells of it, and two more print the same again");
    expect(dossier).toMatch(/\[1\] Outlet One[^[]*\[2\] Outlet Two[^[]*the same source as 1[^[]*\[3\] Outlet Three/);
    expect(dossier).toContain("Outlet One › army, 2024-03-05 [1:");
  } finally {
    await store.close();
  }
});
