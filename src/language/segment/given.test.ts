import { describe, expect, it } from "vitest";
import { sentencesOfWords } from "./given.js";

/** Each text is invented, its words apart, with its sentence ends as "|". */
const TEXTS = [
  "The envoy left . | She flew home .",
  "A court in the U . S . heard K . Dunn .",
  "He left the U . S . | The court rose .",
  "It was I . | Nobody else came .",
];

describe("sentencesOfWords", () => {
  it.each(TEXTS)("finds the ends in %s", (text) => {
    const { sentences, tokens } = sentencesOfWords([text.split(" ").filter((word) => word !== "|")]);
    const shown = sentences.map(({ first, last }) =>
      tokens
        .slice(first, last)
        .map((token) => token.text)
        .join(" "),
    );
    expect(shown.join(" | ")).toBe(text);
  });
});
