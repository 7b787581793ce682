/** Nouns that denote actors: what kind of actor, in which sectors, singular or plural. */
import type { Sector } from "../../records/index.js";
import { ABBREVIATED_TITLES, AGENTS, IRREGULAR_PLURALS } from "./agents.table.js";
import { PERSON_NOUNS } from "./person-nouns.table.js";

export type AgentClass = "office" | "people" | "voice" | "state" | "body" | "corps";

export interface AgentNoun {
  /** The noun as the table has it, in the singular. */
  readonly noun: string;
  /** `other`: a thing that speaks for whoever made it, such as a poll. */
  readonly kind: "person" | "organization" | "other";
  readonly sectors: readonly Sector[];
  readonly class: AgentClass;
}

export interface AgentMatch {
  readonly agent: AgentNoun;
  /** Number of words, counted back from the head. */
  readonly words: number;
  readonly plural: boolean;
}

const LONGEST = 5;
const agents = new Map<string, AgentNoun>();
for (const line of AGENTS.trim().split("\n")) {
  const [kind, sectors, of, nouns] = line.split("|") as [AgentNoun["kind"], string, AgentClass, string];
  const list = sectors === "" ? [] : (sectors.split(";") as Sector[]);
  for (const noun of nouns.split(";"))
    if (!agents.has(noun.toLowerCase())) agents.set(noun.toLowerCase(), { noun, kind, sectors: list, class: of });
}
for (const noun of PERSON_NOUNS.trim().split(/\s+/))
  if (!agents.has(noun)) agents.set(noun, { noun, kind: "person", sectors: [], class: "people" });

const irregular = new Map(
  IRREGULAR_PLURALS.trim()
    .split(/;\s*/)
    .map((pair) => (pair.includes("=") ? pair.split("=") : pair.split(" ")) as [string, string]),
);

for (const pair of ABBREVIATED_TITLES.trim().split(/;\s*/)) {
  const [short, title] = pair.split(" ") as [string, string];
  if (short !== "dr.") agents.set(short, agents.get(title)!);
}

const lastPart = (phrase: string): string =>
  phrase.slice(Math.max(phrase.lastIndexOf(" "), phrase.lastIndexOf("-")) + 1);

/** Last words of the nouns, so that most words are passed over at once. */
const ENDS = new Set([...agents.keys(), ...irregular.keys()].map(lastPart));

/** False when no agent noun, singular or plural, ends in the word. */
function mayEnd(word: string): boolean {
  const part = lastPart(word);
  if (ENDS.has(part)) return true;
  if (!part.endsWith("s")) return false;
  return ENDS.has(part.slice(0, -1)) || ENDS.has(part.slice(0, -2)) || ENDS.has(`${part.slice(0, -3)}y`);
}

/** The agent noun that the words end in ("Iraqi", "foreign", "minister"), the longest first; undefined when none. */
export function agentAtEnd(words: readonly string[]): AgentMatch | undefined {
  const lower = words.slice(-LONGEST * 2).map((word) => word.toLowerCase());
  if (!mayEnd(lower.at(-1) ?? "")) return undefined;
  for (let words = Math.min(LONGEST, lower.length); words > 0; words--) {
    const tail = lower.slice(-words).join(" ").replaceAll(" - ", "-");
    const found = agentNoun(tail);
    if (found) return { ...found, words };
  }
  return undefined;
}

/** The agent noun a phrase is, in singular or plural. */
export function agentNoun(phrase: string): { agent: AgentNoun; plural: boolean } | undefined {
  const exact = agents.get(phrase) ?? agents.get(phrase.replace(RANK, ""));
  const turned = irregular.get(phrase);
  if (exact && turned === undefined) return { agent: exact, plural: PLURALS.has(phrase) };
  for (const singular of turned === undefined ? singularsOf(phrase) : [turned]) {
    const agent = BUILDINGS.has(singular) ? undefined : agents.get(singular);
    if (agent) return { agent, plural: true };
  }
  return exact && { agent: exact, plural: true };
}

/** "A sub-inspector", "the ex-minister": what is before says how high or when. */
const RANK = /^(?:sub|vice|ex|co|arch)-/;

/** Chambers of which several are buildings; "both houses" stands in the table. */
const BUILDINGS = new Set(["house"]);

/** Table nouns that are plural as they stand. */
const PLURALS = new Set(
  "forces troops authorities guards marines police armed forces security forces warplanes jets youths people media officials sources members emergency services dead wounded injured reinforcements boat people".split(
    " ",
  ),
);

function singularsOf(phrase: string): string[] {
  const split = phrase.lastIndexOf(" ") + 1;
  const [before, last] = [phrase.slice(0, split), phrase.slice(split)];
  const turned = irregular.get(last);
  if (turned !== undefined) return [before + turned];
  if (last.length < 4 || !last.endsWith("s") || last.endsWith("ss")) return [];
  const forms = [last.slice(0, -1)];
  if (last.endsWith("ies")) forms.unshift(`${last.slice(0, -3)}y`);
  else if (last.endsWith("es")) forms.push(last.slice(0, -2));
  if (last.endsWith("men")) forms.push(`${last.slice(0, -3)}man`);
  return forms.map((form) => before + form);
}
