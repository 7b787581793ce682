/** Courts and police briefs, unrest, a harbour strike, quarrels over blame and offices. All of it is invented. */
import { describe, expect, it } from "vitest";
import { toldIn } from "../coded.case.js";

describe("told as an event", () => {
  it.each([
    [
      "Six dockers and two guards were killed in the violence, the harbour office said, and blamed it on smugglers.",
      /^reported ASSAULT killed: {2}> Six dockers\+two guards killed 6,killed 2/,
    ],
    [
      "They were killed by marines camped on the beach on orders from the navy's Southern Fleet, the book said.",
      /ASSAULT killed: marines > They/,
    ],
    ["The shipowner is not under police investigation.", /^negated ACCUSE\/investigate .*: police > The shipowner/],
    [
      "The governor is under investigation by the auditors over a bridge.",
      /^asserted ACCUSE\/investigate .*: the auditors > The governor/,
    ],
    ["Four pilots have been in military custody since March.", /COERCE\/arrest custody: {2}> Four pilots/],
    ["The bishop was sent into exile after the coup.", /COERCE\/deport sent: {2}> The bishop/],
    [
      "Edda Varn has been imprisoned for nearly two years for smuggling.",
      /SANCTION\/convict imprisoned: {2}> Edda Varn/,
    ],
    [
      "The coastguard said two smugglers were arrested at sea, while the other one, a cook, was arrested in the harbour.",
      /COERCE\/arrest arrested: {2}> the other one/,
    ],
    [
      "Ilva Brenn was kidnapped on the ferry, held hostage in a barn and tortured.",
      /ASSAULT\/abduct held: {2}> Ilva Brenn/,
    ],
    [
      "Ilva Brenn was kidnapped on the ferry, held hostage in a barn and tortured.",
      /ASSAULT\S* tortured: {2}> Ilva Brenn/,
    ],
    [
      "A unit of about 20 gendarmes raided the printer's rented house on Friday.",
      /ACCUSE\/investigate raided: A unit of about 20 gendarmes > the printer/,
    ],
    [
      "The body of the cook was burnt by Tavrian marines after his murder.",
      /ASSAULT\/destroy burnt: Tavrian marines > The body of the cook/,
    ],
    [
      "Police arrested key suspect Odo Lenz and three of his sailors.",
      /COERCE\/arrest arrested: Police > key suspect Odo Lenz\+three of his sailors/,
    ],
    [
      "Harbour Workers Party (HWP) treasurer Runa Falk who is accused of bribery was arrested in Ostren, an officer said.",
      /^reported COERCE\/arrest arrested: {2}> (?:treasurer )?Runa Falk/,
    ],
    [
      "Striking students in the old town surrounded the Tavrian consulate and sang.",
      /PROTEST\/obstruct surrounded: Striking students.* > the Tavrian consulate/,
    ],
    [
      "Falk, a deputy of the island, in a letter attacked the mayor for the sale of the pier.",
      /ACCUSE\/disapprove attacked: Falk > the mayor/,
    ],
    ["The wiretaps prompted the arrest of a customs chief.", /^asserted COERCE\/arrest arrest: {2}> a customs chief/],
    ["The union will march should the court fail to free him.", /^hypothetical RETREAT\/release free: the court > him/],
    ["We want to thank the crews of the lifeboats, the mayor said.", /^reported SUPPORT thank: We > the crews/],
    ["The premier would like to thank the Tavrian coastguard.", /^asserted SUPPORT thank: The premier > the Tavrian/],
    [
      "The governor made it clear that if the crew refused orders, it would be detained.",
      /^hypothetical COERCE\/arrest detained: .*\[it Uu, governor Uu\]$/,
    ],
    [
      "In his first hearing, the cook claimed that he “had a long quarrel with the pilot and ended up stabbing him”, according to the court clerk.",
      /^alleged ASSAULT\S* stabbing: .*court clerk Uu, cook CT\+\]$/,
    ],
    [
      "Tavrian gunboats shelled the pier on Monday. Tavria has said that it had no part in the bombardment of the pier.",
      /^denied ASSAULT\S* part: Tavria > .*\[it Uu, Tavria CT-\]$/,
    ],
    [
      "The navy should not have fired on the trawler, the judge said.",
      /^reported ASSAULT\S* fired: The navy > the trawler/,
    ],
    ["The newspaper said it felt threatened by the bank's letter.", /^reported THREATEN\S* threatened: the bank > it/],
    ["Thousands of farmers mobilised in the valley on Friday.", /PROTEST\/demo mobilised: Thousands of farmers > {2}/],
    [
      "A Tavrian-led strike on an Ostrian hospital ship that led to the deaths of 12 nurses used a torpedo.",
      /^asserted ASSAULT\S* strike: Tavrian > an Ostrian hospital ship killed 12/,
    ],
    [
      "Leaders of the Union of Pilots have said they will not end the strike until the port pays.",
      /^reported REJECT\/yield will: they > the strike/,
    ],
    ["Some 300 Tavrian marines were deployed as peacekeeping forces.", /^asserted AID deployed/],
    [
      "Premier Odo Lenz on Sunday announced a two-day cease-fire with the smugglers.",
      /RETREAT\/ceasefire cease-fire: Premier Odo Lenz > the smugglers/,
    ],
    [
      "President Runa Falk has signed an order granting asylum to nine sailors.",
      / granting: President Runa Falk > nine sailors/,
    ],
    ["OSTREN: Smugglers shot two guards on Friday, police said. They escaped.", /\[it Uu, police CT\+\]$/],
    [
      "The poet, a 68-year-old teacher who has been under house arrest since May, was found guilty by Judge Odo Lenz.",
      /COERCE\/arrest arrest: {2}> a 68-year-old teacher/,
    ],
    [
      "Tavria said it has placed a formal request with Ostrian judges to extradite a banker.",
      /^reported REQUEST\/assist request: it > Ostrian judges/,
    ],
    [
      "Harl was suspended in May pending an inquiry into allegations he engaged in workplace sexual harassment and sexually assaulted a cook, who at the time was unnamed.",
      /^alleged ASSAULT\/sexual assaulted: he > a cook/,
    ],
    [
      "A judge has ruled two sailors are to spend a month in jail after being arrested for smuggling.",
      /^reported COERCE\/arrest arrested: {2}> two sailors/,
    ],
    ["As per the coastguard, smugglers killed a pilot.", /^reported ASSAULT killed: smugglers > .*coastguard CT\+\]$/],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toContainEqual(expect.stringMatching(event));
  });
});

