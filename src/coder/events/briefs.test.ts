/** What the briefs of police and newsrooms tell of bombs, mines, encounters and those hurt in them. All of it is invented. */
import { describe, expect, it } from "vitest";
import { toldIn } from "../coded.case.js";

describe("bombs and mines", () => {
  it.each([
    ["A bomb destroyed a bridge near Dorvan.", /ASSAULT\/explosives bomb: {2}> a bridge/],
    ["Two bombs went off near a mosque in Dorvan.", /^asserted ASSAULT\/explosives went:/],
    ["A roadside bomb struck a police van.", /ASSAULT\/explosives struck: {2}> a police van/],
    ["Their car was hit by a remote-controlled roadside bomb.", /ASSAULT\/explosives hit: {2}> Their car/],
    [
      "Twin bomb blasts destroyed a major portion of a girls' school in Dorvan.",
      /blasts: {2}> a major portion of a girls' school/,
    ],
    ["A bomb blast damaged three shops.", /blast: {2}> three shops/],
    ["The blast was caused by a bomb hidden in a cart.", /^asserted ASSAULT\/explosives caused:/],
    ["The bomb planted by rebels exploded in a market.", /exploded: rebels > {3}/],
    ["A soldier was killed in a landmine explosion planted by rebels.", /explosion: rebels > A soldier/],
    ["The explosion was triggered by the Northern Front.", /triggered: the Northern Front >/],
    ["Rebels triggered a bomb, killing two soldiers.", /triggered: Rebels > two soldiers killed 2/],
    [
      "A soldier, identified as Odo Lenz, was killed when militants triggered a roadside bomb in Dorvan.",
      /triggered: militants > A soldier/,
    ],
    [
      "Two border guards were injured in a bomb explosion triggered by the Northern Front rebels in Dorvan on Monday.",
      /explosion: the Northern Front rebels in Dorvan > Two border guards injured 2/,
    ],
    ["Their vehicle hit a landmine in Dorvan.", /hit: {2}> Their vehicle/],
    ["An army truck ran over a mine, killing two soldiers.", /ran: {2}> An army truck\+two soldiers killed 2/],
    ["Three soldiers died when their vehicle struck a mine.", /struck: {2}> their vehicle\+Three soldiers killed 3/],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toEqual([expect.stringMatching(event)]);
  });

  it("are no harm once made safe", async () => {
    expect(await toldIn("Police defused a bomb in Dorvan.")).toEqual([]);
    expect(await toldIn("The bomb was defused by the army.")).toEqual([]);
    expect(await toldIn("The bomb was defused an hour before it was due to go off.")).toEqual([]);
  });
});

