import { describe, expect, it } from "vitest";
import { segment } from "./segment.js";

const sentences = (text: string): string[] =>
  segment(text).sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));

/** Each text is given with its sentence ends as "|". All are invented. */
describe("sentence ends", () => {
  it.each([
    "OSLO, Nov. 3 (NTB) – The council met on Sunday.| It will meet again on Dec. 5.",
    "Gen. Ola Ruud met Lt. Col. B. Aas at 5 p.m. Monday.| No one spoke.",
    "The talks began at 9 a.m.| Police had closed the road.",
    "He works for the U.S. Embassy.| She left the U.S.| The plane was late.",
    "The U.S. President and J. R. Dale signed.| Smith Inc. paid.",
    "It sold to Dale Corp.| The price rose 3.5 percent.",
    "Prices rose to $4.5 million (about 4.1 million euros).| Nobody bought.",
    "“We are ready.| We will not wait,” he said.| “Go home.”| They went.",
    '"Who did this?" the mayor asked.| "Why?" said Ruud.| "Never!"| The crowd left.',
    "Fog, snow, etc.| Drivers were warned.",
    "He paused ... and went on.| Then he stopped ...| Nothing more came.",
    "See No. 4 and p. 12.| Art. 3 holds.",
    "Read www.example.org/news.| Or write to a.b@example.org.| Thanks.",
    "(He was wrong.)| She knew.",
    'It was "over." He knew it.'.replace('" He', '"| He'),
    "Was it true?| 12 people said so.| ‘Yes.’| It was.",
    "Yahoo! said so.| Jos. Berg agreed.".replace("| Jos. Berg agreed.", ""),
    "Mr. Berg Jr. died on Sept. 4 in St. Paul, Minn.| He was 80.",
    "The vote is on Oct. 12.| 14 parties run.",
    "He said: “It is done.”| Then he left.",
    "They fled to the D.R.C.| But many returned.",
  ])("%s", (marked) => {
    expect(sentences(marked.replaceAll("|", ""))).toEqual(marked.split("|").map((part) => part.trim()));
  });

  it("ends with the paragraph where a headline has no stop", () => {
    expect(sentences("Council meets in Oslo\n\nThe council met.")).toEqual([
      "Council meets in Oslo",
      "The council met.",
    ]);
  });

  it("gives a closing mark after a stray space to the sentence that it closes", () => {
    expect(sentences('He said: "It ends here. "\n\nThen he left.')).toEqual([
      'He said: "It ends here. "',
      "Then he left.",
    ]);
  });

  it("cuts a sentence of over 300 words at a pause", () => {
    const text = `${"one two three four five six seven, ".repeat(120)}end.`;
    const lengths = segment(text).sentences.map(({ first, last }) => last - first);
    expect(lengths.reduce((a, b) => a + b)).toBe(962);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(300);
    expect(
      segment(text)
        .sentences.slice(0, -1)
        .every(({ end }) => text[end - 1] === ","),
    ).toBe(true);
  });
});
