/** The way from a token outwards, to the edge of what one voice says, and what it does to the happening. */
import type { Act } from "../../records/attribution.js";
import { CHARGES } from "../attribution/cues.table.js";
import { DEPTH, dependents, formOf, type Tree } from "../attribution/tree.js";
import type { EmbeddingClass } from "./embedding.table.js";
import { governorOf, linkOf, type Link } from "./links.js";
import { marked } from "./marks.js";
import { isIndirectQuestion } from "./questions.js";
import { distanced, type Ground, inMood, negate, noted, PLAIN, uncertain, type Value } from "./value.js";

export interface Passage {
  readonly value: Value;
  /** True when the happening is taken for granted on the way, whatever is done with the words around it. */
  readonly presupposed: boolean;
  /** The word that took it for granted, or null: "responsibility" in "denied responsibility for the attack". */
  readonly granting: number | null;
  /** The word of speech that ended the way, with its act, when no attribution has it as its cue. */
  readonly speech: { readonly head: number; readonly act: Act } | null;
}

interface Stage {
  readonly token: number;
  /** How this token hangs on the next stage; null at the last. */
  readonly link: Link | null;
}

/**
 * Walks from a token up its tree as long as `within` holds, then reads the value from the outside in: what each word does to its complement
 * (Nairn, Condoravdi & Karttunen 2006) and the marks of each clause. At most DEPTH steps.
 */
export function passage(tree: Tree, token: number, reported: boolean, within: (token: number) => boolean): Passage {
  const stages: Stage[] = [];
  let speech: Passage["speech"] = null;
  let presupposed = false;
  let granting: number | null = null;
  let at = token;
  for (let step = 0; step < DEPTH; step++) {
    const head = governorOf(tree, at);
    const told = head >= 0 && (within(head) || isIndirectQuestion(tree, at)) ? linkOf(tree, at, head) : null;
    const link = told && isAny(tree, at) ? openly(told) : told;
    stages.push({ token: at, link });
    if (!link) break;
    if (link.kind === "speech") speech = { head, act: link.act };
    // "Rejected the allegation": it was made.
    const made = step === 0 && link.kind === "class" && link.by === "reverses" && CHARGES.test(formOf(tree, at));
    if (made || link.kind === "apart" || (link.kind === "class" && link.by === "presupposes")) {
      presupposed = true;
      granting = link.kind === "class" ? head : null;
    }
    if (link.kind === "speech" || link.kind === "apart" || link.kind === "purpose" || presupposed) break;
    at = head;
  }
  const last = stages.at(-1)!;
  let value = outermost(last.link, last.token);
  for (let each = stages.length - 1; each >= 0; each--) {
    const { token: here, link } = stages[each]!;
    if (link && each < stages.length - 1) value = under(link, stages[each + 1]!.token, value);
    const below = stages[each - 1]?.link;
    const silent = below?.kind === "inherit" && !below.marks;
    if (!silent) value = marked(tree, here, value, reported);
  }
  return { value, presupposed, granting, speech };
}

/** What a word that only points ("a charge Baku denied") says by itself of the happening; "no" and "never" answer that it was not, and "no part" tells so. */
export const pointedBy = (tree: Tree, token: number): Passage => ({
  value: [token, ...dependents(tree, token, "det")].some((each) => /^(?:no|never)$/.test(formOf(tree, each)))
    ? negate(PLAIN, { rule: "negation", token })
    : PLAIN,
  presupposed: false,
  granting: null,
  speech: null,
});

/** "Aware of any threat": there may be none, so that it is not taken for granted. */
export const isAny = (tree: Tree, token: number): boolean =>
  dependents(tree, token, "det").some((each) => formOf(tree, each) === "any");

const openly = (link: Link): Link =>
  link.kind === "class" && link.by === "presupposes" ? { kind: "class", by: "implies" } : link;

/** The value that the last stage starts with. */
function outermost(link: Link | null, token: number): Value {
  if (link?.kind === "purpose") return inMood("planned")(PLAIN, { rule: "purpose", token });
  if (link?.kind === "class" && link.by === "presupposes") return noted(PLAIN, { rule: "presupposed", token });
  return PLAIN;
}

/** The value below a word, given its own. */
function under(link: Link, head: number, value: Value): Value {
  if (link.kind === "until") return inMood("hypothetical")(value, { rule: "until", token: head });
  if (link.kind === "along" && value.polarity === "-") return { ...PLAIN, distance: value.distance };
  return link.kind === "class" ? byClass(link.by, value, { rule: `under-${link.by}`, token: head }) : value;
}

function byClass(by: EmbeddingClass, value: Value, ground: Ground): Value {
  switch (by) {
    case "implies":
      return noted(value, ground);
    case "presupposes":
      return noted(PLAIN, ground);
    case "reverses":
      return negate(value, ground);
    case "excludes":
      return value.polarity === "-"
        ? inMood("hypothetical")({ ...value, polarity: "+" }, ground)
        : negate(value, ground);
    case "likely":
      return value.polarity === "-" ? inMood("hypothetical")(value, ground) : uncertain("PR")(value, ground);
    case "possible":
      return value.polarity === "-" ? noted(value, ground) : uncertain("PS")(value, ground);
    case "asks":
      return inMood("hypothetical")(value, ground);
    case "alleges":
      return distanced(value, ground);
    case "demands":
      return inMood(value.polarity === "-" ? "hypothetical" : "demanded")({ ...value, polarity: "+" }, ground);
    case "threatens":
      return inMood("threatened")(value, ground);
    case "plans":
      // "Failed to agree on a withdrawal": that nobody has agreed to it says nothing of whether it comes.
      return value.polarity === "-"
        ? inMood("hypothetical")({ ...value, polarity: "+" }, ground)
        : inMood("planned")(value, ground);
  }
}
