/** Words of force in company of sport, art and the table. All of it is invented. */
import { describe, expect, it } from "vitest";
import { actOf, coded } from "../coded.case.js";

async function toldIn(text: string): Promise<string[]> {
  const report = await coded(text);
  return report.events.map((event) => `${event.status} ${actOf(report, event)}`);
}

describe("force is meant, whatever stands beside it", () => {
  it.each([
    ["Video shows soldiers shooting prisoners.", /^reported ASSAULT\/firearms shooting: soldiers > prisoners/],
    ["Gunmen shot an actor at a concert.", /^asserted ASSAULT\/firearms shot: Gunmen > an actor/],
    ["Soldiers killed a chef and his son.", /^asserted ASSAULT killed: Soldiers > a chef/],
    ["Rebels won the town and executed the mayor.", /executed: Rebels > the mayor/],
    ["A bomb exploded at a concert in Gao, killing nine people.", /ASSAULT\/explosives exploded/],
    ["A footballer was shot dead outside his home.", /ASSAULT\/firearms shot: {2}> A footballer/],
    ["Police with dogs attacked the marchers.", /attacked: Police with dogs > the marchers/],
    ["Soldiers rounded up the villagers, shot the men and burned the houses.", /shot: Soldiers > the men/],
    ["A man was shot dead at the scene.", /ASSAULT\/firearms shot: {2}> A man/],
    ["A team of gunmen attacked the base.", /attacked: A team of gunmen > the base/],
    ["A guard was stabbed in the heart.", /ASSAULT\/primitive stabbed: {2}> A guard/],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toContainEqual(expect.stringMatching(event));
  });

  it.each([
    "The team killed the game in the final minute. The striker shot wide.",
    "Real beat City in the final. The defender was injured in the second half. The crowd stormed the pitch.",
    "A bear attacked two hikers. Lightning killed a farmer.",
    "The film shot by the director won.",
  ])("and is not meant: %s", async (text) => {
    expect(await toldIn(text)).toEqual([]);
  });
});
