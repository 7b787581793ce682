/** Verbs and nouns beside which a capital or country stands for its government (coding manual, entities: metonyms). */

/** Its subject speaks, wants, decides or acts as a power. */
export const POWERS = new Set(
  `
say tell announce state declare add claim stress insist deny confirm warn accuse condemn denounce criticize criticise blame urge demand
ask call request appeal threaten vow pledge promise agree refuse reject decline accept approve oppose support back welcome praise
consider believe think hope fear want expect plan intend seek decide order ban impose lift suspend cancel sign ratify withdraw recall
expel summon deploy send dispatch launch respond retaliate react negotiate mediate recognize recognise acknowledge admit concede propose
offer suggest argue maintain contend describe regard view see signal hint report note point complain protest object veto vote sanction
freeze sever cut restore normalize resume review reconsider abandon pursue push press pressure lobby help assist fund finance arm supply
train accuse invade annex attack bomb strike target violate breach endanger pose insist reiterate reaffirm emphasize emphasise underline
underscore express voice convey notify inform allege assert charge apologize apologise regret deplore lament commit allow permit forbid
block prevent provoke escalate interfere meddle intervene spy ally cooperate coordinate side join host lead hand extradite harbour harbor shelter
`
    .trim()
    .split(/\s+/),
);

/** Its object is addressed as a power: "accused Tehran of", "pushes Baghdad to". */
export const ADDRESSED = new Set(
  `
accuse blame condemn denounce criticize criticise urge ask call request warn threaten push press pressure persuade force compel oblige
tell inform notify assure thank praise support back help assist sanction punish isolate provoke pit advise allow permit prompt lead
require order convince invite expect want let encourage implore beg drive alarm anger irritate embarrass ally
`
    .trim()
    .split(/\s+/),
);

/** "relations with Tehran", "sanctions against Moscow", "talks between Washington and Beijing". */
export const DEALINGS = new Set(
  `
relation relations tie ties talk talks negotiation negotiations dialogue agreement deal pact treaty accord alliance cooperation dispute
tension tensions rift row standoff conflict war sanction sanctions pressure embargo support aid criticism accusation anger confrontation
rivalry coordination contact contacts cease-fire ceasefire truce meeting consultation consultations partnership friction opposition
hostility loyalty allegiance response threat warning ultimatum demand appeal message letter condemnation influence
`
    .trim()
    .split(/\s+/),
);

/** What a power has and a city has not: "Moscow's stance". */
export const POSSESSED = new Set(
  `
stance position decision policy policies demand demands proposal offer refusal response reaction role influence ally allies interest
interests claim claims accusation accusations warning threat threats government ambassador envoy intervention support backing program
programme ambition ambitions intention intentions sovereignty involvement request statement denial pledge promise effort efforts
strategy tactic tactics negotiator negotiators forces troops army military foreign nuclear decision-makers concern concerns view views
agenda move approach invasion attack aggression behavior behaviour commitment plan plans
`
    .trim()
    .split(/\s+/),
);
