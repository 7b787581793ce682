/** Names of a window: the best BIO path of each sentence. */
import type { Name, NameType } from "../analysis.js";
import { bioOf, bioPath, spansOf, type Labelled } from "./bio.js";
import type { Reading } from "./reading.js";

/** A name with the log-probability of its words under each type. */
export interface ScoredName extends Name {
  readonly types: ReadonlyMap<NameType, number>;
}

// No word of one mention speaks against a type with more than this, in nats, so that no mention outvotes all others.
const SUREST = 6;

export function namesOf(reading: Reading): ScoredName[] {
  const labels = reading.labels("names");
  const bio = bioOf(labels);
  const types = typesOf(labels);
  const scores = reading.floats("names");
  return reading.sentences().flatMap(({ first, last }) => {
    const part = scores.subarray(first * labels.length, last * labels.length);
    const path = bioPath(part, last - first, bio);
    const offset = reading.offset + first;
    const form = (word: number): string => reading.tokens[offset + word]?.text ?? "";
    return joinedNames(spansOf(path.map((id) => labels[id]!)), form).map((span): ScoredName => {
      const sum = ({ begins, inside }: TypeLabels): number => {
        let total = 0;
        for (let i = span.first; i < span.last; i++)
          total += Math.max(-SUREST, part[i * labels.length + (i === span.first ? begins : inside)]!);
        return total;
      };
      const type = span.label as NameType;
      const sums = new Map(types.map((each) => [each.type, sum(each)]));
      return {
        type,
        first: offset + span.first,
        last: offset + span.last,
        confidence: confidenceOf(sums.get(type)!, span.last - span.first),
        types: sums,
      };
    });
  });
}

/**
 * One type for all mentions of a report that have the same words: the one that is likeliest for all of them together (the
 * label consistency of Krishnan and Manning 2006). Confidence is the geometric mean of the probabilities of the labels,
 * and of all mentions' where the type is theirs and not its own.
 */
export function agreed(names: readonly ScoredName[], form: (token: number) => string): Name[] {
  const groups = new Map<string, ScoredName[]>();
  for (const name of names) {
    const key = Array.from({ length: name.last - name.first }, (_, i) => form(name.first + i)).join(" ");
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  const types = new Map<ScoredName, { readonly type: NameType; readonly confidence: number }>();
  for (const group of groups.values()) {
    const sums = new Map<NameType, number>();
    for (const { types } of group) for (const [type, sum] of types) sums.set(type, (sums.get(type) ?? 0) + sum);
    const [type, sum] = [...sums].reduce((best, each) => (each[1] > best[1] ? each : best));
    const words = group.reduce((total, { first, last }) => total + last - first, 0);
    for (const name of group)
      types.set(
        name,
        name.type === type ? { type, confidence: name.confidence } : { type, confidence: confidenceOf(sum, words) },
      );
  }
  return names.map((name) => ({ ...types.get(name)!, first: name.first, last: name.last }));
}

const confidenceOf = (sum: number, words: number): number => Math.min(1, Math.exp(sum / words));

interface TypeLabels {
  readonly type: NameType;
  readonly begins: number;
  readonly inside: number;
}

const typesOf = (labels: readonly string[]): TypeLabels[] =>
  labels.flatMap((label, begins) => {
    const type = label.slice(2) as NameType;
    return label.startsWith("B-") ? [{ type, begins, inside: labels.indexOf(`I-${type}`) }] : [];
  });

const INITIAL = /^\p{Lu}$/u;

/**
 * No name begins at an initial right behind another's: given words may have the stops apart ("U . S ."). And a person's name that
 * begins right behind another's is the rest of it: "Colonel | Amadi Forst".
 */
function joinedNames(spans: readonly Labelled[], form: (word: number) => string): Labelled[] {
  const joined: Labelled[] = [];
  const initialAt = (word: number): boolean => INITIAL.test(form(word)) && form(word + 1) === ".";
  for (const span of spans) {
    const before = joined.at(-1);
    const initials = initialAt(span.first) && before !== undefined && initialAt(before.last - 2);
    const person = span.label === "Person" && before?.label === "Person";
    if (before?.last === span.first && (initials || person)) joined.splice(-1, 1, { ...span, first: before.first });
    else joined.push(span);
  }
  return joined;
}
