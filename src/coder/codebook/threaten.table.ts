import type { TypeEntry } from "./shape.js";

/** Threats, warnings of harm, ultimatums. The sentences are invented. */
export const THREATEN: TypeEntry = {
  type: "THREATEN",
  definition:
    "A party holds out harm or a worse bond unless or in case something happens: a threat, a warning of what it would do, an ultimatum, a review of relations. Weather warnings and forecasts are none.",
  carriers: `
    threaten v party:subj !obj:security|stability|peace|life|livelihood|environment|existence|future|health|safety|economy|recovery|supply|coast
    threaten v to:*
    threat n? !mod:@nature|weather|flood|security|terrorist|health|climate
    warn v? party:subj
    warning n? !mod:weather|flood|storm|tsunami|travel|health|early|gale|heat
    ultimatum n
    deadline n? prep:for|to
    issue v obj:ultimatum|threat
    give,set v? obj:deadline|ultimatum
    vow,swear,promise v? obj:@consequences|action
    pay v obj:price dep:will|would|shall|heavy
    face v obj:@consequences mod:@grave
    face v? obj:@consequences dep:will|would
    bring,have,cause,trigger,mean v? obj:@consequences dep:will|would|shall
    bring,have,cause,trigger,mean v obj:@consequences dep:will|would|shall mod:@grave
    intimidate v party:obj
    blackmail v
    intimidation n
    saber-rattling,sabre-rattling,brinkmanship n
    reserve v obj:right to:*
  `,
  modes: {
    restrict: {
      definition: "Sanctions, bans, curfews, boycotts or other restrictions are held out.",
      carriers: `
        threaten,warn v prep:with|of pp:@penalty|curfew|boycott|blockade
        threaten v obj:@penalty|boycott|blockade
        threaten,vow,warn v to:impose|ban|restrict|close|block|blockade|boycott|sanction|shut|freeze|fine|limit|censor|punish
        threat n prep:of pp:@penalty|boycott|blockade
        threat n to:impose|ban|close|block|boycott|sanction
      `,
      examples: [
        "Washington threatened sanctions against the shippers of the oil.",
        "The governor warned that he would impose a curfew on the port.",
        "Algeria threatened to close the pipeline.",
      ],
    },
    arrest: {
      definition: "Arrest, prosecution or prison is held out.",
      carriers: `
        threaten,warn,vow v to:arrest|prosecute|jail|detain|sue|charge|imprison|try|indict
        threaten,warn v prep:with|of pp:arrest|prosecution|jail|lawsuit|prison|charge|imprisonment
        threat n prep:of pp:arrest|prosecution|jail
      `,
      examples: [
        "The minister threatened to arrest anyone who joined the march.",
        "Prosecutors threatened the editor with prison.",
        "Police warned that they would detain those who broke the fast in public.",
      ],
    },
    relations: {
      definition:
        "A worse bond is held out: relations, aid, talks or treaties to be cut, reduced, put in question or under review.",
      carriers: `
        review,reconsider,reassess,rethink,re-evaluate,reevaluate v obj:@ties|@deal|@aid|membership|presence|participation|policy
        review n prep:of pp:@ties|@deal|membership|presence
        threaten,warn,vow v to:cut|sever|suspend|withdraw|leave|quit|break|halt|recall|cancel|abandon|pull|downgrade|end|stop|withhold|walk|review|boycott|scrap|freeze|reconsider
        threaten v obj:@ties|break|pullout|boycott
        threaten v prep:with pp:withdrawal|break
        threat n to:cut|sever|suspend|withdraw|leave|quit|break|halt
      `,
      examples: [
        "Jordan said it would review its relations with the company's home country.",
        "Serbia threatened to cut ties with the bloc.",
        "The party threatened to leave the coalition over the budget.",
      ],
    },
    expel: {
      definition: "It is held out that people, missions or organisations will be put out of the country.",
      carriers: `
        threaten,warn,vow v to:expel|deport|evict|oust|banish|remove
        threaten,warn v prep:with|of pp:expulsion|deportation|eviction
        threat n to:expel|deport|evict
        threat n prep:of pp:expulsion|deportation|eviction
      `,
      examples: [
        "Mali threatened to expel the aid agency.",
        "The interior minister warned that the diplomats would be expelled and vowed to expel their staff too.",
        "Landlords threatened the refugees with eviction from the camp.",
      ],
    },
    territory: {
      definition: "The taking or occupation of land is held out.",
      carriers: `
        threaten,vow v to:occupy|annex|seize|invade|retake|capture|recapture
        threaten,warn v prep:with|of pp:occupation|annexation|invasion
        threat n prep:of pp:occupation|annexation|invasion
        threat n to:occupy|annex|seize|invade
      `,
      examples: [
        "The general threatened to occupy the island.",
        "Deputies threatened to annex the two valleys.",
        "The front vowed to retake the capital.",
      ],
    },
    violence: {
      definition: "Attack, war, killing, retaliation or violent repression is held out.",
      carriers: `
        threaten,warn,vow,swear v to:attack|kill|strike|bomb|retaliate|destroy|crush|avenge|use|launch|execute|shoot|respond|fight|hit|punish|blow|shell|burn|behead|target|wipe|eliminate|hunt
        warn,vow v to:deploy|mobilize|mobilise|intervene|send|storm|raid
        threaten v obj:retaliation|war|force|violence|attack|revenge
        threaten,warn v prep:with|of pp:@force|retaliation|revenge|death|war|force|violence
        threat n prep:of pp:@force|force|violence|war|retaliation
        threat n to:attack|kill|strike|bomb|destroy|use|execute
        threat n mod:death|bomb
        vow v obj:revenge|retaliation|vengeance
        avenge v
      `,
      examples: [
        "The militia threatened to kill the hostages at noon.",
        "Chad warned of retaliation if the raids went on.",
        "The commander vowed to avenge his brother's death.",
      ],
    },
  },
  examples: [
    "The prime minister gave the rebels an ultimatum of three days.",
    "Caracas warned its neighbour that it would pay the price for the flight.",
    "The envoy threatened the village elders.",
  ],
};
