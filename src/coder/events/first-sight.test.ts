/** Who does what to whom, coded with the model. All sentences are invented. */
import { expect, it } from "vitest";
import { actOf, coded } from "../coded.case.js";

/** "TYPE/mode trigger: actors > recipients" of each event. */
async function told(text: string): Promise<string[]> {
  const report = await coded(`KALMA, Sudan, March 4, 2024 (Invented report) - ${text}`);
  return report.events.map((event) => actOf(report, event));
}

it("counts those who are treated for their wounds", async () => {
  const { events } = await coded(
    "KALMA, Sudan, March 4, 2024 (Invented report) - Rebels attacked Kalma. The hospital treated 78 wounded people.",
  );
  expect(events.flatMap(({ counts }) => counts).map(({ what, min }) => [what, min])).toEqual([["injured", 78]]);
});

it.each([
  ["Hundreds of mourners marched in Kalma on Tuesday.", "PROTEST/demo marched: Hundreds of mourners > "],
  [
    "The army accused the rebels of launching three drones at the town.",
    "ASSAULT/drone launching: the rebels > the town",
  ],
  ["Officials said the rebels were to blame for the fire.", "ACCUSE/allege blame: Officials > the rebels"],
  ["Kenya condemned a civilian massacre in Gao.", "ASSAULT/unconventional massacre:  > civilian"],
  ["He pledged to free political prisoners.", "RETREAT/release free: He > political prisoners"],
  [
    "The envoy strongly condemned the fire and called on all parties to protect civilians, his spokesman said.",
    "REQUEST/yield called: The envoy > all parties",
  ],
  [
    "Gunmen killed nine miners. The rebels said they had carried out the raid jointly with Jabal.",
    "ASSAULT raid: they+Jabal > ",
  ],
  ["Soldiers died repelling a terrorist attack on a base.", "ASSAULT attack:  > a base"],
  ["Kalma army frees all hostages.", "RETREAT/release frees: Kalma army > all hostages"],
  ["Police used tear gas to disperse the crowd.", "ASSAULT/crowd-control used: Police > the crowd"],
])("%s", async (text, event) => {
  expect(await told(text)).toContain(event);
});

it("lets a noun point back only to an act that it can name", async () => {
  const acts = await told(
    "Gunmen attacked a camp in Kalma. Officers shot dead five rebels. An investigator was shot dead in Gao. Kenya condemned the killing. Oslo has fought the Front since 2012. Egypt condemned the attack.",
  );
  expect(acts).toContain("ACCUSE/disapprove condemned: Kenya > the killing");
  expect(acts).toContain("ACCUSE/disapprove condemned: Egypt > Gunmen");
});

it.each([
  ["Terrorists fired rockets at the market, the army said. Kenya condemned the attack.", "Terrorists"],
  ["The militia fired rockets at the market, the army said. Kenya condemned the attack.", "The militia"],
])("lets a condemnation blame nobody whom only another party blames: %s", async (text, blamed) => {
  const acts = await told(text);
  expect(acts).toContain("ACCUSE/disapprove condemned: Kenya > the attack");
  expect(acts.filter((act) => act.includes(`: ${blamed} >`))).toHaveLength(1);
});

it("does what is done by saying so in the voice of who tells of it", async () => {
  const { events } = await coded("Fiction. The governor declared a curfew on Monday.");
  expect(events.map(({ trigger: _, status, attribution }) => [status, attribution])).toEqual([["asserted", null]]);
});

it("takes an accusation beside what is said to be planned for made", async () => {
  const { events } = await coded(
    "Sudan's government said it would cut ties with Kenya, accusing Chad of supplying the drones that hit a depot.",
  );
  const statuses = new Map(events.map(({ type, status }) => [type, status]));
  expect(statuses.get("ACCUSE")).toBe("asserted");
  expect(statuses.get("ASSAULT")).toBe("alleged");
});

it("has nobody do what a thing endangers, or what others do in a clause below", async () => {
  const acts = await told(
    "“Attacks like this threaten to cut the lifeline of millions,” the envoy said. An adviser said the force had struck military targets and would go on until the army left.",
  );
  expect(acts.filter((act) => act.startsWith("THREATEN"))).toEqual([]);
  expect(acts.find((act) => act.includes("struck"))).toBe("ASSAULT struck: the force > military targets");
});

it("takes the wounded who are visited for no toll", async () => {
  expect(await told("Rebels attacked Gao. The president visited the wounded in Kalma.")).toHaveLength(2);
});

it("tells one act of force and its purpose once", async () => {
  expect(await told("Police used tear gas to disperse the crowd.")).toHaveLength(1);
});

it("takes what is asked about for granted, and whoever is asked for is nobody", async () => {
  const { events } = await coded(
    "It was not immediately clear who carried out the attack. Officials said it was too early to say who was behind the killing. Police did not say who shot the mayor. The spokesman could not confirm whether the army had shelled the hospital.",
  );
  expect(events.map(({ status, actors }) => [status, actors.length])).toEqual([
    ["asserted", 0],
    ["reported", 0],
    ["asserted", 0],
    ["hypothetical", 1],
  ]);
  expect(await told("The judge asked why the police had arrested him.")).toEqual([
    "COERCE/arrest arrested: the police > him",
  ]);
  expect(await told("Egypt urged both sides to leave Kalma if the truce failed.")).toContainEqual(
    expect.stringMatching(/^REQUEST/),
  );
});

