/** A report of many things, read at first sight: whose doing each is, how sure it is, and who says it. All of it is invented. */
import { expect, it } from "vitest";
import { coded } from "../coded.case.js";

const REPORT = `KALMA, Sudan, March 4, 2024 (Invented report) - Chile on Monday ordered four Peruvian diplomats to leave the country within two days, and Peru recalled its ambassador.

The rebels vowed to continue attacks on the port until the troops were withdrawn from the city.

Lawmakers, who had accused the president of fraud, walked out of the session. The president dismissed the police chief on Sunday.

ECOWAS condemned the attempt to seize power in the capital. The bloc suspended Mali from all its meetings last week.

Chad called on Niger to launch an investigation. In May, the two countries agreed to reopen their border.

Relatives said the men had been taken from their homes by militiamen. "Whoever did this knew whom they were attacking," a doctor told reporters.

The minister said his government had not ruled out closing the border. The union is considering sanctions against six generals.

The envoy rejected what she called Sudan's aggression. The army said the boys had been shot by smugglers.

France said it was not aware of any threat to tourists. An official said the raid was the work of Chadian soldiers.

Norway said it was "alarmed" by the arrests, while Denmark offered to mediate between the parties.

The league said the generals had shut down the radio and urged them to reopen it. The party said it had nothing to do with the raid and demanded that its leader be freed.`;

const { document, events, attributions } = await coded(REPORT);
const words = (span: { start: number; end: number } | null | undefined): string =>
  span ? document.text.slice(span.start, span.end) : "";
const told = events.map(
  ({ type, mode, trigger, actors, recipients, status }) =>
    `${type}${mode ? `/${mode}` : ""} ${words(trigger)}: ${actors.map(({ span }) => words(span)).join("+")} > ${recipients.map(({ span }) => words(span)).join("+")} (${status})`,
);
const said = attributions.map(
  ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${content.map(words).join(" … ")}`,
);

it.each([
  "SANCTION/expel ordered: Chile > four Peruvian diplomats (asserted)",
  "THREATEN/violence vowed: The rebels >  (asserted)",
  "ASSAULT attacks: The rebels > the port (threatened)",
  "ACCUSE/allege accused: Lawmakers > the president (asserted)",
  "SANCTION/withdraw suspended: The bloc > Mali (asserted)",
  "ACCUSE/investigate investigation: Niger >  (demanded)",
  "AGREE agreed: the two countries >  (asserted)",
  "ASSAULT/abduct taken: militiamen > the men (reported)",
  "ASSAULT raid: Chadian soldiers >  (reported)",
])("finds %s", (event) => {
  expect(told).toContain(event);
});

it.each([
  ["is not ruled out", "closing", "hypothetical"],
  ["is weighed", "sanctions", "planned"],
  ["is called something, whoever rejects it", "called", "asserted"],
  ["has been done, in somebody's words", "shot", "reported"],
])("says how sure what %s is", (_, trigger, status) => {
  const statuses = events.filter((event) => words(event.trigger) === trigger).map((event) => event.status);
  expect([...new Set(statuses)]).toEqual([status]);
});

it.each([
  ["whom others condemn", "seize"],
  ["to whom they tell it", "attacking"],
])("lets nobody act through those %s", (_, trigger) => {
  const actors = events.filter((event) => words(event.trigger) === trigger).flatMap((event) => event.actors);
  expect(actors.map(({ span }) => words(span)).filter((each) => each !== "they")).toEqual([]);
});

it("takes a threat that nobody knows of for none", () => {
  expect(events.filter(({ type, trigger }) => type === "THREATEN" && words(trigger) === "threat")).toEqual([]);
});

it("ends what is said where another is set against it, or where the speaker goes on", () => {
  expect(said).toEqual(
    expect.arrayContaining([
      'Norway | said | it was "alarmed" by the arrests',
      "Denmark | offered | to mediate between the parties",
      "The league | urged | them to reopen it",
      "The party | said | it had nothing to do with the raid",
      "The party | demanded | that its leader be freed",
    ]),
  );
});

it("takes who is recalled or loses an office for nothing said", () => {
  expect(said.filter((each) => /\| (?:recalled|dismissed) \|/.test(each))).toEqual([]);
});

it("takes neither a death for the day of the deed nor how it was done for a denial", async () => {
  const report = await coded(
    'STELLIN, Velden, May 12, 2026 (Invented report) - Two more people died of their wounds on Tuesday after police opened fire on marchers, a hospital said.\n\n"They shot at us without warning," said Greta Holm, a teacher.',
  );
  const shots = report.events.filter(({ type }) => type === "ASSAULT");
  expect(shots.map(({ date, status }) => [date?.start, status])).toEqual([
    [undefined, "reported"],
    [undefined, "reported"],
  ]);
});
