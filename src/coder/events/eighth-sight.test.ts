/** Pirates, raids on newsrooms, a camp that is shelled, fire across a border at sea, a blockade. All of it is invented. */
import { describe, expect, it } from "vitest";
import { wordsOf, type CodedEvent } from "../../records/index.js";
import { actOf, coded, countsOf } from "../coded.case.js";

async function toldIn(text: string): Promise<string[]> {
  const report = await coded(text);
  const days = ({ date }: CodedEvent): string => (date?.start ? ` ${date.start}` : "");
  return report.events.map((event) => `${event.status} ${actOf(report, event)} ${countsOf(event)}${days(event)}`);
}

describe("told as an event", () => {
  it.each([
    [
      "The group could not verify claims by villagers that soldiers had killed a farmer.",
      /killed: soldiers > a farmer/,
    ],
    [
      "The union said it was considering new sanctions against 12 officers of the unit.",
      /^planned COERCE\/restrict sanctions: it > 12 officers/,
    ],
    [
      "He has warned that he would send in the army if the governor refused to go.",
      /^asserted THREATEN\/violence warned: He >/,
    ],
    [
      "Poland called in the Russian envoy on Monday.",
      /^asserted ACCUSE\/disapprove called: Poland > the Russian envoy/,
    ],
    ["Two soldiers dead in ambush near Gao, army says", /^reported ASSAULT ambush: {2}> Two soldiers killed 2$/],
    ["Gunfight leaves six dead in Kano market", /^asserted ASSAULT\/firearms Gunfight: {2}> six killed 6$/],
    [
      "Gunmen stormed a village and took 11 children hostage, police said.",
      /^reported ASSAULT\/abduct took: Gunmen > 11 children/,
    ],
    ["Two protesters were killed in clashes with police.", /killed 2/],
    [
      "Fourteen miners were arrested. Prosecutors said all but three had since been freed.",
      /^reported RETREAT\/release freed/,
    ],
    [
      "The senator called for the Chinese ambassador to be expelled.",
      /^demanded SANCTION\/expel expelled: {2}> the Chinese ambassador/,
    ],
    ["Two of his aides fled to Botswana, which has refused to extradite them.", /refused: Botswana > them/],
    [
      "Bosnia has protested to Croatia over the expulsions.",
      /^asserted ACCUSE\/disapprove protested: Bosnia > Croatia/,
    ],
    ["The army fired dozens of shells into the town.", /^asserted ASSAULT\/heavy-weapons fired: The army > the town/],
    ["Two protesters were killed in fighting with police on Monday.", /^asserted ASSAULT \S+: .*killed 2/],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toContainEqual(expect.stringMatching(event));
  });
});

describe("no such event", () => {
  it.each([
    ["A United Nations official who asked not to be named said the army had withdrawn.", /REQUEST/],
    [
      "The United Nations has repeatedly warned that a battle for El Lahit would be catastrophic for the people there.",
      /THREATEN/,
    ],
    ["Lawmakers criticised the government for failing to warn fishermen.", /THREATEN/],
    ["The minister called the arrests an attack on free speech.", /ASSAULT/],
    [
      "Hospitals cancelled operations after the attack by rebels. One patient died after her surgery was delayed.",
      /killed 1/,
    ],
    ["Estonia expelled two diplomats over a cyber attack.", /expelled: Estonia > .*attack/],
    ["Dockers walked out on Monday over unpaid wages, the union said.", /> unpaid wages/],
    ["Riot police used water cannon against hundreds of marchers.", / water: /],
    ["Bosnia, where some 10,000 migrants are stranded, has protested to Croatia over the expulsions.", /participants/],
    ["Nine officers were injured, one of them seriously, and 14 miners were arrested.", /one of them/],
    ["Police confirmed the search but said nobody had been mistreated.", /nobody/],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).not.toContainEqual(expect.stringMatching(event));
  });
});

it("gives verbs that are joined the day of the first, and harm that of the last", async () => {
  expect(await toldIn("Gunmen stormed the village on 5 March 2024 and abducted three nurses.")).toContainEqual(
    expect.stringMatching(/abducted: Gunmen > three nurses .*2024-03-05$/),
  );
  expect(await toldIn("Five soldiers were killed and 12 wounded on 5 March 2024 by rebels.")).toContainEqual(
    expect.stringMatching(/killed 5,injured 12 2024-03-05$/),
  );
});

it("gives a deed to the one whom a pronoun stands for as a source", async () => {
  const { events, entities } = await coded(
    `"Our officers do not use force," the Interior Ministry said. It added that it would look into the claims, and accused the charity of spreading lies.`,
  );
  const accusing = events.find(({ type }) => type === "ACCUSE");
  expect(entities.find(({ id }) => id === accusing?.actors[0]?.entity)?.name).toBe("Interior Ministry");
});

it("takes a time of day for one of the day told before", async () => {
  expect(
    await toldIn("Rebels attacked the town on 5 March 2024. Soldiers recaptured it at 6 a.m., the army said."),
  ).toContainEqual(expect.stringMatching(/recaptured: Soldiers > it .*2024-03-05T06:00/));
});

it("keeps who could not verify a claim from vouching for it", async () => {
  const report = await coded(
    "The group said that it could not verify claims by residents that soldiers had killed a farmer.",
  );
  expect(report.events.map(({ voices }) => voices.map(({ commitment }) => commitment))).toEqual([
    ["Uu", "Uu", "Uu", "CT+"],
  ]);
});

it("takes claims that were rejected by nobody in particular for alleged", async () => {
  expect(await toldIn("Residents' claims that soldiers had killed a farmer were rejected.")).toEqual([
    expect.stringMatching(/^alleged ASSAULT killed: soldiers > a farmer/),
  ]);
});

it("gives a denial of somebody's allegation to what that one has said", async () => {
  const told = await toldIn(
    "Velden said Norland had shelled its island on Sunday. An official in Norland rejected Velden's allegation.",
  );
  expect(told).toContainEqual(expect.stringMatching(/^denied ASSAULT\/heavy-weapons allegation: Norland > its island/));
});

it("takes the group of a headline for the one that is then named", async () => {
  const text = `Rights group accuses army of burning villages

Soldiers burned seven villages in January, Fortify Watch said in a report on Wednesday. The group said the soldiers had killed 14 men.`;
  const { attributions, entities } = await coded(text);
  const names = attributions.map(({ sourceEntity }) => entities.find(({ id }) => id === sourceEntity)?.name);
  expect(new Set(names)).toEqual(new Set(["Fortify Watch"]));
  expect(attributions.map(({ source }) => source && wordsOf(text, source))).toContain("The group");
});

it("takes it for the body that the sentence before is about, and never for several people", async () => {
  const { attributions, entities } = await coded(
    `"The soldiers told us that they would come back," one farmer said. The military government did not respond to requests for comment. Last month it had said that rebels set the houses on fire.`,
  );
  const it_ = attributions.find(({ source, cue }) => source && cue && source.end - source.start === 2);
  expect(entities.find(({ id }) => id === it_?.sourceEntity)?.name).toBe("military government");
});
