import type { TypeEntry } from "./shape.js";

/** Yielding without force: restrictions eased, demands met (CAMEO 080 to 083; eased sanctions, curfews and sieges are RETREAT). The sentences are invented. */
export const CONCEDE: TypeEntry = {
  type: "CONCEDE",
  definition:
    "A party yields in words, rules or politics: it eases or lifts restrictions on freedoms and parties, meets demands for reform, drops charges, allows what it forbade, calls the vote it refused.",
  carriers: `
    give v dep:way
    restore v? obj:right|access|benefit|subsidy|pension
    withdraw v obj:bill|law|decree|charge|lawsuit|complaint|tariff|proposal party:subj
    withdraw,retract v obj:remark|comment|statement|accusation|allegation|claim|threat|criticism party:subj
    concede v party:subj !obj:goal|point|penalty|run
    concede v obj:defeat|election|demand
    concession n
    lift,ease,relax,loosen,soften,scrap,repeal,revoke,rescind,abolish,waive,suspend,remove,cancel,end v? obj:@concession
    lift,ease,relax v obj:@concession|lockdown|limit|rule
    roll v prt:back obj:@concession|lockdown|limit|rule
    revoke,overturn,quash,annul v obj:detention|arrest|warrant|conviction|order|decision
    approve,grant,accept v obj:request|demand|appeal|petition
    easing,lifting,repeal n !pp:@easing
    scrap,drop,abandon,shelve,ditch,axe,withdraw,cancel v? obj:reform|policy|tax|levy|bill|plan|hike|fee|scheme|decree|surcharge party:subj
  drop v obj:charge|case|lawsuit|demand|complaint|investigation|objection|claim|accusation
    yield,bow,cave,accede,capitulate v? prep:to|in pp:@demand|pressure
    give v prt:in
    give v? prep:to pp:pressure|demand
    relent,backtrack v
    back v prt:down
    accept v obj:@demand|demand|resignation|responsibility|defeat|blame|result party:subj
    meet v obj:demand|condition
    give v obj:permission|clearance party:subj
    grant v obj:amnesty|pardon|autonomy|independence|request|visa|permission|bail|citizenship|clemency|concession
    amnesty,clemency,pardon n
    pardon v party:obj
    legalize,legalise,decriminalize,decriminalise,reinstate v
    allow,permit v? to:protest|march|return|run|vote|leave|travel|demonstrate|publish|register|drive
    compromise v? party:subj
    compromise n
    commute v obj:sentence
    acquit,exonerate v
    acquittal n
    reform v? obj:law|constitution|system
    admit,acknowledge v? obj:responsibility|mistake|fault|guilt|wrongdoing
    reverse v? obj:ban|decision|policy|ruling
    climbdown n
  `,
  modes: {},
  examples: [
    "Nepal lifted its ban on the party of the hill peoples.",
    "Prosecutors in Tunis dropped the charges against the two cartoonists.",
    "The junta bowed to the demands of the students and set a date for the vote.",
    "The governor granted an amnesty to deserters.",
  ],
};
