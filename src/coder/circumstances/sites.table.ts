/** Common nouns for places: a name under one of them is where the noun is ("the city of Raqqa", "a market in Mosul"). */
export const SITES: ReadonlySet<string> = new Set(
  `city town village hamlet district province region governorate county state area territory zone suburb neighbourhood
  neighborhood quarter street road highway avenue square market bazaar mosque church temple shrine synagogue cathedral school
  hospital clinic university college campus base airbase airport airfield camp prison jail border frontier crossing port harbor
  harbour station checkpoint post outpost headquarters palace building embassy consulate mission office court house home park
  farm outskirts outskirt centre center capital island valley mountain hill coast river bridge lake sea gulf strait waters
  part side north south east west northeast northwest southeast southwest countryside place site locality settlement
  municipality stronghold enclave pocket desert forest jungle field plant factory mine hotel restaurant cafe stadium beach
  residence compound barracks garrison front location spot point kilometre kilometer mile km metre meter town-hall skies`
    .trim()
    .split(/\s+/),
);

/** Prepositions of a place. Under "of", "to", "from", "into", "over", "on" only a town or region is where the deed was, no country. */
export const WITHIN: ReadonlySet<string> = new Set(
  `in at near inside outside across around over on throughout off from into of to within through along down above below
  beside behind between towards toward against amid onto up via`
    .trim()
    .split(/\s+/),
);
export const WEAK: ReadonlySet<string> = new Set(
  "of to from into over on between towards toward against onto via".split(" "),
);
