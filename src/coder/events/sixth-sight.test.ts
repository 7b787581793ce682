/** Headlines and sentences of agencies: losses, broken truces, deliveries, sums, answers of the police. All of it is invented. */
import { expect, it } from "vitest";
import { actOf, coded, countsOf } from "../coded.case.js";

async function toldIn(text: string): Promise<string[]> {
  const report = await coded(text);
  return report.events.map((event) => `${event.status} ${actOf(report, event)} ${countsOf(event)}`);
}

it.each([
  ["Army: Four soldiers killed in roadside bombing", /^reported ASSAULT\S* \S+: {2}> Four soldiers killed 4$/],
  ["Blast at school in Gorma kills 12, injures 30", /^asserted ASSAULT\S* Blast: .*killed 12,injured 30$/],
  ["Clash kills five", /^asserted ASSAULT\S* Clash: {2}> five killed 5$/],
  ["Iceland says it shot down 15 drones overnight", /^reported ASSAULT\S* shot: it > /],
  ["Iceland hands over two fugitives to Malta", /^asserted COOPERATE hands: Iceland > Malta /],
  ["EU hits Iceland with sanctions", /^asserted COERCE\S* sanctions: EU > Iceland /],
])("reads the headline %s", async (text, event) => {
  expect(await toldIn(text)).toContainEqual(expect.stringMatching(event));
});

it.each([
  ["Clashes erupted in the capital on Sunday.", /^asserted ASSAULT\S* Clashes: {2}> {2}$/],
  [
    "Clashes broke out between students and police in Gorma on Monday.",
    /^asserted ASSAULT\S* Clashes: students > police $/,
  ],
  ["Protests broke out in three cities after the result was announced.", /^asserted PROTEST\S* Protests: {2}> {2}$/],
  [
    "The army lost 22 soldiers in the battle for Gorma, its chief said.",
    /^reported ASSAULT\S* \S+: {2}> 22 soldiers killed 22$/,
  ],
  [
    "A woman and her daughter were killed in the attack on the town, police said.",
    /^reported ASSAULT\S* attack: .*killed 2$/,
  ],
  ["A convoy of 20 aid trucks arrived in Tarvun on Monday.", /^asserted AID arrived: /],
  ["Velden pledged 20 million euros in aid to Tarvia on Monday.", /^asserted AGREE pledged: Velden > Tarvia /],
  ["The ministry rejected accusations it armed the rebels in Tarvun.", /^denied \S+ armed: it > the rebels/],
  [
    "The minister met his Tarvian counterpart in Gorma on Monday.",
    /^asserted CONSULT met: The minister > his Tarvian counterpart /,
  ],
  [
    "The Greens quit the coalition government on Monday.",
    /^asserted SANCTION\/withdraw quit: The Greens > the coalition government /,
  ],
  [
    "Police responded with tear gas, injuring 12 protesters.",
    /^asserted ASSAULT\/crowd-control gas: Police > 12 protesters injured 12$/,
  ],
  [
    "The navy denied that any sailor had been killed in the attack on the frigate.",
    /^reported ASSAULT\S* attack: {2}> the frigate /,
  ],
  [
    "Security forces arrested the editor of a weekly paper at his home.",
    /^asserted COERCE\/arrest arrested: Security forces > the editor of a weekly paper /,
  ],
])("reads %s", async (text, event) => {
  expect(await toldIn(text)).toContainEqual(expect.stringMatching(event));
});

it.each([
  ["The ceasefire collapsed on Sunday when rebels shelled the airport.", /RETREAT/],
  ["A fragile truce between the army and the rebels was broken hours after it came into force.", /RETREAT/],
  ["The president expressed regret over the deaths of two farmers in the police operation.", /SUPPORT/],
])("tells no truce that is over and no support that is none: %s", async (text, event) => {
  expect(await toldIn(text)).not.toContainEqual(expect.stringMatching(event));
});
