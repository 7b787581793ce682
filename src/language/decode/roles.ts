/**
 * Roles of a predicate from the labels of single words. The words vote over the phrases of the tree: what hangs on the
 * predicate takes one label for the whole of it; words outside those phrases (a subject that belongs to a verb further
 * up, the noun a relative clause stands by) keep the spans they form, one for each numbered role.
 */
import type { Range, Role } from "../analysis.js";
import { closed } from "./bio.js";

/** A phrase takes the label that this share of its words has, punctuation aside; its head counts half a word more. */
const SHARE = 0.3;
/** It is enough that the head has the label and half that share of the words. */
const HEAD_SHARE = SHARE / 2;
const HEAD_WEIGHT = 0.5;
const GAP = 1;

/** A sentence's tree, in words of the window: children of each word by `word - first`. */
export interface Phrases extends Range {
  readonly children: readonly (readonly number[])[];
  readonly isPunctuation: (word: number) => boolean;
}

/** @param tags BIO labels of the sentence's words as seen from `predicate` */
export function rolesOf(tags: readonly string[], predicate: number, phrases: Phrases): Role[] {
  const { first, children, isPunctuation } = phrases;
  const label = (word: number): string => (tags[word - first] === "O" ? "" : tags[word - first]!.slice(2));
  const roles: Role[] = [];
  const covered = new Set<number>();
  for (const head of children[predicate - first]!) {
    const phrase = phraseOf(head, phrases, (word) => isPunctuation(word) && label(word) === "");
    const votes = new Map<string, number>();
    let words = 0;
    for (let word = phrase.first; word < phrase.last; word++) {
      if (isPunctuation(word)) continue;
      words++;
      const name = label(word);
      if (name) votes.set(name, (votes.get(name) ?? 0) + 1 + (word === head ? HEAD_WEIGHT : 0));
    }
    let best: [string, number] | undefined;
    for (const vote of votes) if (!best || vote[1] > best[1]) best = vote;
    if (!best || best[1] < words * (label(head) === best[0] ? HEAD_SHARE : SHARE)) continue;
    roles.push({ label: best[0], ...phrase });
    for (let word = phrase.first; word < phrase.last; word++) covered.add(word);
  }
  const taken = new Set(roles.map((role) => role.label));
  const rest = tags.map((tag, i) => (covered.has(first + i) || first + i === predicate ? "O" : tag));
  const spans = closed(rest, GAP, first).flatMap((span) => without(span, predicate));
  for (const span of spans.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    if (/^ARG\d/.test(span.label) && taken.has(span.label)) continue;
    taken.add(span.label);
    roles.push(span);
  }
  return roles.sort((a, b) => a.first - b.first);
}

/** The unbroken run around `head` of the words below it, without punctuation at its ends where `bare` says so. */
function phraseOf(head: number, { first, children }: Phrases, bare: (word: number) => boolean): Range {
  const below = new Set<number>();
  const open = [head];
  for (let word = open.pop(); word !== undefined; word = open.pop()) {
    below.add(word);
    open.push(...children[word - first]!);
  }
  let [from, to] = [head, head];
  while (below.has(from - 1)) from--;
  while (below.has(to + 1)) to++;
  while (to > head && bare(to)) to--;
  while (from < head && bare(from)) from++;
  return { first: from, last: to + 1 };
}

/** The span without the predicate's own word: what stands before it, or after it when it begins the span. */
function without(role: Role, predicate: number): Role[] {
  const { first, last } = role;
  if (predicate < first || predicate >= last) return [role];
  if (predicate === first) return last > first + 1 ? [{ ...role, first: first + 1 }] : [];
  return [{ ...role, last: predicate }];
}
