import type { TypeEntry } from "./shape.js";

/** Material help that goes one way. The sentences are invented. */
export const AID: TypeEntry = {
  type: "AID",
  definition:
    "A party gives another help it can use: money, food, medicine, arms, training, troops for its protection, peacekeepers, asylum, rescue.",
  carriers: `
    bail v prt:out
    pay v? party:subj obj:salary|wage|pension|bill|rent prep:of|for
    write v prt:off obj:debt|loan|arrears
    cancel,forgive v obj:debt|loan|arrears
    carry,fly,truck v obj:@aid prep:to|into
    let v prt:in obj:refugee|migrant
    open v obj:hospital|clinic|kitchen prep:for|in party:subj
    donate v party:subj
    lend,loan v party:subj
    provide,supply v? party:subj !obj:@words|detail|information|evidence|proof|example|figure
    accept,admit,take,receive v? party:subj obj:refugee|migrant|asylum|evacuee
    donation,contribution n? prep:to|from|of
    provide,send,deliver,give,offer,supply,grant,airlift,dispatch,ship,contribute,distribute,allocate,disburse,approve,extend,release,lend,hand,fly v obj:@aid !subj:result|poll|survey|tally|count|vote|law|ruling|constitution
    assist,aid v party:subj
    help v? party:subj to:*
    help v? party:subj party:obj
    fund,finance,bankroll,sponsor,subsidize,subsidise v? party:subj
    arm,equip,train v party:obj party:subj
    train v obj:@people|@troops|@police
    aid n mod:humanitarian|military|emergency|food|foreign|financial|economic|medical|development !dep:worker|group|agency
    assistance n mod:humanitarian|military|emergency|food|financial|economic|medical|technical
    grant,loan n? prep:to|for
    evacuate,rescue v? party:subj party:obj
    rescue,evacuation n? prep:of
    shelter,feed,resettle v? party:subj party:obj
    resettlement n?
    grant,give,offer v obj:asylum|refuge|shelter
    asylum n?
    open v? obj:border pp:refugee|migrant|displaced|family|civilian|victim
    open v? obj:border prep:to
    release,disbursement n prep:of pp:$|million|billion|money|aid|assistance
    support n mod:financial|military|logistical|logistics|material prep:from
    contribute v? obj:million|billion prep:to
    protect,escort v? party:subj obj:convoy|civilian|ship|refugee|tanker|vessel
    deploy,send v obj:peacekeeper|medic|doctor|rescuer|firefighter|observer|engineer|adviser|expert|nurse|trainer|team
    treat v? subj:medic|hospital|doctor
    bailout n
    vaccinate v? party:subj
    shipment n? mod:aid|food|humanitarian
    relief n mod:humanitarian|emergency|disaster|flood|earthquake
    hand v prt:over obj:@aid
    peacekeeping n? mod:mission
    arrive,deploy,patrol v subj:peacekeeper #peacekeeping
    hand v prt:over obj:equipment|vehicle|ambulance|medicine|supply
    arrive,enter,reach,land,dock v subj:convoy|truck|lorry|vehicle|shipment|consignment|delivery|cargo|flight|plane|ship|vessel|boat|train smod:@supplies
    arrive,enter,reach v subj:@supplies
    airdrop,airlift v
    airdrop,airlift n
  `,
  modes: {},
  examples: [
    "Turkey sent 40 tonnes of medicine to Mozambique after the cyclone.",
    "Denmark provided military aid to Moldova worth 30 million dollars.",
    "The agency distributed tents to families who had fled the valley.",
    "Uruguay granted asylum to the exiled poet.",
  ],
};
