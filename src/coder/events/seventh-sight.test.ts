/** Headlines with a clause, victims of two kinds, what befalls somebody next, walk-outs, bare refusals, conditional threats. All of it is invented. */
import { describe, expect, it } from "vitest";
import { wordsOf, type CodedEvent } from "../../records/index.js";
import { actOf, coded, countsOf } from "../coded.case.js";

async function toldIn(text: string): Promise<string[]> {
  const report = await coded(text);
  const days = ({ date }: CodedEvent): string => (date?.start ? ` ${date.start} to ${date.end}` : "");
  return report.events.map((event) => `${event.status} ${actOf(report, event)} ${countsOf(event)}${days(event)}`);
}

describe("a headline with a clause", () => {
  it.each([
    ["Five killed as gunmen storm hotel", /^asserted ASSAULT\S* storm: gunmen > hotel killed 5$/],
    ["Dozens killed as army shells camp", /^asserted ASSAULT\S* shells: army > camp killed 24$/],
    [
      "Three soldiers killed as militants ambush convoy",
      /^asserted ASSAULT\S* ambush: militants > convoy\+Three soldiers killed 3$/,
    ],
    ["Two wounded when police open fire on protesters", /^asserted ASSAULT\S* open: police > protesters/],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toEqual([expect.stringMatching(event)]);
  });
});

describe("victims of two kinds", () => {
  it.each([
    [
      "The bomb killed four policemen and two children and wounded nine bystanders.",
      /bomb: {2}> four policemen\+two children\+nine bystanders killed 4,killed 2,injured 9$/,
    ],
    [
      "A car bomb in Gorma killed eight soldiers and 14 civilians and wounded 30 others.",
      /> eight soldiers\+14 civilians\+30 others killed 8,killed 14,injured 30$/,
    ],
    [
      "The clashes left 12 soldiers and 30 rebels dead, the ministry said.",
      /clashes: {2}> 12 soldiers\+30 rebels killed 12,killed 30$/,
    ],
    [
      "The explosion killed five people, including three children and two police officers.",
      /explosion: {2}> five people killed 5$/,
    ],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toEqual([expect.stringMatching(event)]);
  });
});

it("what befalls somebody next is an event of its own with its own day", async () => {
  expect(await toldIn("Two nurses were abducted on 3 March 2024 and released two days later.")).toEqual([
    expect.stringMatching(/^asserted ASSAULT\/abduct abducted: {2}> Two nurses .*2024-03-03/),
    expect.stringMatching(/^asserted RETREAT\/release released: {2}> Two nurses .*2024-03-05/),
  ]);
  expect(await toldIn("The editor was arrested on 3 March 2024 and freed on 5 March 2024.")).toContainEqual(
    expect.stringMatching(/^asserted RETREAT\/release freed: {2}> The editor .*2024-03-05/),
  );
});

it("years are counted from the month told before", async () => {
  expect(await toldIn("The ambassador was recalled in March 2024. He was expelled a year later.")).toContainEqual(
    expect.stringMatching(/SANCTION\/expel expelled: {2}> He {2}2025-01-01 to 2025-12-31$/),
  );
});

it.each([
  ["Thousands of teachers are on strike in Harare.", /^asserted PROTEST\/strike strike: Thousands of teachers > /],
  [
    "Truck drivers have been on strike in Gorma since Monday.",
    /^asserted PROTEST\/strike strike: Truck drivers > {2}$/,
  ],
])("who is on strike strikes nobody: %s", async (text, event) => {
  expect(await toldIn(text)).toEqual([expect.stringMatching(event)]);
});

describe("a bare refusal answers the request before it", () => {
  it.each([
    [
      "Velden asked Tarvia to hand over the colonel. Tarvia refused, saying he had asylum.",
      /refused: Tarvia > Velden /,
    ],
    [
      "The government asked the union to call off the march, but it refused, saying its members had not been paid.",
      /refused: it > The government /,
    ],
    ["The court ordered the minister to resign. He refused.", /refused: He > The court /],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toContainEqual(expect.stringMatching(event));
  });

  it("refuses with the pronoun for whoever was asked", async () => {
    const { entities, attributions } = await coded(
      "The government asked the union to call off the march, but it refused, saying its members had not been paid.",
    );
    const saying = attributions.at(-1)!;
    expect(entities.find(({ id }) => id === saying.sourceEntity)?.name).toBe("union");
  });
});

it.each([
  "The governor warned that anyone who crosses the line will be arrested.",
  "The governor warned that anyone who crossed the line would be arrested.",
  "Anyone who joins the march will be arrested, police warned.",
  '"Anyone who helps the rebels will be arrested," the general said.',
])("harm held out to whoever does something is threatened: %s", async (text) => {
  expect(await toldIn(text)).toContainEqual(expect.stringMatching(/^threatened COERCE\/arrest arrested: /));
});