describe("nothing of the kind", () => {
  it.each([
    ["The president invited the heads of all legalised religious parties on Thursday.", /CONCEDE/],
    ["To keep wardens from abusing their power, the office ordered a review.", /abusing/],
    ["A customs officer requesting anonymity said the ship had sailed.", /REQUEST/],
    ["Auditors are probing a complaint filed by a deputy of the ruling party.", /probing: Auditors > a deputy/],
    ["Following the attack a salvage team was sent to the wreck.", /> a salvage team/],
    ["The raid was the deadliest attack since 2009 in the valley.", /2009/],
    ["About 30 deputies who had been on a strike in the town hall for the past week cheered the news.", /ASSAULT/],
    ["Runa Falk held a press conference in Ostren.", /CONSULT/],
    [
      "The movement claimed responsibility for an arson attack that left at least four lorries destroyed in Ostren.",
      /killed 4/,
    ],
    ["The coastguard has warned skippers of thefts that have increased.", /THREATEN/],
    ["Falk, who parted with the church around 2011, criticised the bishops' present leaders.", /2011/],
    [
      "She was held for three months in 2014 and barred from sailing to the Island Rights Council in Ostren.",
      /barred: the Island/,
    ],
    ["Pilot Odo Lenz has resorted to a hunger strike at the World Bank headquarters in Ostren.", /World Bank/],
    [
      "Officers of the bureau raided her cabin and boat, seized several maps, and arrested her on allegations of piracy funding, being a member of a terrorist order, mutiny, and waging war against the state.",
      /war: Officers/,
    ],
    ["The cook and the pilot were detained by marines along with 40 refugees.", /displaced/],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).not.toContainEqual(expect.stringMatching(event));
  });
});
