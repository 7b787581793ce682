/** Rules of deeds and parties in many genres: communiqués, press releases, live pages. All of it is invented. */
import { expect, it } from "vitest";
import { actOf, coded, countsOf } from "../coded.case.js";

async function toldIn(text: string): Promise<string[]> {
  const report = await coded(text);
  return report.events.map(
    (event) => `${event.status} ${actOf(report, event)} ${event.date?.start ?? ""} ${countsOf(event)}`,
  );
}

const HEAD = "KORRIN, Velden, October 8, 2024 (Invented report) - ";

const FORCE =
  await toldIn(`${HEAD}Gunmen killed nine traders in Korrin on Sunday and abducted three nurses, residents said. Our fighters captured four soldiers, among them an officer, and seized two vehicles. Rebels killed five people and burned a church.

On 4 October, government artillery fired on the village of Ando. Police broke up a march on Monday and arrested 12 people.

The ministry says 14 of its officers have been hurt by bottles and fireworks. His brother was killed by Chadian police in April 1999, three months before she was born.`);

it.each([
  "reported ASSAULT/firearms killed: Gunmen > nine traders 2024-10-06 killed 9",
  "reported ASSAULT/abduct abducted: Gunmen > three nurses 2024-10-06 abducted 3",
  "asserted COERCE/arrest captured: Our fighters > four soldiers  arrested 4",
  "asserted COERCE/seize seized: Our fighters > two vehicles  ",
  "asserted ASSAULT killed: Rebels > five people  killed 5",
  "asserted ASSAULT/destroy burned: Rebels > a church  ",
  "asserted ASSAULT/heavy-weapons fired: government artillery > the village of Ando 2024-10-04 ",
  "asserted ASSAULT/crowd-control broke: police > a march 2024-10-07 ",
])("finds %s", (event) => {
  expect(FORCE.map((each) => each.replace("Police >", "police >"))).toContain(event);
});

it("finds those hurt by what is thrown, and a deed with a birth beside it", () => {
  expect(FORCE).toContainEqual(
    expect.stringMatching(/^reported ASSAULT.* hurt: {2}> 14 of its officers .*injured 14$/),
  );
  expect(FORCE).toContainEqual(expect.stringMatching(/killed: Chadian police > His brother 1999-04-01/));
});

it.each([
  ["Nobody was killed in the raid, the army said.", /^reported ASSAULT\S* raid: {2}> {2}/],
  ["No soldiers died in the attack on the base, the army said.", /^reported ASSAULT\S* attack: {2}> the base /],
  ["Deputies voted 71-40 to remove the speaker on Monday.", /^(?:asserted|reported) \S+ remove: /],
])("takes for granted or for decided what is so: %s", async (text, event) => {
  expect(await toldIn(`${HEAD}${text}`)).toContainEqual(expect.stringMatching(event));
});

const PRESS = await toldIn(`Ministry of Trade
Press release No. 14
14 March 2024

Soldiers denied medics access to the camp on Tuesday. Border guards stopped a convoy of the mission and denied it passage.

Ukraine calls upon Poland to open the border. We call on our brothers in the ranks of the army to surrender. Israel condemned the detention of two nurses by the Iranian authorities on 12 March 2024.

The Charge d'Affaires of Chile in Lima was summoned to the ministry, where she was handed a note of protest.

For immediate release`);

it("takes who is denied access for those it is kept from", () => {
  expect(PRESS).toContain("asserted COERCE/restrict denied: Border guards > it  ");
  expect(PRESS.some((each) => each.startsWith("denied"))).toBe(false);
});

it("gives what is called for to those who are called upon", () => {
  expect(PRESS).toContainEqual(expect.stringMatching(/^demanded RETREAT.* open: Poland >/));
});

it("takes no day for a party, and no set phrase for a happening", () => {
  expect(PRESS.filter((each) => /[:>+] ?\d+ (?:March|April)/.test(each))).toEqual([]);
  expect(PRESS.filter((each) => /(?:Charge|protest|release):/.test(each))).toEqual([]);
});

it("holds a counted vote for done, and a warning against a deed for none of it", async () => {
  const told = await toldIn(
    `${HEAD}Lawmakers voted 71-40 to impose sanctions on Chile. Parliament voted to impose sanctions on Peru. The Front warned all hauliers against carrying supplies to the army.`,
  );
  expect(told).toContainEqual(expect.stringMatching(/^asserted COERCE.*Lawmakers > Chile/));
  expect(told).toContainEqual(expect.stringMatching(/^planned COERCE.*Parliament > Peru/));
  expect(told.filter((each) => /^(?:reported|asserted) AID/.test(each))).toEqual([]);
});

it("makes no attack of deaths by a disease", async () => {
  const told = await toldIn(
    `${HEAD}Rebels shelled a town on Sunday. Partners report 212 cases of cholera and nine deaths.`,
  );
  expect(told.filter((each) => each.includes("deaths"))).toEqual([]);
});