describe("whose statement a relative clause tells of", () => {
  it.each([
    [
      "The army pulled back, days after a statement by Washington and London that blamed it for the bloodshed.",
      /blamed: Washington\+London > /,
    ],
    [
      "Talks were broken off on Monday, a day after a statement by Paris and Berlin that accused the junta of arming the rebels.",
      /accused: Paris\+Berlin > the junta $/,
    ],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toContainEqual(expect.stringMatching(event));
  });

  it("is that of the first who issued it", async () => {
    const { entities, attributions } = await coded(
      "The minister spoke hours after the release of a statement by Paris and Berlin that blamed his government for the raid.",
    );
    expect(attributions.map(({ sourceEntity }) => entities.find(({ id }) => id === sourceEntity)?.name)).toEqual([
      "France",
    ]);
  });
});

it.each([
  "Velden summoned the ambassador to protest against the arrest of two of its nationals.",
  "The foreign ministry summoned the Tarvian ambassador on Monday to protest the shelling of a border village.",
])("who is summoned is told nothing yet: %s", async (text) => {
  expect((await coded(text)).attributions).toEqual([]);
  expect(await toldIn(text)).toEqual([
    expect.stringMatching(/^asserted ACCUSE\/disapprove summoned: /),
    expect.stringMatching(/^asserted (?:COERCE\/arrest arrest|ASSAULT\/heavy-weapons shelling): {2}> /),
  ]);
});

describe("what has no part in it", () => {
  it("talks that end, and that somebody is killed meanwhile", async () => {
    const ended =
      "Talks between Kesria and the Lake People's Army ended on Friday without an agreement after the rebels rejected a proposal to disarm.";
    expect(await toldIn(ended)).not.toContainEqual(expect.stringMatching(/ended: /));
    const collapsed =
      "A first round of talks collapsed in 2024 when gunmen killed the rebels' chief delegate in Vienna.";
    expect(await toldIn(collapsed)).toEqual([expect.stringMatching(/^asserted ASSAULT\S* killed: gunmen > /)]);
  });

  it.each([
    ["He denied that Orlan soldiers had taken part.", /taken/],
    ["His guards fired in the air.", /aerial/],
    ["The hospital said eleven people were injured, two of them police officers.", /injured 11,/],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).not.toContainEqual(expect.stringMatching(event));
  });

  it("an office of another body than the one whose holder is known", async () => {
    const { document, events, entities } = await coded(
      "Its head, Noor Bastan, appealed for tents. Interior Minister Tea Malik blamed local officials. She dismissed the head of the valley's water board.",
    );
    const dismissed = events.find(({ trigger }) => wordsOf(document.text, trigger) === "dismissed");
    const whom = entities.find(({ id }) => id === dismissed?.recipients[0]?.entity);
    expect(whom?.name).not.toBe("Noor Bastan");
  });
});

it("them of a second verb is whom the first is done to", async () => {
  const { document, events, entities } = await coded(
    "Human rights groups said police had beaten the suspects and refused them a lawyer.",
  );
  const refused = events.find(({ trigger }) => wordsOf(document.text, trigger) === "refused");
  expect(entities.find(({ id }) => id === refused?.recipients[0]?.entity)?.name).toMatch(/suspects/);
});

it("who is blackmailed has blackmailed nobody, and what is fired is hit by nothing", async () => {
  expect(await toldIn('"We will not be blackmailed," the minister said.')).not.toContainEqual(
    expect.stringMatching(/blackmailed: We/),
  );
  expect(await toldIn("Soldiers fired warning shots when the crowd left.")).not.toContainEqual(
    expect.stringMatching(/> warning shots/),
  );
});

it("the attack is what was told for itself, and not by the way", async () => {
  const text =
    "Gunmen shot dead the governor on Sunday. The ministry blamed the Eastern Brigade, which has killed 14 officials since 2023. The Brigade denied that it was behind the attack.";
  expect(await toldIn(text)).not.toContainEqual(expect.stringMatching(/^denied \S+ attack: .* > 14 officials/));
});

it("a past behind an infinitive goes on from the past before it", async () => {
  const text = "Velden summoned the Tarvian ambassador to protest and closed two crossings.";
  expect(await toldIn(text)).toEqual([
    expect.stringMatching(/^asserted ACCUSE\/disapprove summoned: Velden > the Tarvian ambassador/),
    expect.stringMatching(/^asserted COERCE\/restrict closed: Velden > two crossings/),
  ]);
});
