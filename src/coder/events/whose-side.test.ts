/** Who does it and to whom, where the word beside the deed is neither. All of it is invented. */
import { describe, expect, it } from "vitest";
import { toldIn } from "../coded.case.js";

const finds = async (text: string, wanted: RegExp): Promise<void> => {
  expect(await toldIn(text)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
};

describe("who does it", () => {
  it.each([
    ["The Dorvan Front launched a sniper attack on soldiers.", /attack: The Dorvan Front > soldiers/],
    [
      "President Lenz and Prime Minister Marlow attended a cabinet meeting.",
      /meeting: President Lenz\+Prime Minister Marlow >/,
    ],
    ["The US-led invasion of Iraq began in March.", /invasion: US > Iraq/],
    ["A Kenyan-led strike on a school bus killed 40 children.", /strike: Kenyan >/],
    [
      "The Velden government said Tavi militants were responsible.",
      /ACCUSE\/allege responsible: The Velden government > Tavi militants/,
    ],
    [
      "Students have staged a protest demanding that authorities release a classmate.",
      /demanding: Students > authorities/,
    ],
    ["The rebels have received military support from Chad.", /AID support: Chad > The rebels/],
    [
      "The armies of Kenya and Uganda launched a joint operation against rebels.",
      /ASSAULT launched: The armies of Kenya and Uganda > rebels/,
    ],
    [
      "Kenyan jets forced a Ugandan cargo plane to land in Mombasa.",
      /COERCE forced: Kenyan jets > a Ugandan cargo plane/,
    ],
  ])("%s", finds);

  it.each([
    ["A bomb threat to the embassy prompted the evacuation of a tower on Tuesday, police said.", /threat: police/],
    ["Russia and Turkey's foreign ministers met on Tuesday after clashes in Syria.", /clashes: Russia/],
    ["Soldiers were firing small arms along the border.", /> small arms/],
  ])("%s", async (text, never) => {
    expect((await toldIn(text)).filter((each) => never.test(each))).toEqual([]);
  });
});

describe("to whom", () => {
  it.each([
    ["Kenya gave Uganda a May 15 deadline to remove the waste.", /deadline: Kenya > Uganda/],
    [
      "The group launched an attack on a bus in Chad's southern city of Moundou which killed nine people.",
      /attack: The group > a bus in Chad's southern city of Moundou\+nine people killed 9/,
    ],
    ["Police arrested two men for an attack on a shop.", /attack: two men > a shop/],
    [
      "President Lenz discussed Chad with Prime Minister Marlow in a phone call.",
      /discussed: President Lenz > Prime Minister Marlow/,
    ],
    [
      "The president of the senate will lead a delegation on a three-day visit to Chad.",
      /lead: The president of the senate > Chad/,
    ],
    [
      "Norway announced the deployment of 230 troops to Chad on a peacekeeping mission.",
      /AID deployment: Norway > Chad/,
    ],
    [
      "The court approved the extradition of former president Odo Lenz.",
      /extradition: The court > former president Odo Lenz/,
    ],
    ["A court in Dorvan found the banker guilty of stealing from a charity.", /found: A court in Dorvan > the banker/],
    ["Chad and Niger will join forces with Mali against the rebels.", /COOPERATE join: Chad\+Niger > Mali/],
    ["Thousands of refugees have sought asylum in Uganda.", /sought: Thousands of refugees > Uganda/],
    ["Thousands of refugees have sought asylum in Uganda.", /AID asylum: Uganda > Thousands of refugees/],
    [
      "The families of nine women who were killed in Chad have filed a lawsuit against the army.",
      /killed: {2}> nine women/,
    ],
    ["The minister authorized the release of $2 billion in aid to Chad.", /AID release:/],
  ])("%s", finds);

  it.each([
    ["The army violated the ceasefire by shelling the town of Dorvan.", /> the ceasefire/],
    ["Hundreds of workers stopped work on Tuesday over pay.", /> work/],
  ])("not %s", async (text, never) => {
    expect((await toldIn(text)).filter((each) => never.test(each))).toEqual([]);
  });
});

describe("the words of a party", () => {
  it.each([
    ["Soldiers in Dorvan and rebels exchanged fire.", /exchanged: Soldiers in Dorvan\+rebels >/],
    ["House and Senate negotiators reached a deal on the budget.", /reached: House and Senate negotiators >/],
    ["French and German leaders met in Berlin on Monday.", /met: French and German leaders >/],
    [
      "The foreign ministers of Chad and Niger will attend a meeting of the League.",
      /meeting: The foreign ministers of Chad and Niger >/,
    ],
    ["Former Soviet republics refused to lift sanctions on Chad.", /refused: Former Soviet republics > Chad/],
  ])("%s", finds);
});

describe("strikes that end, and words that are offered", () => {
  it.each([
    [
      "Public workers in Chad call off a strike that had caused disruption.",
      /^asserted RETREAT call: Public workers in Chad/,
    ],
    ["Teachers ended a two-week strike on Monday.", /^asserted RETREAT ended: Teachers/],
    ["Musicians have lifted a seven-month boycott of the festival.", /^asserted RETREAT lifted: Musicians/],
    [
      "The envoys offered scathing criticism of the government's handling of the floods.",
      /^asserted ACCUSE\/disapprove criticism:/,
    ],
  ])("%s", finds);

  it("no strike is denied by those who go on with it", async () => {
    const told = await toldIn("Miners said they will not end the strike until their demands are met.");
    expect(told.filter((each) => /PROTEST/.test(each) && /denied/.test(each))).toEqual([]);
  });
});

describe("how many, and whether at all", () => {
  it.each([
    [
      "Only one suspect has been released so far, the lawyer said.",
      [/^reported RETREAT\/release released: {2}> Only one suspect/],
    ],
    [
      "Only two of the nine hostages were freed.",
      [/^asserted RETREAT\/release freed: {2}> Only two of the nine hostages/],
    ],
    ["In a scathing attack on the church, the premier called the bishop a liar.", []],
    [
      "Authorities said Brown and Jordan shot accomplice Vera Hankins, 26, of Dorvan, on a sidewalk on the east side of the city.",
      [/shot: Brown\+Jordan > accomplice Vera Hankins/],
    ],
  ])("%s", async (text, events) => {
    expect(await toldIn(text)).toEqual(events.map((each) => expect.stringMatching(each)));
  });
});
