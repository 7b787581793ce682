import type { TypeEntry } from "./shape.js";

/** Yielding in fact: arms laid down, ground given up, people let go, sanctions and sieges lifted (CAMEO 0813, 0814, 084 to 087). The sentences are invented. */
export const RETREAT: TypeEntry = {
  type: "RETREAT",
  definition:
    "A party gives way materially: it withdraws, stops fighting, disarms, frees people, gives property back, lifts sanctions, a curfew or a siege, lets outsiders in, or leaves office.",
  carriers: `
    remove,dismantle v obj:roadblock|barricade|checkpoint|blockade
    pull-out n
    surrender,capitulate v party:subj
    surrender n
    de-escalate v
    deescalate v
    de-escalation n
    retreat v party:subj
    retreat n !mod:yoga|weekend|corporate|writers|spiritual
    return v obj:@property|artifact|artefact|antiquity|relic|artwork|object|remains|territory|body|statue|sculpture|painting|manuscript|loot prep:to|into
    halt,stop,suspend,end,pause,freeze,discontinue v obj:test|testing|launch|enrichment mod:nuclear|missile|ballistic|rocket|weapon|uranium
    lift v obj:boycott
    end,suspend v obj:strike|boycott|sit-in|walkout subj:worker|teacher|nurse|doctor|miner|driver|union|docker|pilot|employee|staff|trucker|lecturer|federation
    lift,end,suspend v? obj:boycott|strike|protest
    call v prt:off obj:strike|attack|offensive|operation|siege|protest|boycott
    end v? obj:siege|blockade|occupation|war|hostility|offensive|strike
    lift,ease,relax,loosen,scrap,revoke,rescind,waive,suspend,remove,end v? obj:@easing
    lift,ease,relax v obj:@easing
    lift,end,revoke,cancel v? obj:state pp:emergency|siege
    roll v prt:back obj:@easing|duty
    drop v obj:sanction|embargo
    easing,lifting,suspension n pp:@easing
    hand v prt:back
    return v? obj:* prep:to party:subj
  `,
  modes: {
    withdraw: {
      definition: "Forces or people leave a position, territory or country.",
      carriers: `
        withdraw v party:subj !obj:@words|@demand|money|cash|funds|support|ambassador|name|charge|lawsuit|consent|funding|aid|recognition|complaint|remark|threat|permission|licence|license|endorsement
        withdraw v obj:@troops|contingent|personnel|weapon
        withdraw v prep:from subj:@troops|rebel|fighter|militia|police
        pull v prt:out|back party:subj
        pull v obj:@troops prep:out|from
        withdrawal n !mod:cash|drug|opioid|nicotine|alcohol
        pullout,pullback n
        evacuate v? obj:position|base|post|checkpoint
        vacate v? obj:position|base|post|building
        retreat v prep:from|to subj:@troops|rebel|fighter|militia
        abandon v obj:position|base|post|checkpoint|stronghold|outpost
        leave v? subj:@troops|rebel|fighter|militia|peacekeeper
        quit v? obj:position|base
      `,
      examples: [
        "Ethiopian troops withdrew from the border town on Saturday.",
        "The rebels have pulled out of the copper mines.",
        "France began the withdrawal of its soldiers from the desert base.",
      ],
    },
    release: {
      definition: "People or property held by force or law are let go or given back.",
      carriers: `
        release v party:obj !sense:release.02 !obj:@published
        release v obj:@captives !obj:@published
        free v party:obj
        let v to:free|go party:obj
        set v dep:free party:obj
        free v obj:@captives
        liberate v obj:@captives
        release n prep:of pp:@captives
        release n? mod:prisoner|hostage|detainee|captive
        swap,exchange n mod:prisoner|hostage
        swap,exchange v obj:prisoner|hostage|detainee|captive
        repatriate v
        hand v? prt:over obj:@captives
        parole v
        bail v? party:obj
      `,
      examples: [
        "The militia released 14 fishermen whom it had held since March.",
        "Guards freed the editor after two nights in a cell.",
        "Relatives welcomed the release of the hostages near the river.",
      ],
    },
    disarm: {
      definition: "Weapons are laid down, handed over or destroyed; forces are stood down.",
      carriers: `
        disarm,demobilize,demobilise v
        disarmament,demobilization,demobilisation n
        lay v obj:arm|weapon prt:down
        lay v obj:arm|weapon prep:down
        lay v prt:down obj:arm|weapon|gun
        surrender,decommission,dismantle,hand,give v obj:@weapons|arsenal
        dismantle v obj:facility|reactor|programme|program|checkpoint|camp
        denuclearize,denuclearise v
        demilitarize,demilitarise v
      `,
      examples: [
        "More than 300 fighters laid down their arms at a stadium in the capital.",
        "The movement began to disarm under the eyes of the monitors.",
        "The clan handed over its weapons to the army.",
      ],
    },
    ceasefire: {
      definition: "Fighting is stopped by declaration or agreement.",
      carriers: `
        ceasefire,cease-fire,truce,armistice n
        fire n mod:cease
        cease v obj:fire|hostility|attack|operation
        halt,stop,suspend,end,pause v? obj:fighting|hostility|attack|operation|offensive|bombing|shelling|airstrike|war|strike
        cessation n
        declare,announce,sign,observe,order v obj:truce|ceasefire|cease-fire|armistice
      `,
      examples: [
        "The army and the northern rebels declared a ceasefire for the harvest.",
        "A truce between the two clans came into force at dawn.",
        "The front suspended its attacks on the pipeline for a month.",
      ],
    },
    access: {
      definition: "Outsiders are let in: inspectors, observers, peacekeepers, aid.",
      carriers: `
        allow,admit,permit,let v? obj:inspector|observer|monitor|peacekeeper|journalist|convoy|delegation|team|investigator|aid
        allow v to:enter|inspect|visit|deliver|observe|monitor
        open v obj:border|crossing|corridor|airspace|port|gate|facility|route
        reopen v obj:border|crossing|corridor|airspace|port|embassy|road
        grant,give v obj:access
        access n mod:humanitarian|full|unhindered|unfettered
      `,
      examples: [
        "Eritrea allowed UN inspectors to enter the two camps.",
        "The general opened a corridor for the food convoys.",
        "The ministry granted the monitors access to the reactor.",
      ],
    },
    resign: {
      definition: "A holder of office steps down.",
      carriers: `
        resign v
        resignation n
        step v prt:down|aside
        step v dep:down|aside
        quit v subj:@office
        abdicate v
        abdication n
        leave v obj:office
        tender,submit v obj:resignation
        relinquish v obj:power|office|post
      `,
      examples: [
        "The interior minister of Malta resigned over the tapes.",
        "Governor Anselm Duarte stepped down on Friday after weeks of protest.",
        "The old king abdicated in favour of his niece.",
      ],
    },
  },
  examples: [
    "The last militants in the fort surrendered to the army.",
    "Italy returned the stolen bronze to Libya.",
    "The union called off its strike at the port.",
    "Canada lifted its sanctions on the two ministries.",
    "The governor eased the curfew in the coastal towns.",
  ],
};
