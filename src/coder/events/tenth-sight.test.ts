/** Courts and police briefs, unrest, a harbour strike, quarrels over blame and offices. All of it is invented. */
import { describe, expect, it } from "vitest";
import { toldIn } from "../coded.case.js";

describe("told as an event", () => {
  it.each([
    [
      "Six dockers and two guards were killed in the violence, the harbour office said, and blamed it on smugglers.",
      /^reported ASSAULT killed: {2}> Six dockers\+two guards killed 6,killed 2/,
    ],
    ["He was shot by gunmen hired for the purpose, the inquiry found.", /shot: gunmen > He/],
    [
      "Dozens of dockers are still in detention after the harbour riots, their union said.",
      /COERCE\/arrest detention: {2}> Dozens of dockers/,
    ],
    ["The shipowner is not under police investigation.", /^negated ACCUSE\/investigate .*: police > The shipowner/],
    [
      "The governor is under investigation by the auditors over a bridge.",
      /^asserted ACCUSE\/investigate .*: the auditors > The governor/,
    ],
    ["Four pilots have been in military custody since March.", /COERCE\/arrest custody: {2}> Four pilots/],
    ["The bishop was sent into exile after the coup.", /COERCE\/deport sent: {2}> The bishop/],
    ["Edda Varn, 51, was jailed for nine months.", /SANCTION\/convict jailed: {2}> Edda Varn/],
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
      "A squad of twelve policemen searched the broker's office at dawn.",
      /ACCUSE\/investigate searched: A squad of twelve policemen > the broker/,
    ],
    ["The church was burnt by Tavrian militiamen.", /ASSAULT\/destroy burnt: Tavrian militiamen > The church/],
    [
      "Detectives arrested ringleader Odo Lenz and two of his sailors.",
      /COERCE\/arrest arrested: Detectives > ringleader Odo Lenz/,
    ],
    [
      "Harbour Workers Party (HWP) treasurer Runa Falk who is accused of bribery was arrested in Ostren, an officer said.",
      /^reported COERCE\/arrest arrested: {2}> (?:treasurer )?Runa Falk/,
    ],
    [
      "Striking students in the old town surrounded the Tavrian consulate and sang.",
      /PROTEST\/obstruct surrounded: Striking students.* > the Tavrian consulate/,
    ],
    ["In an interview Falk attacked the mayor for the closure of the port.", /ACCUSE\/disapprove attacked: Falk /],
    ["The wiretaps prompted the arrest of a customs chief.", /^asserted COERCE\/arrest arrest: {2}> a customs chief/],
    ["The union will march should the court fail to free him.", /^hypothetical RETREAT\/release free: the court > him/],
    ["We want to thank the crews of the lifeboats, the mayor said.", /^reported SUPPORT thank: We > the crews/],
    ["The premier would like to thank the Tavrian coastguard.", /^asserted SUPPORT thank: The premier > the Tavrian/],
    [
      "The governor made it clear that if the crew refused orders, it would be detained.",
      /^hypothetical COERCE\/arrest detained: .*\[it Uu, governor Uu\]$/,
    ],
    [
      "The cook said that he “stabbed the captain”, according to a court record.",
      /stabbed: he > the captain .*cook CT\+\]$/,
    ],
    [
      "Tavrian gunboats shelled the pier on Monday. Tavria has said that it had no part in the bombardment of the pier.",
      /^denied ASSAULT\S* part: Tavria > .*\[it Uu, Tavria CT-\]$/,
    ],
    ['"Guards beat the crew without them having attacked anybody," she said.', /^denied ASSAULT attacked: /],
    [
      "The navy should not have fired on the trawler, the judge said.",
      /^reported ASSAULT\S* fired: The navy > the trawler/,
    ],
    ["The newspaper said it felt threatened by the bank's letter.", /^reported THREATEN\S* threatened: the bank > it/],
    ["Thousands of farmers mobilised in the valley on Friday.", /PROTEST\/demo mobilised: Thousands of farmers > {2}/],
    [
      "A Tavrian-backed raid on a lighthouse that led to the deaths of 11 keepers used rockets.",
      /^asserted ASSAULT\S* raid: {2}> a lighthouse/,
    ],
    [
      "The dockers' council declared that it will not end the strike until the port pays.",
      /^reported REJECT\/yield will: it > the strike/,
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
      "The poet, who has been under house arrest since May, was fined by a court.",
      /COERCE\/arrest arrest: {2}> The poet/,
    ],
    ["Nine deputies who had been on a strike for a month rejoiced.", /PROTEST\/strike strike/],
    [
      "Tavria said it has placed a formal request with Ostrian judges to extradite a banker.",
      /^reported REQUEST\/assist request: it > Ostrian judges/,
    ],
    [
      "The admiral was suspended pending an inquiry into allegations he took part in a raid and tortured a prisoner.",
      /^alleged ASSAULT\/torture tortured: {2}> a prisoner/,
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
    ["The premier met the heads of all legalised unions.", /CONCEDE/],
    ["To keep wardens from abusing their power, the office ordered a review.", /abusing/],
    ["A customs officer requesting anonymity said the ship had sailed.", /REQUEST/],
    ["Auditors are probing a complaint filed by a deputy of the ruling party.", /probing: Auditors > a deputy/],
    ["After the attack on the wharf a salvage crew left for the wreck.", /> a salvage crew/],
    ["It was the bloodiest riot since 1998 on the island.", /1998/],
    ["Runa Falk held a press conference in Ostren.", /CONSULT/],
    ["The crew carried out an arson attack that left four lorries destroyed.", /killed 4/],
    ["The coastguard has warned skippers of thefts that have increased.", /THREATEN/],
    ["Falk, who left the party around 2011, criticised the premier on Monday.", /2011/],
    ["She was arrested in May and kept from travelling to the Trade Council in Ostren.", /arrested: the Trade/],
    ["A poet has begun a hunger strike at the World Bank headquarters.", /strike: World/],
    [
      "Agents arrested her on suspicion of fraud, being a member of a ring, and waging war against the crown.",
      /war: Agents/,
    ],
    ["The cook and the pilot were detained by marines along with 40 refugees.", /displaced/],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).not.toContainEqual(expect.stringMatching(event));
  });
});
