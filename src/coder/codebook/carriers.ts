/**
 * The notation of the codebook's carriers, one line each:
 *
 *     arrest,detain,jail v            lemmas (commas between) and part of speech: v, n or a
 *     strike v? obj:@people|@site     "?": weak; a condition is PLACE:lemma|lemma, "@" names a class, "*" is anything
 *     fire v !obj:gun|shot            "!": must not hold
 *     pull v prt:out                  particle; prep:, pp:, mod:, subj:, to:, dep:, party:, sense: likewise
 *     shell n #military               "#": a context the word brings
 *
 * Senses are PropBank rolesets (Palmer et al. 2005); classes of verbs follow VerbNet (Kipper Schuler 2005).
 */
import { CONTEXTS, EVENT_TYPES, type Context, type EventType } from "../../records/plover.js";
import { CLASSES } from "./classes.table.js";
import type { Carrier, Condition, PartOfSpeech, Place, TypeEntry } from "./shape.js";

const PLACES: ReadonlySet<string> = new Set<Place>([
  "obj",
  "subj",
  "mod",
  "smod",
  "prt",
  "prep",
  "pp",
  "to",
  "dep",
  "party",
  "sense",
]);

/**
 * Reads the carriers of one type or mode.
 * @throws Error naming the line that breaks the notation
 */
export function readCarriers(table: string, type: EventType, mode?: string): Carrier[] {
  if (mode !== undefined && !Object.hasOwn(EVENT_TYPES[type].modes, mode))
    throw new Error(`${type} has no mode ${mode}`);
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line) => readLine(line, type, mode));
}

function readLine(line: string, type: EventType, mode: string | undefined): Carrier[] {
  const [lemmas = "", pos = "", ...rest] = line.split(/\s+/);
  const kind = pos.replace("?", "");
  if (kind !== "v" && kind !== "n" && kind !== "a") throw new Error(`no part of speech in "${line}"`);
  const contexts = rest.filter((word) => word.startsWith("#")).map((word) => context(word.slice(1), line));
  const conditions = rest.filter((word) => !word.startsWith("#")).map((word) => condition(word, line));
  return lemmas.split(",").map((lemma) => ({
    lemma,
    pos: kind satisfies PartOfSpeech,
    weak: pos.endsWith("?"),
    conditions,
    type,
    ...(mode !== undefined && { mode }),
    contexts,
  }));
}

function context(name: string, line: string): Context {
  const found = CONTEXTS.find((each) => each === name);
  if (!found) throw new Error(`no context "${name}" in "${line}"`);
  return found;
}

function condition(word: string, line: string): Condition {
  const not = word.startsWith("!");
  const [place = "", list = ""] = word.slice(not ? 1 : 0).split(":");
  if (!PLACES.has(place) || list === "") throw new Error(`cannot read "${word}" in "${line}"`);
  return { place: place as Place, not, words: new Set(list.split("|").flatMap((each) => expand(each, line))) };
}

function expand(word: string, line: string): readonly string[] {
  if (!word.startsWith("@")) return [word];
  const members = CLASSES[word.slice(1)];
  if (!members) throw new Error(`no class "${word}" in "${line}"`);
  return members;
}

/** All carriers of a codebook by lemma, in the order of the tables. */
export function indexCarriers(book: readonly TypeEntry[]): ReadonlyMap<string, readonly Carrier[]> {
  const index = new Map<string, Carrier[]>();
  const all = book.flatMap((entry) => [
    ...readCarriers(entry.carriers, entry.type),
    ...Object.entries(entry.modes).flatMap(([mode, each]) => readCarriers(each.carriers, entry.type, mode)),
  ]);
  for (const carrier of all) {
    const list = index.get(carrier.lemma);
    if (list) list.push(carrier);
    else index.set(carrier.lemma, [carrier]);
  }
  return index;
}