describe("those hurt", () => {
  it.each([
    [
      "Five soldiers were injured when their vehicle was hit by a roadside bomb.",
      /hit: {2}> their vehicle\+Five soldiers injured 5/,
    ],
    [
      "An employee was injured when militants hurled grenades at the office in Dorvan.",
      /hurled: militants > the office in Dorvan\+An employee/,
    ],
    ["Ten soldiers were killed or wounded when rebels attacked a base.", /attacked: rebels > a base\+Ten soldiers cas/],
    ["Ten soldiers were killed when rebels attacked a base.", /attacked: rebels > a base\+Ten soldiers killed 10/],
    [
      "Two guards were killed and four others were injured in a militant attack near Dorvan.",
      /attack: militant > Two guards\+four others killed 2,injured 4/,
    ],
    ["Two soldiers sustained injuries in the attack.", /attack: {2}> Two soldiers injured 2/],
    [
      "A policeman received bullet wounds when rebels opened fire on a checkpoint.",
      /opened: rebels > a checkpoint\+A policeman/,
    ],
    ["Ten soldiers died in a rebel attack on a convoy.", /attack: rebel > a convoy\+Ten soldiers killed 10/],
    [
      "Three people were injured in a firing incident by unidentified militants in Dorvan.",
      /firing: unidentified militants\b.* > Three people injured 3/,
    ],
    ["Two rebels were killed in an encounter with police in Dorvan.", /killed: police > Two rebels killed 2/],
    [
      "Two militants were killed in an exchange of fire with police in Dorvan.",
      /exchange: police > Two militants killed 2/,
    ],
    ["Three protesters died in clashes with police.", /clashes: police > Three protesters killed 3/],
    [
      "An encounter between security forces and militants left two dead.",
      /encounter: security forces > militants killed 2/,
    ],
    [
      "An exchange of fire occurred between a police team and rebels at a forest near Dorvan.",
      /exchange: a police team > rebels/,
    ],
    [
      "According to police, Odo Lenz (35), a farmer, was shot dead by three rebels.",
      /shot: three rebels > Odo Lenz {2}\[/,
    ],
    [
      "Three officers of 179 Battalion were injured in a grenade attack in Dorvan.",
      /attack: {2}> Three officers of 179 Battalion injured 3 /,
    ],
    [
      "Two militants were killed and seven persons, including four policemen, injured in an exchange of fire near Dorvan.",
      /> Two militants\+seven persons\+policemen killed 2,injured 7/,
    ],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toEqual([expect.stringMatching(event)]);
  });

  it.each([
    ["The rebel was shot dead in retaliatory fire by the police.", [/shot: the police > The rebel/]],
    ["Police defused a bomb in Dorvan and shot two men.", [/shot: Police > two men/]],
    ["Soldiers disarmed and killed two rebels.", [/disarmed: Soldiers/, /killed: Soldiers > two rebels killed 2/]],
    ["The army struck a mine near Dorvan with artillery.", [/heavy-weapons struck: The army > a mine/]],
    [
      "The army killed 10 rebels after they attacked a base.",
      [/killed: The army > 10 rebels killed 10/, /attacked: they > a base {2}\[/],
    ],
    [
      "The rebels said they had killed five soldiers when the army attacked their camp.",
      [/killed: they > five soldiers killed 5/, /attacked: the army > their camp {2}\[/],
    ],
    [
      "Ten rebels were killed when they attacked a base.",
      [/killed: {2}> Ten rebels killed 10/, /attacked: they > a base {2}\[/],
    ],
    [
      "Three armed rebels abducted and killed a village guard.",
      [/abducted: Three armed rebels > a village guard/, /killed: Three armed rebels > a village guard/],
    ],
    [
      "The rebels released all the six abducted drivers in a forest.",
      [/released: The rebels > all the six abducted drivers/, /abducted: {2}> all the six abducted drivers/],
    ],
    [
      "Rebels blew up the house of Odo Lenz, who recently surrendered before the police.",
      [/blew: Rebels > the house of Odo Lenz/, /surrendered: Odo Lenz > the police/],
    ],
    [
      "A pharmacist from Dorvan town in Kestria, who was abducted on his way home, has been released.",
      [/abducted: {2}> A pharmacist/, /released: {2}> A pharmacist/],
    ],
  ])("%s", async (text, events) => {
    expect(await toldIn(text)).toEqual(events.map((each) => expect.stringMatching(each)));
  });
});

describe("who did it and to whom", () => {
  it.each([
    ["Police found three men shot dead in Dorvan.", /^asserted ASSAULT\/firearms shot: {2}> three men/],
    [
      "Three employees were injured in a grenade attack on an office by unidentified assailants in Dorvan.",
      /attack: unidentified assailants > an office\+Three employees injured 3/,
    ],
    [
      "The governor strongly condemned the killing of a couple in Dorvan on February 6 by some unidentified gunmen.",
      /killing: some unidentified gunmen > a couple/,
    ],
    [
      "No one was injured in the raid that was carried out by unidentified assailants.",
      /raid: unidentified assailants >/,
    ],
    [
      "Gunmen opened fire at a tea stall, killing an activist and injuring another person.",
      /opened: Gunmen > a tea stall\+an activist\+another person/,
    ],
    ["Two rival militant outfits exchanged fire near Dorvan.", /exchanged: Two rival militant outfits >/],
    ["Rebels fired a grenade towards a police camp, injuring a civilian.", /fired: Rebels > police\+a civilian/],
    [
      "The army foiled an infiltration bid, killing four militants along the border.",
      /foiled: The army > four militants killed 4/,
    ],
    ["Militants had planted an improvised explosive device on a roadside in Dorvan.", /planted: Militants > {3}/],
    [
      "A suicide bomber rammed an explosive-laden car into a checkpoint, killing nine soldiers.",
      /ASSAULT\/suicide-attack rammed: A suicide bomber > a checkpoint\+nine soldiers killed 9/,
    ],
    [
      "A suicide bomber blew himself up near a market, killing ten shoppers.",
      /ASSAULT\/suicide-attack blew: A suicide bomber > ten shoppers/,
    ],

    [
      "A boy was killed and 15 others were injured when a bomb was exploded outside a mosque in Dorvan.",
      /exploded: {2}> A boy\+15 others injured 15/,
    ],
    ["The governor escaped a missile attack in Dorvan.", /^asserted ASSAULT\/heavy-weapons attack: {2}> The governor/],
    [
      "Rebels made an unsuccessful attempt to ambush a police camp at Dorvan.",
      /^negated ASSAULT ambush: Rebels > a police camp/,
    ],
    ["They claim attacks against civilians on a regular basis.", /attacks: They > civilians/],
    [
      "The rebels seized the tanks and other hardware from an airfield near Dorvan.",
      /COERCE\/seize seized: The rebels > the tanks\+other hardware/,
    ],
    [
      "Unidentified men intercepted the traders and opened indiscriminate firing on them.",
      /^asserted COERCE intercepted: Unidentified men > the traders/,
    ],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toEqual(expect.arrayContaining([expect.stringMatching(event)]));
  });

  it("tells two deeds with their figures", async () => {
    expect(await toldIn("They kidnapped and killed 11 people in Dorvan.")).toEqual([
      expect.stringMatching(/kidnapped: They > 11 people abducted 11/),
      expect.stringMatching(/killed: They > 11 people killed 11/),
    ]);
    expect(
      await toldIn("He was captured by the Norland army in May and accused of being an aide of the rebel leader."),
    ).toEqual([expect.stringMatching(/captured: the Norland army > He/), expect.stringMatching(/accused: .*> He/)]);
    expect(await toldIn("A rebel was killed while planting a bomb.")).toEqual([
      expect.stringMatching(/killed: {2}> A rebel/),
      expect.stringMatching(/planting: A rebel > {3}/),
    ]);
  });

  it.each([
    "The assailants snatched cash from the traders.",
    "A grenade exploded accidentally in a barracks, killing a soldier.",
  ])("tells no force: %s", async (text) => {
    expect(await toldIn(text)).toEqual([]);
  });
});

describe("statements", () => {
  it.each([
    ["Norland suspends nuclear and missile tests.", /^asserted RETREAT suspends: Norland > {3}/],
    ["The party sued Norland, alleging conspiracy.", /^asserted ACCUSE\/allege sued: The party > Norland/],
    ["The president was in Norland on a state visit.", /CONSULT\/visit visit: (?!state)/],
  ])("%s", async (text, event) => {
    expect(await toldIn(text)).toEqual([expect.stringMatching(event)]);
  });

  it.each([
    [
      "The army has killed more than 200 civilians since January, a rights group said, and has burned at least nine villages.",
      [/^reported ASSAULT killed: The army/, /^reported ASSAULT\/destroy burned: The army > at least nine villages/],
    ],
    [
      "Two people were killed when the police fired into a crowd that had gathered to protest against a rise in prices.",
      [/fired: the police > a crowd\+Two people killed 2/, /^planned PROTEST protest: a crowd/],
    ],
    [
      "Three aid workers kidnapped last month were freed unharmed on Thursday after a ransom was paid, officials said.",
      [/kidnapped: {2}> Three aid workers/, /freed: {2}> Three aid workers/],
    ],
    [
      "Rebels ambushed an army patrol in the Orm forest, killing three soldiers and capturing two.",
      [
        /ambushed: Rebels > an army patrol\+three soldiers killed 3/,
        /COERCE\/arrest capturing: Rebels > two arrested 2/,
      ],
    ],
    ["The patrol came under mortar fire.", [/fire: {2}> The patrol/]],
    [
      "The minister's convoy was hit by a roadside bomb, but he was not hurt.",
      [/hit: {2}> The minister's convoy {2}\[/],
    ],
    [
      "A drone dropped a grenade on a bus stop in Dorvan, wounding a nurse and her two children.",
      [/> a nurse\+her two children/],
    ],
    ["The party opened a surprise legal assault on the president on Friday.", []],
    [
      "The party filed a lawsuit against the ministry, the army and the port alleging a widespread conspiracy.",
      [/^asserted ACCUSE\/allege lawsuit: The party > the ministry/],
    ],
    [
      "The party files suit alleging conspiracy by the ministry.",
      [/^asserted ACCUSE\/allege alleging: The party > the ministry/],
    ],
    [
      '"They hacked the Northern Party in 2016 and they will be back," Perrin said.',
      [/^reported COERCE\/cyber hacked: They > the Northern Party/],
    ],
  ])("%s", async (text, events) => {
    expect(await toldIn(text)).toEqual(events.map((each) => expect.stringMatching(each)));
  });
});

describe("fires, devices and those hurt", () => {
  it.each([
    ["Rebels set ablaze a road roller and a truck in Dorvan.", [/set: Rebels > a road roller\+a truck in Dorvan/]],
    ["They set two buses on fire.", [/set: They > two buses/]],
    ["Two taxis were set ablaze by masked men in Dorvan.", [/set: masked men in Dorvan > Two taxis/]],
    [
      "A sub-inspector of the Dorvan police was injured in a remote-controlled bomb blast.",
      [/blast: {2}> A sub-inspector/],
    ],
    ["Three persons, including a woman, were killed in Dorvan on Monday.", [/killed: {2}> Three persons killed 3/]],
    ["Six people, including a child and two women, were injured in the blast.", [/> Six people injured 6/]],
    ["The attack was aimed at extorting money from the mine.", [/^asserted ASSAULT attack:/]],
    ["The three bombs exploded near a school.", [/^asserted ASSAULT\/explosives exploded:/]],
    ["Two attackers detonated their suicide vests, killing four guards.", [/Two attackers > four guards killed 4/]],
    [
      "The ministry confirmed the death of a couple who had been abducted in May.",
      [/death: {2}> a couple/, /abducted: {2}> a couple/],
    ],
    ["Soldiers recovered a bomb from a train near Dorvan.", []],
    ["A landmine blast ripped through a bus, killing nine.", [/blast: {2}> nine killed 9/]],
    ["Rebels shot dead a former mayor and dumped his body on a road.", [/shot: Rebels > a former mayor/]],
    [
      "A spokesman for the rebels claimed responsibility for the bombing, which killed eight soldiers.",
      [/bombing: A spokesman for the rebels > eight soldiers killed 8/],
    ],
    [
      "A group claimed responsibility for an attack on a barracks that wounded two guards.",
      [/attack: A group > a barracks\+two guards injured 2/],
    ],
    [
      "Kenyan and Somali troops traded fire near the border, killing three.",
      [/^asserted ASSAULT\S* traded: Kenyan and Somali troops/],
    ],
    ["The militia seized about 150 boys from schools in the delta.", [/seized: The militia > about 150 boys/]],
    ["Dutch police shared the files with Brussels.", [/shared: Dutch police > Brussels/]],
    ["Gunmen took nine aid workers and two drivers.", [/took: Gunmen > nine aid workers\+two drivers/]],
  ])("%s", async (text, events) => {
    expect(await toldIn(text)).toEqual(events.map((each) => expect.stringMatching(each)));
  });
});
