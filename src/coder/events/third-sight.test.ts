/** A report and headlines in which it is easily mistaken who does what to whom. All of it is invented. */
import { expect, it } from "vitest";
import { wordsOf } from "../../records/index.js";
import { actOf, coded } from "../coded.case.js";

const REPORT = `Two journalists abducted near border

PORT VELLIS, Velden, March 12, 2026 (Invented report) - The editor Ivo Marn was held on Monday. Reporters condemned his arrest.

The rebels captured two engineers on the island. China called for their release.

Lawyers for Anna Brandt protested against her deportation. The union condemned the killing of its chairman.

Commandos stormed the hijacked tanker early on Tuesday, killing four guards and freeing the crew.

Cell Watch said 31 people had died and called for an independent inquiry. Union leader Hugo Brandt threatened a nationwide strike.

Justice Minister Petra Lund withdrew her remark about the march. Opposition leader Jan Torrel demanded that she resign.

Prosecutor Lena Marsh said there was "no evidence so far" that inmates had started the fire, as Lund had claimed.

Three of the guards were wounded in the raid. The ministry protested to the ambassador over the raid.`;

async function toldIn(text: string): Promise<string[]> {
  const report = await coded(text);
  return report.events.map((event) => `${actOf(report, event)} ${event.date?.start ?? ""}`);
}

const told = await toldIn(REPORT);

it.each([
  "ASSAULT/abduct abducted:  > Two journalists ",
  "ACCUSE/disapprove condemned: Reporters > his arrest ",
  "COERCE/arrest arrest:  > his ",
  "RETREAT/release release:  > their ",
  "COERCE/deport deportation:  > her ",
  "ASSAULT stormed: Commandos > the hijacked tanker+four guards 2026-03-10",
  "ASSAULT/abduct hijacked:  > the hijacked tanker ",
  "RETREAT/release freeing: Commandos > the crew 2026-03-10",
  "THREATEN threatened: Union leader Hugo Brandt >  ",
  "CONCEDE withdrew: Justice Minister Petra Lund >  ",
  "REQUEST/yield demanded: Opposition leader Jan Torrel > she ",
])("finds %s", (event) => {
  expect(told).toContain(event);
});

it("lets nobody who suffers a deed stand against those who condemn it", () => {
  expect(told.find((each) => each.includes("The union >"))).not.toMatch(/> its chairman/);
});

it("takes a protest of a ministry for words", () => {
  expect(told.find((each) => each.includes("The ministry >"))).toMatch(/^ACCUSE/);
});

it("says what is claimed where there is no evidence for it, and who calls for what", async () => {
  const { document, attributions } = await coded(REPORT);
  const said = attributions.map(({ source, content }) =>
    [...(source ? [source] : []), ...content].map((part) => wordsOf(document.text, part)).join(" | "),
  );
  expect(said).toContain("Lund | inmates had started the fire");
  expect(said).toContain("Cell Watch | 31 people had died");
  expect(said).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Cell Watch \| (?:for )?an independent inquiry$/)]),
  );
});

it.each([
  ["Governor killed by gunmen", /: gunmen > Governor/],
  ["Village shelled as talks begin", /:  > Village/],
  ["Opposition leader accused of fraud", /:  > Opposition leader/],
  ["Court jails blogger for five years", /: Court > blogger/],
  ["Hundreds protest against fuel price rise", /: Hundreds > /],
  ["Rebels free kidnapped police", /: Rebels > kidnapped police/],
])("reads the headline %s", async (headline, parties) => {
  expect(await toldIn(headline)).toEqual(expect.arrayContaining([expect.stringMatching(parties)]));
});

it("knows the power of the sentence before, and what is claimed for a past day", async () => {
  const report = await toldIn(
    `KESTREL, Velden, March 12, 2026 (Invented report) - Chad asked the council for a meeting. It closed two border crossings and expelled Niger's attache.

The Lowland Front claimed responsibility on Tuesday for Monday night's attack on a plant in Kori.`,
  );
  expect(report).toContain("SANCTION/expel expelled: It > Niger's attache ");
  expect(report).toContain("ASSAULT attack: The Lowland Front > a plant in Kori 2026-03-09");
});
