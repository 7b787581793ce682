/** Chronologies. All of it is invented. */
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../records/index.js";
import { coded } from "../coded.case.js";

describe("a chronology", () => {
  const TEXT = `Five months of unrest in Tarsa

May 11: Tens of thousands march through the capital. Police fire tear gas.

June 20, 2025 – The union calls a strike.

A day later ports close.

Sept 1: Britain imposes sanctions on five generals. Critics say they had demanded them.

The report was compiled by the desk. Soldiers shot a man.`;

  it("dates what an entry tells by its day", async () => {
    const { document, events } = await coded(TEXT);
    const wordsOfDay = (trigger: string): string | undefined => {
      const words = events.find((each) => wordsOf(document.text, each.trigger) === trigger)?.date?.words;
      return words && wordsOf(document.text, words);
    };
    expect(["march", "fire", "sanctions", "shot"].map(wordsOfDay)).toEqual(["May 11", "May 11", "Sept 1", undefined]);
  });

  it("has a day over what stands under it, and none where one paragraph alone opens with a day", async () => {
    const dayOf = async (text: string, trigger: string): Promise<string | undefined> => {
      const { document, events } = await coded(text);
      const words = events.find((each) => wordsOf(document.text, each.trigger) === trigger)?.date?.words;
      return words && wordsOf(document.text, words);
    };
    const headed = "May 3, 2025\n\nSoldiers shot a man in Gao.\n\nMay 4, 2025\n\nRebels shelled a school.";
    expect(await dayOf(headed, "shot")).toBe("May 3, 2025");
    expect(await dayOf(headed, "shelled")).toBe("May 4, 2025");
    expect(await dayOf("May 3, 2025: a day of war\n\nSoldiers shot a man in Gao.", "shot")).toBeUndefined();
    expect(await dayOf("17:42 Army moves\n\nSoldiers shot a man.\n\n18:10 Rebels move", "shot")).toBeUndefined();
  });
});
