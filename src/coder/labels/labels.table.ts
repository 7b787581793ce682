/** Words that stand before a colon or dash and say what kind of text follows: neither a speaker nor a party; in small letters. */
export const LABELS: ReadonlySet<string> = new Set(
  `advertisement advisory alert alerts analysis announcement background blog breaking briefing bulletin caption cartoon chart
   checklist clarification column comment commentary context corrected correction corrections credit date day debate diary dispatch
   documentary editorial erratum essay events exclusive explained explainer explainers fact fact-check factbox facts faq feature file
   flash focus forecast full gallery graphic guide headline headlines highlights image images in-depth infographic insight interview
   just key latest letters list listen live location map media more must-read must-see news newsletter note notebook obituary
   op-ed opinion opinions overview perspective photo photos picture pictures podcast preview profile programme q&a question quiz
   quote read recap related reminder review rewind roundup round-up schedule slideshow special spotlight story
   summary time timeline top topic transcript trending tribute update updated updates urgent venue verdict video videos view viewpoint
   views warning watch weather week world wrap wrap-up`.split(/\s+/),
);

/** Documents that speak before a colon, "Report: …", beside the nouns for people and polls; in small letters. */
export const CITED: ReadonlySet<string> = new Set(
  "audit document documents filing filings leak letter memo report reports study testimony".split(" "),
);

/** Small words within a label or a name. */
export const SMALL: ReadonlySet<string> = new Set(
  "a al an and at ben bin da das de del der di du el for in la le of on the to van von".split(" "),
);

/** Words between the name and the noun of a role that leave the whole a role: "former army chief", "local officials". */
export const RANKS: ReadonlySet<string> = new Set(
  `acting another chief co deputy ex exiled federal first former high-ranking interim independent joint junior lead leading local military
   national new official old opposition outgoing provincial regional relief rights rival second senior several some state third three top two unnamed vice foreign
   international eu un us uk`.split(/\s+/),
);

/** Offices and bodies by the letters that headlines have for them, as written. */
export const SHORT_ROLES: ReadonlySet<string> = new Set(
  "AG CEO CJ DA DG DPM EAM FM FMs GHQ HM IG IGP MEP MEPs MFA MHA MoD MoFA MoH MoI MoJ MP MPs PM PMO PMs RM SG VP".split(
    " ",
  ),
);

/** Words in the first person: somebody talks. */
export const SELF = /(?:^|[\s"“‘'])(?:I|[Ww]e|[Oo]ur|[Mm]y)(?:['’]\w+)?\s/u;
