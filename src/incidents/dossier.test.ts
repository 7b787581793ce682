/** The hand-coded report of the shared examples with three invented ones, and the invented examples themselves. */
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DOSSIERS } from "../export/dossier/index.js";
import { PLAIN } from "../export/exporter.js";
import { readGold } from "../eval/gold-report.js";
import { holds, type Entity, type Fact, type Incident, type Report } from "../records/index.js";
import { incidentsOf } from "./index.js";
import { invented, town, type InventedEvent } from "./invented.case.js";

const GOLD = new URL("../../../shared/examples/al-qaim.gold.json", import.meta.url).pathname;
const qaim = town("Al-Qaim", 34.37, 41.09, "IRQ");
const usa: Partial<Entity> & { name: string } = {
  name: "United States",
  kind: "country",
  codes: { country: "USA", sectors: [] },
};
const DAY = "2019-12-29";

/** The hand-coded report as a record: its events with actors, voices, places and counts. */
async function handCoded(): Promise<Report> {
  const { gold, text } = await readGold(GOLD);
  const speakers = new Map(gold.attributions.map(({ id, sourceEntity }) => [id, sourceEntity]));
  const entities = Object.fromEntries(
    Object.entries(gold.entities).map(([id, { name, codes = [], mentions }]) => {
      const kind = id === "al-qaim" ? "place" : ["usa", "iraq"].includes(id) ? "country" : "organization";
      const country = codes.find((code) => /^(?:IRQ|USA|IRN)$/.test(code));
      const sectors = codes.filter((code) => code === "GOV" || code === "MIL") as ("GOV" | "MIL")[];
      const seen = id === "al-qaim" ? qaim : { codes: { ...(country && { country }), sectors } };
      return [id, { ...seen, kind, name: id === "pmu" ? mentions[0]! : name } as const];
    }),
  );
  const events = gold.events.map((event): InventedEvent => {
    const by = event["attribution"] ? speakers.get(event["attribution"] as string) : undefined;
    const dozens = event.magnitude?.["dead"];
    return {
      trigger: text.slice(event.trigger["start"] as number, event.trigger["end"] as number),
      type: event.type as "ASSAULT",
      ...(event.mode !== null && { mode: event.mode }),
      status: event.status as "asserted",
      actors: event.actors,
      recipients: event.recipients,
      ...(event.location === "al-qaim" && { place: "al-qaim" }),
      ...(event.date && { day: event.date.value }),
      ...(by && { by }),
      ...(dozens && { casualties: [dozens.text, 24] as const }),
      noun: event.type === "ASSAULT" && event.trigger["text"] !== "targeted",
    };
  });
  const made = invented({ text, publisher: "Mehr News Agency", published: "2019-12-30", entities, events });
  // Repeated words of the hand coding stand where it says, not where they first stand.
  const placed = made.events.map((event, i) => ({
    ...event,
    trigger: { start: gold.events[i]!.trigger["start"] as number, end: gold.events[i]!.trigger["end"] as number },
  }));
  return { ...made, events: placed };
}

const ACCOUNT =
  "Fiction. The Border Families League said that warplanes from the United States had carried out an operation at Al-Qaim on Sunday, leaving 25 dead and wounded, and that nobody had been warned. The league runs two clinics in the desert and asked for blood.";

const OPERATION = {
  trigger: "operation",
  mode: "aerial",
  actors: ["usa"],
  place: "place",
  day: DAY,
  by: "league",
  casualties: ["25", 25, 25],
  noun: true,
} as const;

