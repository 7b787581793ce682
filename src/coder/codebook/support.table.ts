import type { TypeEntry } from "./shape.js";

/** Praise, backing and formal diplomatic cooperation. The sentences are invented. */
export const SUPPORT: TypeEntry = {
  type: "SUPPORT",
  definition:
    "A party praises, defends, thanks, congratulates, apologises to or recognises another, opens or raises diplomatic relations with it, or signs or ratifies an agreement: cooperation in words and on paper.",
  carriers: `
    reopen v obj:embassy|consulate|mission|legation
    stand v? prep:by|behind|beside party:subj pp:@troops|government|ally|people
    praise,laud,hail,commend,applaud,salute v party:subj !subj:critic|reviewer
    endorse v
    back v? !prt:down|off|out|away !obj:car|truck
    support v? party:subj
    defend v? party:subj !obj:title|champion|crown
    thank v party:subj party:obj
    congratulate v
    apologize,apologise v
    apology n
    forgive,pardon v? party:subj
    recognize,recognise v party:obj
    recognize,recognise v obj:independence|sovereignty|statehood|government|result|victory|claim|council
    express,voice,offer,reiterate,reaffirm,extend,convey,pledge,promise,declare v obj:@support
    welcome v? obj:@deal|decision|move|step|announcement|truce|ceasefire|release|election|result|appointment|statement|initiative|talk|takeover|coup|verdict|ruling|resignation|arrest|withdrawal|vote|plan|proposal|offer|gesture|return|inquiry|investigation
    sign v obj:@deal|law|bill|contract
    ratify v
    conclude,reach,strike,seal,clinch,secure,finalize,finalise,agree v obj:@deal
    agree v prep:to|on pp:@deal
    deal,agreement,accord,pact,treaty n? prep:between|with
    award v party:subj
    exchange v obj:ambassador|envoy|greeting
    establish,restore,normalize,normalise,resume,upgrade,strengthen,deepen,expand,boost,improve,renew,re-establish v obj:@ties
    normalization,normalisation n
    reaffirm v? obj:@ties|commitment|friendship
    ratification,endorsement n
    praise,solidarity,condolence n?
    mourn v? party:subj
    vote v? prep:for|in pp:favor|favour
    rally v? prep:behind|around
    appoint,accredit v? obj:ambassador
    honor,honour,decorate v? party:subj party:obj
    sympathize,sympathise v? prep:with
    side v prep:with
    stand v prep:with|by party:subj
    signing n prep:of pp:@deal
    signatory n?
    congratulation n
    urge v? to:support
    advocate,champion v? party:subj
    recognition n mod:diplomatic
  `,
  modes: {},
  examples: [
    "The president of Senegal praised Vietnam for its help with the rice harvest.",
    "Paraguay and Iceland established diplomatic relations on Monday.",
    "India and Mauritius signed an agreement on fisheries in Port Louis.",
    "The mayor apologised to the families of the miners.",
    "Spain's parliament ratified the treaty on Wednesday.",
  ],
};
