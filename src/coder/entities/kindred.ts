/** Named organizations that a general description goes back to: "the rights group", "the company". */
import type { ActorCodes } from "../../records/index.js";
import type { Tree } from "../attribution/tree.js";
import type { Cast } from "./cast.js";
import { NATIONAL, type Group } from "./group.js";

/** Descriptions that any organization of the sector answers to. */
export const GENERIC = new Set(
  (
    "group;bloc;company;firm;agency;organization;organisation;charity;party;bank;watchdog;newspaper;airline;manufacturer;carmaker;" +
    "militia;movement;broadcaster;union;university;rights group;human rights group;news agency;aid group;aid agency;" +
    "armed group;militant group;rebel group;insurgent group;magazine;automaker"
  ).split(";"),
);
const NEAR = 2; // sentences back
const FAR = 5; // sentences back, where no organization is named nearer

/** Descriptions of whoever has joined together, of any sector but a state's or an organization of states. */
const LOOSE = new Set(["group", "movement"]);

/** The one named organization of the last sentences that answers to the description: its sectors are those of the description or unknown. */
export function lastBody(
  tree: Tree,
  cast: Cast,
  { head, noun }: { readonly head: number; readonly noun: string },
  codes: ActorCodes,
): Group | undefined {
  const { tokens } = tree.analysis;
  const sentence = tokens[head]!.sentence;
  let only: Group | undefined;
  for (let at = head - 1; at >= 0 && sentence - tokens[at]!.sentence <= (only ? NEAR : FAR); at--) {
    const of = cast.named[at];
    if (
      !of ||
      of === only ||
      tree.analysis.syntax[at]!.upos === "ADJ" ||
      (of.kind !== "organization" && of.kind !== "agency")
    )
      continue;
    if (!answersTo(of.codes, noun, codes) || !isOfOneLand(of.codes, codes)) continue;
    if (only) return undefined;
    only = of;
  }
  return only;
}

/** A bloc is one of parties or of states. */
const answersTo = (known: ActorCodes, noun: string, told: ActorCodes): boolean =>
  LOOSE.has(noun) ? isLoose(known) : fits(known, told) || (noun === "bloc" && known.organization === "IGO");

const isLoose = ({ sectors, organization }: ActorCodes): boolean =>
  organization === undefined && !sectors.some((each) => NATIONAL.has(each));

const fits = (known: ActorCodes, told: ActorCodes): boolean =>
  told.sectors.length === 0 || known.sectors.length === 0 || known.sectors.some((each) => told.sectors.includes(each));

const isOfOneLand = (known: ActorCodes, told: ActorCodes): boolean =>
  told.country === undefined || known.country === undefined || told.country === known.country;

/** Described in the first line alone, which is no sentence, and never named. */
export const isOfHeadline = ({ analysis: { tokens, sentences, text } }: Tree, { named, mentions }: Group): boolean => {
  const [line] = sentences;
  const body = sentences[1];
  if (
    named ||
    !line ||
    !body ||
    line.paragraph === body.paragraph ||
    /[.!?]["”’]?$/.test(text.slice(line.start, line.end))
  )
    return false;
  return mentions.every(({ first }) => tokens[first]!.sentence === 0);
};
