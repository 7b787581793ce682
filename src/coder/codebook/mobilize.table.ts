import type { TypeEntry } from "./shape.js";

/** Shows and shifts of armed power short of its use. The sentences are invented. */
export const MOBILIZE: TypeEntry = {
  type: "MOBILIZE",
  definition: "A party moves, readies, raises or shows armed power without using it yet.",
  carriers: `
    set v prt:up obj:checkpoint|roadblock
    fan v prt:out subj:@police|@troops
    ring,surround v? subj:@police|@troops obj:@site|square|city
    mobilize,mobilise v !subj:@dissenters
    mobilize,mobilise v obj:*
    mobilization,mobilisation n
    militarize,militarise v
    buildup,build-up n mod:military|arms|troop|naval
    alert n mod:high|full|red|combat|military
    remain,stay,put,place,go v prep:on pp:alert
    declare,raise v obj:alert
    beef,step v prt:up obj:security|presence|patrol|force|defence|defense
    increase,boost,strengthen,reinforce,tighten,intensify,expand v? obj:security|presence|patrol|garrison|force|defence|defense|border|troop
    parade n mod:military
  `,
  modes: {
    troops: {
      definition: "Soldiers, ships or aircraft are moved, called up or readied.",
      carriers: `
        send,rush,shift,move,airlift,fly v obj:@troops prep:to|into|toward|towards|along|near
        move,roll,pour v subj:tank|troop|column|convoy|armor|armour|soldier prep:into|toward|towards|to|along
        cross v subj:@troops obj:border|frontier|river|bridge
        put,place v obj:@troops prep:on pp:alert|standby|footing
        deploy,mass,dispatch,station,redeploy,amass,concentrate v obj:@troops|infantry|contingent
        deploy v party:subj subj:@troops
        deployment n
        send,move,order,rush v obj:@troops prep:to|into|toward|towards|along|near
        mobilize,mobilise v obj:@troops|reservist
        send,order v prt:in obj:@troops|army|military
        call v prt:up obj:reservist|reserve|conscript|troop
        reinforcement n
        scramble v obj:@troops|plane
        conscript,draft v obj:@people|men|youth
        conscription n
        put,place v obj:@troops prep:on pp:alert
        troop n? dep:mass
        exercise,drill,manoeuvre,maneuver n mod:live-fire|live|fire|snap|combat|readiness
        sail v? subj:warship|carrier|fleet|destroyer|frigate
      `,
      examples: [
        "Ecuador deployed 900 soldiers along the river border.",
        "The army massed troops near the disputed plateau.",
        "The general staff called up reservists in four provinces.",
      ],
    },
    weapons: {
      definition: "Weapons are set up, tested, supplied to one's own forces or shown.",
      carriers: `
        deploy,install,station,position,unveil,stockpile,acquire v obj:@weapons
        test v obj:missile|weapon|rocket|bomb|warhead|torpedo
        test n mod:missile|nuclear|weapon|rocket
        test-fire,test-launch v obj:*
        fire,launch v? obj:missile|rocket|satellite prep:into|over
        fire v obj:round|salvo prep:near|into|off
        launch n mod:missile|rocket
        arm v? obj:itself|themselves
        enrich v obj:uranium
        enrichment n? mod:uranium
        rearm v
        rearmament n
      `,
      examples: [
        "The navy tested a new missile off the cape.",
        "Armenia's neighbour deployed rocket launchers on the ridge.",
        "The regime unveiled a long-range drone at the parade.",
      ],
    },
    police: {
      definition: "Police are moved, raised in number or readied.",
      carriers: `
        deploy,mobilize,mobilise,dispatch,station,send v obj:@police
        reinforce v obj:@police
        patrol v? subj:@police
        tighten v obj:security
        step,beef v prt:up obj:security|patrol
      `,
      examples: [
        "Belfast deployed 400 extra police officers before the march.",
        "Authorities sent riot police to the university.",
        "The city stepped up security around the courts.",
      ],
    },
    militia: {
      definition: "Irregular forces are raised, armed or moved.",
      carriers: `
        mobilize,mobilise,raise,arm,muster,rally,recruit v obj:@militia|militiaman|tribesman
        recruit v? obj:fighter|child
        recruitment n? mod:militia|fighter|child
        deploy,send v obj:@militia
        form v? obj:militia
      `,
      examples: [
        "Village chiefs mobilised militias against the raiders.",
        "The warlord recruited fighters in the gold camps.",
        "The movement sent its militiamen to the pass.",
      ],
    },
  },
  examples: [
    "The Philippine army remained on alert in the south.",
    "Both sides mobilised along the ceasefire line.",
    "Taiwan's navy strengthened its presence around the islets.",
  ],
};
