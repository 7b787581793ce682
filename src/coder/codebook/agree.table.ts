import type { TypeEntry } from "./shape.js";

/** Willingness and promises. The sentences are invented. */
export const AGREE: TypeEntry = {
  type: "AGREE",
  definition:
    "A party says it is willing to, promises to, offers to or formally undertakes to do something cooperative that it has not done yet: to meet, help, yield, sign or settle.",
  carriers: `
    settle v prep:on|over|upon party:subj
    agreement,deal,accord,understanding n?
    agree v to:*
    agree v prep:to|on|upon
    agree v obj:@talks|@aid|exchange|price|budget
    promise,pledge,vow v? to:help|support|assist|send|provide|cooperate|work|release|withdraw|meet|respect|protect|allow|lift|reform|investigate|hold|give|end|resume|continue|share|sign|restore|deliver|pay|open|implement|join|ease|return
    promise,pledge v obj:@aid|@support|cooperation|reform|election|troop|protection|million|billion
    commit v prep:to
    commit v to:*
    undertake v? to:*
    consent v
    volunteer v? to:*
    offer v to:*
    offer v obj:@talks|@aid|mediation|amnesty|truce|ceasefire|service|help|cooperation|support|asylum|concession
    accept v? obj:@deal|@talks|mediation|truce|ceasefire|proposal|plan|invitation|offer|roadmap
    pledge n !mod:allegiance
    pledge n mod:aid|funding|donor
    willing,ready,prepared a to:help|talk|negotiate|meet|discuss|send|provide|cooperate|release|withdraw|sign|mediate|support|assist|host|work|resume|offer|accept|hold|share|consider|join|compromise|engage|sit
    willingness,readiness n to:*
    promise n? to:*
    commitment n? to:help|support|assist|send|provide|cooperate|withdraw|meet|end
    shake v obj:hand prep:on
    initial v obj:@deal
    ready v? to:negotiate
    open a? prep:to pp:@talks|@deal|mediation|compromise
  `,
  modes: {},
  examples: [
    "Norway agreed on Tuesday to send six engineers to rebuild the bridges of Malawi.",
    "The rebels have promised to release the two nurses before the feast.",
    "Chile's foreign minister said her government was willing to mediate between the two neighbours.",
    "Jordan offered to host a new round of talks with the tribal council.",
  ],
};
