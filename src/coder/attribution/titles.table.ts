/** Words beside a name that tell the gender of who bears it. Our own list. */
export const MALE = new Set(
  `mr mr. sir lord king prince duke sheikh sheik imam emir sultan pope father monsignor rabbi brother spokesman chairman congressman
   councilman businessman policeman statesman assemblyman clergyman husband son uncle nephew grandfather widower boy man he him his`.split(
    /\s+/,
  ),
);
export const FEMALE = new Set(
  `mrs mrs. ms ms. miss madam madame lady queen princess duchess sister spokeswoman chairwoman congresswoman councilwoman businesswoman
   policewoman stateswoman assemblywoman wife daughter aunt niece grandmother widow mother girl woman she her hers`.split(
    /\s+/,
  ),
);

/** Nouns for a deed that has been told already: "the act", "the move". */
export const DEEDS = new Set(
  `act action move step deed measure decision operation attack strike airstrike raid assault offensive incursion bombing shelling
   bombardment shooting killing massacre arrest detention seizure blockade sanction deployment campaign crackdown intervention
   invasion withdrawal response retaliation aggression violation mission manoeuvre maneuver`.split(/\s+/),
);