it("tells of no force where a ship sinks, and of force where it is sunk by one", async () => {
  expect(await told("A ferry carrying 200 people capsized off Pemba on Sunday, killing 40 passengers.")).toEqual([]);
  expect(await told("A missile struck a ferry, which sank off Pemba, killing 40 passengers.")).not.toEqual([]);
});

it("guesses no weapon that the report does not have", async () => {
  expect(await told("Rebels were behind the attack on the pipeline.")).toEqual([
    "ASSAULT attack: Rebels > the pipeline",
  ]);
});

it("takes what explosives are planted under for what is hit, and not the explosives", async () => {
  expect(await told("Criminal gangs planted explosives under the bridge in Gao.")).toEqual([
    "ASSAULT/explosives planted: Criminal gangs > the bridge in Gao",
  ]);
});

it("takes whom it was and not whom it is put against for the doer", async () => {
  for (const text of [
    "Witnesses said it was the army and not the Hill Brigade that bombed the market in Gao.",
    "The army, not the Hill Brigade, bombed the market in Gao, witnesses said.",
    "The army rather than the Hill Brigade bombed the market in Gao, witnesses said.",
  ])
    expect((await told(text))[0], text).toMatch(/: the army > the market/i);
});

it("leaves who tells of a deed behind it out of the deed", async () => {
  const [blast, hurt] = await told(
    "A bomb exploded at a bus station in Gao on Monday, wounding nine people, doctors said.",
  );
  expect(blast).toMatch(/^ASSAULT\/explosives/);
  expect(hurt).toBe("ASSAULT wounding:  > nine people");
});

it("knows who does it to whom in what states and parties say of each other", async () => {
  const traded = await told("Kenya and Chad traded blame on Monday for the shelling of a border town.");
  expect(traded.some((each) => /ACCUSE.*Kenya.*Chad.*Kenya.*Chad/.test(JSON.stringify(each)))).toBe(true);
  expect(await told("Kenya and Chad accused each other of shelling the border.")).toContainEqual(
    "ACCUSE/allege accused: Kenya+Chad > Kenya+Chad",
  );
  expect(await told("Kenya condemned what it called Sudan's reckless conduct.")).toContainEqual(
    "ACCUSE/disapprove condemned: Kenya > Sudan",
  );
  expect(await told("Denmark offered to send experts.")).toContainEqual("AID send: Denmark > ");
  expect(await told("The ministry filed a protest with the court.")).toEqual([
    "ACCUSE/disapprove filed: The ministry > the court",
  ]);
  expect(await told("Supporters of Salcedo clashed with riot police outside the courthouse.")).toEqual([
    "PROTEST/riot clashed: Supporters of Salcedo > riot police",
  ]);
  expect(
    await told("Rebels opened fire. The army said the shooting was started from the Chadian side."),
  ).toContainEqual("ASSAULT/firearms shooting: the Chadian side > ");
  expect(await told("Turkey and Qatar said both sides had agreed to keep a ceasefire.")).toContainEqual(
    "AGREE agreed: both sides > ",
  );
});

it("takes a share of the vote for no aid, and a body of state for no dead", async () => {
  expect(await told("The opposition rejected results that gave the general 71 percent of the vote.")).toEqual([
    "REJECT/change rejected: The opposition > results",
  ]);
  const events = await told("Police shot two protesters. The electoral body's head said the vote was fair.");
  expect(events.filter((each) => each.startsWith("ASSAULT"))).toHaveLength(1);
});

it("takes thugs for people, and nothing said of another thing for a denial of what they did", async () => {
  const { events } = await coded(
    'KALMA, Sudan, March 4, 2024 (Invented report) - The government said it had no information about any deaths and that "hooligans" had attacked a police post.',
  );
  expect(events.map(({ type, status }) => [type, status])).toEqual([["ASSAULT", "reported"]]);
});

it("is not where it was told, nor where something else was before", async () => {
  const placeIn = async (text: string): Promise<string | undefined> => {
    const { document, events } = await coded(`KALMA, Sudan, March 4, 2024 (Invented report) - ${text}`);
    const span = events.find(({ type }) => type === "ASSAULT")?.place?.span;
    return span && document.text.slice(span.start, span.end);
  };
  expect(await placeIn('"This was an attack on a ship," the admiral told reporters in Manila.')).toBeUndefined();
  expect(await placeIn("Troops exchanged fire along the border on Friday, hours after talks in Doha collapsed.")).toBe(
    undefined,
  );
});

it("keeps one voice's figure from another's account, and tells it apart", async () => {
  const { events, entities } = await coded(
    "KALMA, Sudan, March 4, 2024 (Invented report) - Two workers were killed when drones attacked a refinery in Gao, local media reported, while officials said one worker had died.",
  );
  const voice = (entity: string | null | undefined) => entities.find(({ id }) => id === entity)?.name;
  const told = events.map(({ voices, counts }) => [voice(voices.at(-1)?.entity), counts.map(({ min }) => min)]);
  expect(told).toEqual([
    ["local media", [2]],
    ["officials", [1]],
  ]);
});

it("blames whoever has owned up to the act for it", async () => {
  const text =
    "Gunmen hit a depot. The Gao Front said it had hit the depot. Kenya condemned the attack as an act of war.";
  expect(await told(text)).toContainEqual("ACCUSE/disapprove condemned: Kenya > it");
});

it("does not attribute why a source has no name", async () => {
  const { attributions } = await coded(
    "KALMA, Sudan, March 4, 2024 (Invented report) - A source, who was not allowed to talk to reporters, said two people had died.",
  );
  expect(attributions).toHaveLength(1);
});
