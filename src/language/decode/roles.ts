/** Roles of one predicate: the best BIO path, in which each core role is borne once (Punyakanok, Roth and Yih 2008). */
import { bioOf, bioPath, spansOf, type Labelled } from "./bio.js";

const CORE = /^ARG[0-5A]$/;

/** @param scores log-probabilities [words × labels] over the predicate's sentence. Ranges count from its first word. */
export function rolesOf(scores: Float32Array, words: number, labels: readonly string[]): Labelled[] {
  const path = bioPath(scores, words, bioOf(labels));
  const roles = spansOf(path.map((id) => labels[id]!));
  const core = roles.filter(({ label }) => CORE.test(label));
  if (new Set(core.map(({ label }) => label)).size === core.length) return roles;
  const valueOf = scorer(scores, labels);
  const taken = new Set<string>();
  // What a span would lose under its next best label decides who keeps a label that two of them claim.
  const claims = roles
    .map((role, at) => ({ role, at, choices: choicesOf(role, labels, valueOf) }))
    .sort((a, b) => margin(b.choices) - margin(a.choices) || a.at - b.at);
  const decided: (Labelled | null)[] = [];
  for (const { role, at, choices } of claims) {
    const label = CORE.test(role.label)
      ? choices.find((choice) => !CORE.test(choice.label) || !taken.has(choice.label))!.label
      : role.label;
    taken.add(label);
    decided[at] = label === "O" ? null : { ...role, label };
  }
  return decided.filter((role) => role !== null);
}

interface Choice {
  readonly label: string;
  readonly value: number;
}

const margin = ([first, second]: readonly Choice[]): number => first!.value - second!.value;

/** Every label of the span, "O" among them, the best first. */
function choicesOf(role: Labelled, labels: readonly string[], valueOf: (role: Labelled) => number): Choice[] {
  return ["O", ...labels.filter((label) => label.startsWith("B-")).map((label) => label.slice(2))]
    .map((label) => ({ label, value: valueOf({ ...role, label }) }))
    .sort((a, b) => b.value - a.value);
}

function scorer(scores: Float32Array, labels: readonly string[]): (role: Labelled) => number {
  const ids = new Map(labels.map((label, id) => [label, id]));
  return ({ label, first, last }) => {
    let sum = 0;
    for (let word = first; word < last; word++) {
      const tag = label === "O" ? "O" : `${word === first ? "B" : "I"}-${label}`;
      const id = ids.get(tag);
      sum += id === undefined ? -Infinity : scores[word * labels.length + id]!;
    }
    return sum;
  };
}
