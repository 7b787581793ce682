/** Bombs that wound, boatmen and marines, force against marchers, and what nobody would disclose. All of it is invented. */
import { describe, expect, it } from "vitest";
import { toldIn } from "../coded.case.js";

describe("told as an event", () => {
  it.each([
    ["A bomb killed nine people in Dorvan on Monday.", /^asserted ASSAULT\/explosives bomb: {2}> nine people killed 9/],
    ["A rocket injured two brothers in the old harbour.", /> two brothers injured 2/],
    ["A mine killed six in the ferry port on Friday.", /^asserted ASSAULT\/explosives killed: {2}> six killed 6/],
    ["The grenade wounded eleven women on Tuesday.", /ASSAULT\/explosives grenade: {2}> eleven women injured 11/],
    [
      '"We were woken at dawn after marines stormed our barn and beat my cousin," the boatman said.',
      /ASSAULT\/beat beat: marines > my cousin/,
    ],
    ["Relatives of a deckhand killed by marines in 2019 sued the port office.", /ASSAULT killed: marines > a deckhand/],
    ["Members of the boatmen's union returned to protest in the square on Monday.", /^asserted PROTEST protest:/],
    ["Police arrested the 27 year old Calder woman on Monday.", /arrested: Police > the 27 year old Calder woman/],
    ["Marines used force against the boatmen.", /^asserted ASSAULT used: Marines > the boatmen/],
    ["Guards used live ammunition to disperse the marchers.", /ASSAULT\/firearms used: Guards > the marchers/],
    ["Officers seized the passports of four activists.", /seized: Officers > four activists/],
    ["The board froze the accounts of two mills.", /froze: The board > two mills/],
    ["The navy did not disclose the attack on the pier.", /^asserted ASSAULT attack: {2}> the pier {2}\[it CT\+\]/],
    ["The raid was not reported to the police.", /^asserted ASSAULT raid/],
    ["The council would not reveal the arrest of its clerk.", /^asserted COERCE\/arrest arrest: {2}> its clerk/],
    [
      "The governor makes no secret of accusing the rebels of burning the mill.",
      /^asserted ACCUSE\/allege accusing: The governor > the rebels/,
    ],
    [
      'The strikers chanted "stop shooting our people."',
      /^reported ASSAULT\/firearms shooting: {2}> our people {2}\[it Uu, strikers CT\+\]/,
    ],
    ['The bishop voiced "full support" for the strikers.', /SUPPORT support: The bishop > the strikers/],
    [
      "The governor was pressed on why he had attacked the rebels.",
      /attacked: he > the rebels {2}\[it Uu, somebody Uu\]/,
    ],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toEqual(expect.arrayContaining([expect.stringMatching(event)]));
  });
});

describe("no event", () => {
  it.each([
    ["Norland ended up in the hands of rebels.", /ended/],
    ["The ministry provided information about the envoys.", /provided/],
    ["In May the deputy took over the leadership of the party.", /took/],
    ["The navy has not reported any attack on the pier.", /^asserted/],
  ])("%s", async (text, event) => {
    for (const each of await toldIn(text)) expect(each).not.toMatch(event);
  });
});
