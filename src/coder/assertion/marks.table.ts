/** Words within a clause or noun phrase that bear on whether it holds. Our own lists. */
export const NEGATIONS = new Set("not n't nt never nor neither no nowhere hardly scarcely barely".split(" "));
export const NO_DETERMINERS = new Set("no neither zero".split(" "));
export const NOBODY = new Set("nobody none nothing no-one neither".split(" "));
/** Nouns that say "never" behind a preposition and "no": "at no point", "in no way". */
export const NEVER = new Set("point time stage moment way case circumstance circumstances account occasion".split(" "));
export const POSSIBLE_MODALS = new Set("may might can could ca".split(" "));
export const FUTURE_MODALS = new Set("will shall 'll ’ll wo sha".split(" "));
export const DUTY_MODALS = new Set("must should ought need".split(" "));
export const WOULD = new Set("would 'd ’d".split(" "));
export const POSSIBLE_ADVERBS = new Set(
  "possibly perhaps maybe potentially conceivably hypothetically theoretically".split(" "),
);
export const LIKELY_ADVERBS = new Set("probably likely presumably apparently seemingly evidently".split(" "));
export const DISTANCE_ADVERBS = new Set("allegedly reportedly supposedly purportedly ostensibly".split(" "));
export const CONDITIONS = new Set("if unless whether lest provided providing suppose supposing".split(" "));

/** Adjectives and participles before a noun. */
export const DISTANCE_ADJECTIVES = new Set(
  "alleged so-called suspected purported supposed reported self-styled apparent claimed presumed rumored rumoured unconfirmed".split(
    " ",
  ),
);
export const PLANNED_ADJECTIVES = new Set(
  "planned scheduled proposed upcoming forthcoming intended future coming expected looming anticipated pending promised next".split(
    " ",
  ),
);
export const POSSIBLE_ADJECTIVES = new Set(
  "possible potential hypothetical eventual feared prospective likely theoretical imminent would-be conceivable".split(
    " ",
  ),
);
export const THREATENED_ADJECTIVES = new Set(["threatened"]);
export const DEMANDED_ADJECTIVES = new Set(["demanded", "requested"]);
export const FOILED_ADJECTIVES = new Set(
  "foiled averted thwarted failed-to cancelled canceled aborted abandoned non-existent fictitious fake".split(" "),
);
