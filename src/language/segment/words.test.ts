import { describe, expect, it } from "vitest";
import { wordsOf } from "./words.js";

const words = (text: string): string[] => wordsOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe("wordsOf", () => {
  it.each([
    ["TEHRAN, Dec. 30 (MNA) – A", "TEHRAN , Dec. 30 ( MNA ) – A"],
    ["Gen. Abdul-Mahdi of Al-Qaim", "Gen. Abdul - Mahdi of Al - Qaim"],
    ["anti-government co-founder e-mail", "anti-government co-founder e-mail"],
    ["Turkey's can't cannot won’t they've", "Turkey 's ca n't can not wo n’t they 've"],
    ["soldiers' O'Neil d'Ivoire", "soldiers ' O'Neil d'Ivoire"],
    ["U.S.-led U.N. 5 a.m. J. Smith", "U.S. - led U.N. 5 a.m. J. Smith"],
    ["$4.5 million, US$30m, 25,000 and 3.5%", "$ 4.5 million , US$ 30m , 25,000 and 3.5 %"],
    ["9/11 10:30 the 1990s 20th", "9/11 10:30 the 1990s 20th"],
    [
      "See https://example.org/a?b=c. Mail a.b@example.org, now.",
      "See https://example.org/a?b=c . Mail a.b@example.org , now .",
    ],
    ["al-monitor.com said @user #tag", "al - monitor.com said @user #tag"],
    ["wait... no -- “yes,” he", "wait ... no -- “ yes , ” he"],
    ["AT&T and/or 10-year", "AT&T and / or 10 - year"],
    ["No. 3 said no. Sat. 4 May sat.", "No. 3 said no . Sat. 4 May sat ."],
    ["Boston, Mass., is; the mass. It", "Boston , Mass. , is ; the mass . It"],
    ["gonna go", "gon na go"],
  ])("cuts %j", (text, expected) => {
    expect(words(text).join(" ")).toBe(expected);
  });

  it("keeps astral characters, combining marks and joined emoji whole", () => {
    expect(words("Zu\u0308rich 𝒳y 👩‍🚒 日本")).toEqual(["Zu\u0308rich", "𝒳y", "👩‍🚒", "日本"]);
  });

  it("passes over a run of more than 1000 characters and says so", () => {
    const text = `a ${"x".repeat(1001)} b`;
    const skipped: number[] = [];
    const found = wordsOf(text, 0, text.length, ({ start, end }) => skipped.push(end - start));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["a", "b"]);
    expect(skipped).toEqual([1001]);
  });

  it.each(["a", " ", '"', "'", ".", "-", "@", "1", "(", "a.", "1,", "a'", "x-", "www.", "\u0301", "😀"])(
    "stays linear on 50,000 code units of %j",
    (unit) => {
      for (const text of [unit.repeat(50_000 / unit.length), `${unit.repeat(900 / unit.length)} `.repeat(55)]) {
        words(text);
      }
    },
  );
});
