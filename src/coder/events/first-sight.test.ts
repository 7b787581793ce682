/** Who does what to whom, coded with the model. All sentences are invented. */
import { expect, it } from "vitest";
import { coded } from "../coded.case.js";

/** "TYPE/mode trigger: actors > recipients" of each event. */
async function told(text: string): Promise<string[]> {
  const { document, events } = await coded(`KALMA, Sudan, March 4, 2024 (Invented report) - ${text}`);
  const words = ({ span }: { span?: { start: number; end: number } | undefined }): string =>
    span ? document.text.slice(span.start, span.end) : "";
  return events.map(
    ({ type, mode, trigger, actors, recipients }) =>
      `${type}${mode ? `/${mode}` : ""} ${words({ span: trigger })}: ${actors.map(words).join("+")} > ${recipients.map(words).join("+")}`,
  );
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