const others: readonly Report[] = [
  invented({
    text: ACCOUNT,
    publisher: "Euphrates Courier",
    published: "2019-12-30",
    entities: { place: qaim, usa, league: { name: "Border Families League" } },
    events: [OPERATION],
  }),
  invented({
    text: `${ACCOUNT.replace("had carried", "have carried")} (Reprinted.)`,
    publisher: "Ramadi Herald",
    published: "2019-12-31",
    entities: { place: qaim, usa, league: { name: "Border Families League" } },
    events: [OPERATION],
  }),
  invented({
    text: "Fiction. The Border Families League now puts the dead and wounded of Sunday's operation at Al-Qaim at 31. A spokesman for the Desert Brigades said that Israel had bombed the camp. United States officials denied that the United States had struck Al-Qaim.",
    publisher: "Desert Post",
    published: "2020-01-01",
    uri: "https://example.org/desert-post/7",
    entities: {
      place: qaim,
      usa,
      league: { name: "Border Families League" },
      israel: { name: "Israel", kind: "country", codes: { country: "ISR", sectors: [] } },
      brigades: { name: "Desert Brigades" },
    },
    events: [
      { trigger: "operation", place: "place", day: DAY, by: "league", casualties: ["31", 31, 31], noun: true },
      { trigger: "bombed", mode: "aerial", actors: ["israel"], place: "place", day: DAY, by: "brigades" },
      { trigger: "struck", actors: ["usa"], place: "place", day: DAY, by: "usa", denied: true },
    ],
  }),
];

const factOf = ({ facts }: Incident, field: Fact["field"]): Fact => facts.find((fact) => fact.field === field)!;

const given = existsSync(GOLD);
describe.skipIf(!given)(
  `the hand-coded report and three invented ones${given ? "" : " (../shared is not there)"}`,
  () => {
    const made = given ? handCoded().then((report) => [report, ...others]) : Promise.resolve([]);
    const incident = async (): Promise<Incident> => incidentsOf(await made).find(({ type }) => type === "ASSAULT")!;

    it("are one incident, the reprint not counted", async () => {
      const { sources, reprints } = await incident();
      const counted = sources?.filter(({ origin }) => origin === undefined).map(({ outlet }) => outlet);
      expect(counted?.sort()).toEqual(["Desert Post", "Euphrates Courier", "Mehr News Agency"]);
      expect(reprints).toMatchObject([{ origin: others[0]!.document.id, documents: [others[1]!.document.id] }]);
    });

    it("contest who did it, and one of them denies it", async () => {
      const found = await incident();
      expect(factOf(found, "responsible").state).toBe("contested");
      expect(found.status).toBe("contested");
      expect(found.denials.map(({ words }) => words)).toEqual([
        "United States officials denied that the United States had struck Al-Qaim.",
      ]);
    });

    it("tell a toll that was revised and can be true with dozens", async () => {
      const toll = factOf(await incident(), "casualties");
      expect(toll.state).toBe("revised");
      expect(toll.why).toContain("Border Families League first said “25”, then “31”");
      expect(toll.cells.map(({ words, superseded }) => [words, superseded ?? false])).toEqual(
        expect.arrayContaining([
          ["25", true],
          ["Dozens", false],
          ["31", false],
        ]),
      );
      const [dozens] = toll.cells.filter(({ words }) => words === "Dozens");
      expect(dozens?.value).toEqual({ text: "Dozens", min: 24 });
      const early = incidentsOf((await made).slice(0, 3)).find(({ type }) => type === "ASSAULT")!;
      expect(factOf(early, "casualties").state).toBe("compatible");
    });

    it("have three names for the act", async () => {
      const names = new Set((await incident()).framing.filter(({ role }) => role === "act").map(({ words }) => words));
      expect([...names]).toEqual(expect.arrayContaining(["aggression", "airstrikes", "operation"]));
    });

    it("back every cell, framing, statement and clause by words of their documents", async () => {
      const reports = await made;
      const { facts, framing, denials, allegations, summary } = await incident();
      const evidence = [
        ...facts.flatMap(({ cells }) => cells),
        ...framing,
        ...denials,
        ...allegations,
        ...summary!.flat().flatMap((clause) => clause.evidence),
      ];
      for (const { document, span, words } of evidence) {
        const text = reports.find((report) => report.document.id === document)!.document.text;
        expect(text.slice(span.start, span.end)).toBe(words);
        expect(holds({ start: 0, end: text.length }, span)).toBe(true);
      }
    });

    it("read as a paragraph", async () => {
      const text = [...DOSSIERS[0]!.write([await incident()], await made, { paint: PLAIN, width: 400 })].join("");
      expect(text).toContain("The United States denies having carried it out.");
      expect(text).toContain(
        "The Border Families League says that the United States carried out the attack, puts the dead and injured together at “31”, after first saying “25”, and calls it “operation”.",
      );
      expect(text).toContain("Who did it is contested.");
    });
  },
);
