/** Whom a figure counts: "19 policemen" and "22 people" can both be true, "22 policemen" and "19 people" cannot. */
import { wordsOf, type CellValue, type Span } from "../../records/index.js";

/** Words for some of those harmed, and the group that they name; words for all of them ("people", "victims") name none. */
const GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    police: "police policeman policemen police-officers officers constables gendarmes",
    soldiers: "soldiers troops servicemen guards border-guards guardsmen marines sailors recruits cadets commandos",
    fighters: "rebels militants fighters insurgents gunmen militiamen guerrillas attackers assailants terrorists",
    civilians: "civilians villagers residents worshippers shoppers bystanders farmers fishermen traders",
    protesters: "protesters demonstrators marchers rioters",
    children: "children minors pupils schoolchildren",
    women: "women girls",
    workers: "workers miners employees contractors staff",
    journalists: "journalists reporters",
    passengers: "passengers travellers travelers",
    students: "students",
  }).flatMap(([group, words]) => words.split(" ").map((word) => [word.replace("-", " "), group] as const)),
);
const FORMS = [...GROUPS.keys()].sort((a, b) => b.length - a.length).join("|");
/** What ends the phrase that a figure opens: "five killed as gunmen stormed a hotel". */
const OUTSIDE =
  "(?:and|or|but|as|by|when|while|after|before|since|in|at|on|from|with|near|during|for|who|that|killed|wounded|injured|hurt|dead|arrested|detained|abducted)";
/** Behind a figure, with at most two words that describe them: "19 young border guards". */
const COUNTED = new RegExp(
  `^\\s+((?:of (?:the|its|their|his|her|our) )?(?:(?!${OUTSIDE} )[\\p{L}-]+ ){0,2}?(?:${FORMS}))\\b`,
  "iu",
);
const LONGEST = 80; // "police officers had been shot dead and wounded "
const LAST = new RegExp(`\\b(${FORMS})$`, "iu");

/** Of two figures side by side the second leaves out whom it counts: "two policemen were killed and 12 injured", "killed six protesters and wounded dozens". */
const HARMED = "killed|shot dead|shot|dead|died|wounded|injured|hurt|arrested|detained";
const BEFORE = new RegExp(
  `\\b(${FORMS})(?: (?:were|was|had been|have been|have|had))?(?: (?:${HARMED}))? and (?:(?:${HARMED}) )?$`,
  "iu",
);
const LEFT_OUT = new RegExp(
  `^(?: (?:others|more|other))?(?: (?:were|was|had been|have been))?(?: (?:${HARMED}))?(?:[,.;"”]| (?:${OUTSIDE}) |$)`,
  "iu",
);

/** The words of a figure with those that it counts, where they are some of those harmed. */
export function withGroup(text: string, figure: Span): string {
  const rest = text.slice(figure.end);
  const counted =
    COUNTED.exec(rest)?.[1] ??
    (LEFT_OUT.test(rest) ? BEFORE.exec(text.slice(Math.max(0, figure.start - LONGEST), figure.start))?.[1] : undefined);
  const words = wordsOf(text, figure);
  if (counted === undefined) return words;
  return `${words}${ROUND.test(words) && !/^of /i.test(counted) ? " of" : ""} ${counted}`;
}

const ROUND = /(?:dozens|scores|hundreds|thousands)$/i;

/** The group that a figure counts; undefined for all who were harmed. */
export const groupOf = ({ text }: CellValue): string | undefined =>
  GROUPS.get(LAST.exec(text)?.[1]?.toLowerCase() ?? "");
