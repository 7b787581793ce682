/** Common nouns for places: a name under one of them is where the noun is ("the city of Raqqa", "a market in Mosul"). */
export const SITES: ReadonlySet<string> = new Set(
  `city town village hamlet district province region governorate county state area territory zone suburb neighbourhood
  neighborhood quarter street road highway avenue square market bazaar mosque church temple shrine synagogue cathedral school
  hospital clinic university college campus base airbase airport airfield camp prison jail border frontier crossing port harbor
  harbour station checkpoint post outpost headquarters palace building embassy consulate mission office court house home park
  farm outskirts outskirt centre center capital island valley mountain hill coast river bridge lake sea gulf strait waters
  part side north south east west northeast northwest southeast southwest countryside place site locality settlement
  municipality stronghold enclave pocket desert forest jungle field plant factory mine hotel restaurant cafe stadium beach
  residence apartment flat cabin villa shop compound barracks garrison front location spot point kilometre kilometer mile km metre meter town-hall sky skies water
  sector vicinity frontline perimeter edge entrance gate heart corner rim bastion hideout hotbed hub resort borough commune canton
  subdistrict prefecture township ward community hilltop mountaintop ridge slope foothill peak shore bank archipelago dam canal
  tunnel junction crossroads depot warehouse complex reserve plain axis flank oasis portion swath stretch
  ghetto slum shantytown block tower stairwell lobby bar pub casino mall store refinery pipeline oilfield railway`
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

/** Verbs whose object is where they happen, even when it is a country: to enter it, to be over it, to fire on it. */
export const ENTERED: ReadonlySet<string> = new Set(
  `enter leave flee patrol invade cross bomb shell attack strike storm raid seize occupy overrun roam visit tour`
    .trim()
    .split(/\s+/),
);

/** Subordinating words of a clause that tells of the same occasion; a participle has none. */
export const SAME_OCCASION: ReadonlySet<string> = new Set(["when", "as", "while", "where", ""]);
