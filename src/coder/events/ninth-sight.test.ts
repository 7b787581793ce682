/** A report of a rights group, a communique, a resolution, briefs of the police. All of it is invented. */
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../records/index.js";
import { coded, toldIn } from "../coded.case.js";

describe("told as an event", () => {
  it.each([
    ["He praised the 14 miners murdered in August.", /murdered: {2}> the 14 miners/],
    ["Relatives of the five miners kidnapped on Monday marched.", /abduct kidnapped: {2}> the five miners/],
    [
      "Officials said the two teachers kidnapped in May were freed.",
      /^reported RETREAT\/release freed: {2}> the two teachers/,
    ],
    [
      "The note demanded that Mali pay compensation for the families of the 14 miners murdered in August.",
      /^reported ASSAULT murdered: {2}> the 14 miners/,
    ],
    ["She led the movement until she was driven into exile in March.", /COERCE\/deport driven: {2}> she/],
    ["The fire was set by provocateurs.", /ASSAULT\/destroy set: provocateurs >/],
    ["Man held over stabbing", /^asserted COERCE\/arrest held: {2}> Man /],
    [
      "Belhadi announced elections for March and released 120 detainees.",
      /^asserted RETREAT\/release released: Belhadi > 120 detainees/,
    ],
    ["Rutenia has offered to send rescue teams with dogs.", /AGREE offered: Rutenia > {3}\[/],
    [
      "The minister said police had fired only in self-defence after protesters threw petrol bombs.",
      /ASSAULT\S* fired: police > (?!self)/,
    ],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toContainEqual(expect.stringMatching(event));
  });
});

it("gives what is suspected to somebody, and not to the publisher", async () => {
  expect(await toldIn("Police arrested eleven people on suspicion of looting.")).toContainEqual(
    expect.stringMatching(/^alleged ASSAULT\/destroy looting.*\[it Uu, somebody CT\+\]$/),
  );
  const held = await toldIn("A man suspected of stabbing a driver was held.");
  expect(held).toContainEqual(
    expect.stringMatching(/^alleged .*stabbing: A man > a driver.*\[it Uu, somebody PR\+\]$/),
  );
  expect(held).toContainEqual(expect.stringMatching(/^asserted COERCE\/arrest held/));
});

it("takes who has done what is alleged for none who alleges it", async () => {
  expect(await toldIn("Allegations of torture by police surfaced in May.")).toEqual([
    expect.stringMatching(/^alleged ASSAULT\/torture torture: police > .*\[it Uu, somebody CT\+\]$/),
  ]);
});

it("denies what stands nearest before a which, and gives what stands before a semicolon to nobody behind it", async () => {
  const told = await toldIn("Gunmen killed three people; the army says two soldiers died, which the rebels deny.");
  expect(told).toContainEqual(expect.stringMatching(/^asserted ASSAULT\S* killed: Gunmen > three people/));
  expect(told).toContainEqual(expect.stringMatching(/^denied ASSAULT\S* which: .*two soldiers/));
});

it("keeps a headline in the voice of the report that finds it", async () => {
  const [first] = await toldIn(
    "Mirland: Security forces responsible for unlawful killings of protesters, new report finds\n\nSecurity forces in Mirland used unlawful lethal force against largely peaceful demonstrators in June, Rights Observatory said.",
  );
  expect(first).toMatch(/^reported ASSAULT killings.*\[it Uu, somebody CT\+\]$/);
});

it("takes whoever is told of it for none of those in a quotation, and several people for no it", async () => {
  const quoted = await coded(
    'The inquiry questioned 30 men. One witness told investigators: "They dragged my friend into a van."',
  );
  const dragged = quoted.events.find(({ trigger }) => wordsOf(quoted.document.text, trigger) === "dragged");
  const doer = quoted.entities.find(({ id }) => id === dragged?.actors[0]?.entity);
  expect(doer?.name ?? "nobody").not.toMatch(/investigators/);
  const feared = await coded(
    "A fire destroyed part of a mosque in Denby. Community leaders had feared that it had been attacked by extremists.",
  );
  const attacked = feared.events.find(({ trigger }) => wordsOf(feared.document.text, trigger) === "attacked");
  expect(attacked?.recipients[0]?.entity).toBeUndefined();
});

it("takes what somebody is kept from for nothing that is said", async () => {
  const { attributions, document } = await coded("Peacekeepers had been denied access to the town of Kora.");
  expect(attributions.map(({ cue }) => cue && wordsOf(document.text, cue))).toEqual([]);
});

it("gives a note to whoever has just handed it over", async () => {
  const { attributions, entities, document } = await coded(
    "The army's General Staff announced a victory in a communique. The Foreign Ministry summoned the envoy of Chad and handed him a note of protest. The note demanded that Chad withdraw its troops.",
  );
  const demand = attributions.find(({ cue }) => cue && wordsOf(document.text, cue) === "demanded");
  expect(entities.find(({ id }) => id === demand?.sourceEntity)?.name).toBe("Foreign Ministry");
});

it("hits back with tariffs and not with arms, and taxes nobody's tariffs", async () => {
  expect(
    await toldIn(
      "Larania imposed duties of 25 percent on cars on Monday, retaliating against tariffs that Kest introduced last week.",
    ),
  ).toEqual([
    expect.stringMatching(/^asserted COERCE\/restrict imposed: Larania > {2}/),
    expect.stringMatching(/^asserted COERCE\/restrict introduced: Kest > {2}/),
  ]);
});

it("takes lies about a deed for none that there was none, and another deed for none that was told", async () => {
  expect(await toldIn("The regime's lies about the school bombing")).toEqual([
    expect.stringMatching(/^asserted ASSAULT\S* bombing/),
  ]);
  const told = await toldIn(
    "The army shelled a depot. If Europe sells engines to it, it will be complicit in the next massacre.",
  );
  expect(told.find((each) => each.includes("massacre"))).toMatch(/massacre: {2}> {2}/);
});

it("takes neither of two for those who agreed, and whoever is in a place for who did it there", async () => {
  const told = await toldIn(
    "The government of Ardesh and the Highland Front exchanged 214 prisoners on Tuesday in the first such swap since they agreed to a ceasefire in July, mediators said. The group has filed a complaint with prosecutors in Lano, who opened an investigation on Wednesday.",
  );
  expect(told).toContainEqual(expect.stringMatching(/RETREAT\/release exchanged: .*> 214 prisoners/));
  expect(told).toContainEqual(expect.stringMatching(/ACCUSE\/investigate investigation: prosecutors in Lano >/));
});

describe("seldom words for what is often told", () => {
  it.each([
    ["Forty cars were torched in Paris.", /ASSAULT\/destroy torched: {2}> Forty cars/],
    ["Officers pinned him to the ground.", /ASSAULT\/beat pinned: Officers > him/],
    ["The army retaliated with rockets.", /^asserted ASSAULT\S* retaliated: The army >/],
    ["The navy test-launched a missile on Sunday.", /^asserted MOBILIZE\/weapons test-launched: .*navy >/],
    ["Snipers on rooftops picked off protesters as they fled.", /ASSAULT\/firearms picked: Snipers > protesters/],
    ["Tehran test-fired two ballistic missiles on Sunday.", /^asserted MOBILIZE\/weapons test-fired: Tehran >/],
    ["The army shot down a drone over the capital.", /^asserted ASSAULT shot: The army >/],
    ["Gunmen on motorbikes opened fire at a bar.", /firearms opened: Gunmen > a bar/],
    ["Prison guards used electric shocks on detainees.", /ASSAULT\/torture used: Prison guards > detainees/],
    ["The regime has starved the town into submission.", /COERCE\/withhold starved: The regime > the town/],
    ["A car bomb exploded in Gao.", /ASSAULT\/explosives exploded: {2}> {2}/],
    ["A landmine exploded under a UN vehicle near Gao.", /ASSAULT\/explosives exploded/],
    ["The army used barrel bombs against the town.", /ASSAULT\/explosives used: The army > the town/],
    ["A drone dropped explosives on a fuel depot in Ketra.", /ASSAULT\/drone dropped: {2}> a fuel depot/],
    ["Rebel shelling killed a mother and her three children.", /shelling: Rebel > a mother\+her three children/],
    ["Two women were stabbed at the scene, a witness said.", /stabbed: {2}> Two women/],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toContainEqual(expect.stringMatching(event));
  });
});
