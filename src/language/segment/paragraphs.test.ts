import { describe, expect, it } from "vitest";
import { paragraphsOf } from "./paragraphs.js";

const paragraphs = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe("paragraphsOf", () => {
  it("parts at blank lines, whatever the line break", () => {
    expect(paragraphs("One.\r\n\r\nTwo.\n \t\nThree.\u2029Four.\n")).toEqual(["One.", "Two.", "Three.", "Four."]);
  });

  it("parts at single line breaks when lines are whole paragraphs", () => {
    expect(
      paragraphs("Ferry line fined over delays\nThe transport ministry fined the line.\nIt will pay."),
    ).toHaveLength(3);
  });

  it("joins hard-wrapped lines and keeps the headline apart", () => {
    const text = [
      "FERRY LINE FINED OVER DELAYS IN THE NORTH OF THE COUNTRY, SAYS STATE",
      "The transport ministry fined the ferry line on Tuesday after a summer of",
      "delays on the northern route. The line said it would appeal against the",
      "fine, which it called unfair.",
      "The minister, who had warned the line in spring, welcomed the decision in",
      "a short statement.",
    ].join("\n");
    expect(paragraphs(text).map((each) => each.split("\n").length)).toEqual([1, 3, 2]);
  });

  it("joins a line that goes on in small letters", () => {
    expect(paragraphs("Police in Oslo closed\nthe road.")).toHaveLength(1);
  });

  it("parts list items", () => {
    expect(paragraphs("Demands:\n- release of all prisoners\n- free passage")).toHaveLength(3);
  });

  it.each(["\n", "a\n", " \n", "a \n\n", "\r"])("stays linear on 50,000 of %j", (unit) => {
    paragraphsOf(unit.repeat(50_000));
  });
});
