/**
 * Organizations and places by name: the same name, the registry's aliases, acronyms in brackets or by initials, and forms
 * cut short ("Boeing" for "Boeing Company").
 */
import type { Registry } from "../actors/registry.js";
import { keyOf } from "../actors/words-key.js";
import { group, type Group } from "./group.js";

const CORPORATE = new Set([
  "inc",
  "corp",
  "corporation",
  "company",
  "co",
  "ltd",
  "limited",
  "plc",
  "llc",
  "ag",
  "sa",
  "group",
  "holdings",
  "nv",
  "gmbh",
  "spa",
]);
const SMALL = new Set(["of", "the", "and", "for", "in", "on", "de", "la", "du", "des", "to"]);

const MANY = 32; // names with the same first word that are told apart

/** Groups by comparison key, with the acronym each could have. */
export class Bodies {
  readonly #byKey = new Map<string, Group>();
  readonly #byInitials = new Map<string, Group>();
  readonly #byFirst = new Map<string, Group[]>();

  constructor(readonly registry: Registry) {}

  /** The group of an organization's name. `bracketed`: the name directly before it in brackets, as "… Organization (WHO)". */
  organization(words: readonly string[], text: string, bracketedFor: Group | undefined): Group {
    const key = stem(keyOf(words));
    if (bracketedFor) {
      this.#byKey.set(key, bracketedFor);
      return bracketedFor;
    }
    const known =
      this.#byKey.get(key) ?? (isAcronym(words) ? this.#byInitials.get(key) : undefined) ?? this.#cutShort(key);
    if (known) {
      if (
        !isAcronym(words) &&
        text.length > known.name.length &&
        known.wikidata === undefined &&
        key !== keyOf(known.name)
      )
        known.name = text;
      return known;
    }
    const coding = this.registry.code(words);
    const made = group({
      name: text,
      kind: coding?.actor?.kind ?? "organization",
      codes: coding?.codes ?? { sectors: [] },
      words: key.split(" "),
      named: true,
    });
    this.#remember(key, made);
    return made;
  }

  /** The group kept under a key of another kind ("country:IRQ"), made when new. */
  under(key: string, make: () => Group): Group {
    const known = this.#byKey.get(key);
    if (known) return known;
    const made = make();
    this.#byKey.set(key, made);
    return made;
  }

  /** True for the initials of an organization that the text has named in full, whatever else they may be short for. */
  isShortForm(words: readonly string[]): boolean {
    return isAcronym(words) && this.#byInitials.has(stem(keyOf(words)));
  }

  /** True for a name that the text has given to an organization of its own. */
  knows(words: readonly string[]): boolean {
    return this.#byKey.has(stem(keyOf(words)));
  }

  /** Links a further name to a group. */
  alias(name: readonly string[], of: Group): void {
    this.#remember(stem(keyOf(name)), of);
  }

  #remember(key: string, of: Group): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, of);
    const words = key.split(" ");
    const initials = words
      .filter((word) => !SMALL.has(word))
      .map((word) => word[0])
      .join("");
    if (initials.length > 1 && !this.#byInitials.has(initials)) this.#byInitials.set(initials, of);
    const first = this.#byFirst.get(words[0]!);
    if (!first) this.#byFirst.set(words[0]!, [of]);
    else if (first.length < MANY && !first.includes(of)) first.push(of);
  }

  /** The only organization whose name goes on from these words. */
  #cutShort(key: string): Group | undefined {
    const list =
      this.#byFirst.get(key.split(" ")[0]!)?.filter(({ words }) => words.join(" ").startsWith(`${key} `)) ?? [];
    return list.length === 1 ? list[0] : undefined;
  }
}

function stem(key: string): string {
  const words = key.split(" ");
  while (words.length > 1 && CORPORATE.has(words.at(-1)!)) words.pop();
  return words.join(" ");
}

const isAcronym = (words: readonly string[]): boolean => words.length === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(words[0]!);
