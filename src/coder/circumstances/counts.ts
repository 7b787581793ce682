/** How many were killed, hurt, arrested …: what each quantity counts, and the event that it belongs to. */
import type { Analysis } from "../../language/analysis.js";
import type { Count } from "../../records/index.js";
import type { DraftEvent, Quantity } from "../layers.js";
import { spanOf } from "../ranges.js";
import { COUNT_NOUNS, EVENTS_OF, OBJECT_VERBS, SUBJECT_VERBS } from "./victims.table.js";

export interface TiedCount {
  readonly event: string;
  readonly count: Count;
}

/** The counts of all events. A figure goes to one event of its sentence: that of its verb, else the nearest of a fitting type. */
export function countsOf(
  analysis: Analysis,
  quantities: readonly Quantity[],
  drafts: readonly DraftEvent[],
): TiedCount[] {
  const bySentence = new Map<number, DraftEvent[]>();
  for (const draft of drafts) {
    const { sentence } = analysis.tokens[draft.token]!;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), draft]);
  }
  return quantities.flatMap((quantity) => {
    const kinds = kindsOf(analysis, quantity);
    const [first] = kinds;
    if (!first) return [];
    const dead = kinds.includes("killed") && kinds.includes("injured");
    const what = dead ? "casualties" : first;
    const event = eventFor(what, quantity, bySentence.get(analysis.tokens[quantity.first]!.sentence) ?? []);
    if (!event) return [];
    const { min, max } = quantity;
    const count: Count = {
      what,
      words: spanOf(analysis.tokens, quantity),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(dead && { shared: true as const }),
    };
    return [{ event: event.id, count }];
  });
}

/** What a quantity counts; several when one figure stands for "dead and wounded" together. */
function kindsOf({ tokens, syntax }: Analysis, { last, noun }: Quantity): Count["what"][] {
  const at = noun ?? last;
  const { sentence } = tokens[last - 1]!;
  if (tokens[at]?.sentence !== sentence) return verbKinds(syntax, last - 1);
  const own = nounKind(syntax, at);
  const joined = conjuncts(syntax, at).flatMap((each) => nounKind(syntax, each) ?? []);
  if (own) return [own, ...joined];
  return verbKinds(syntax, noun ?? last - 1);
}

function nounKind(syntax: Analysis["syntax"], token: number): Count["what"] | undefined {
  const { lemma, upos } = syntax[token]!;
  return /NOUN|ADJ|VERB|PROPN/.test(upos) ? COUNT_NOUNS.get(lemma.toLowerCase()) : undefined;
}

/** Nouns joined to one by "and", looked for close behind it. */
function conjuncts(syntax: Analysis["syntax"], token: number): number[] {
  const found: number[] = [];
  for (let i = token + 1; i < Math.min(syntax.length, token + 6); i++) {
    if (syntax[i]!.head === token && syntax[i]!.deprel === "conj") found.push(i);
  }
  return found;
}

/** By the verb that those counted depend on, its conjuncts included ("killed and wounded"). */
function verbKinds(syntax: Analysis["syntax"], token: number): Count["what"][] {
  let at = token;
  for (let climb = 0; climb < 4; climb++) {
    const { head, deprel } = syntax[at]!;
    if (head < 0) return [];
    const verb = syntax[head]!;
    const passive = deprel.startsWith("nsubj:pass");
    const table =
      deprel === "obj" || passive || deprel.startsWith("acl")
        ? OBJECT_VERBS
        : deprel.startsWith("nsubj")
          ? SUBJECT_VERBS
          : null;
    const kind =
      table?.get(verb.lemma) ?? (deprel === "nsubj" && verb.xpos === "VBN" ? OBJECT_VERBS.get(verb.lemma) : undefined);
    if (kind) {
      const joined = conjuncts(syntax, head).flatMap((each) => OBJECT_VERBS.get(syntax[each]!.lemma) ?? []);
      return [kind, ...joined];
    }
    at = head;
  }
  return [];
}

function eventFor(
  what: Count["what"],
  { first, last }: Quantity,
  events: readonly DraftEvent[],
): DraftEvent | undefined {
  const distance = ({ token }: DraftEvent): number => (token < first ? first - token : Math.max(0, token - last));
  for (const type of EVENTS_OF[what]) {
    const fitting = events.filter((event) => event.type === type).sort((a, b) => distance(a) - distance(b));
    if (fitting[0]) return fitting[0];
  }
  return undefined;
}
