/** Names of a window: the best BIO path of each sentence. */
import type { Name, NameType } from "../analysis.js";
import { bioOf, bioPath, spansOf } from "./bio.js";
import type { Reading } from "./reading.js";

/** Confidence is the geometric mean of the probabilities of the span's labels. */
export function namesOf(reading: Reading): Name[] {
  const labels = reading.labels("names");
  const bio = bioOf(labels);
  const scores = reading.floats("names");
  return reading.sentences().flatMap(({ first, last }) => {
    const part = scores.subarray(first * labels.length, last * labels.length);
    const path = bioPath(part, last - first, bio);
    return spansOf(path.map((id) => labels[id]!)).map((span): Name => {
      let sum = 0;
      for (let i = span.first; i < span.last; i++) sum += part[i * labels.length + path[i]!]!;
      const offset = reading.offset + first;
      return {
        type: span.label as NameType,
        first: offset + span.first,
        last: offset + span.last,
        confidence: Math.min(1, Math.exp(sum / (span.last - span.first))),
      };
    });
  });
}
