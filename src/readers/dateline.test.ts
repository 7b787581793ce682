import { describe, expect, it } from "vitest";
import { wordsOf } from "../records/index.js";
import { findDateline } from "./dateline.js";

function parts(text: string): (string | undefined)[] | null {
  const found = findDateline(text);
  return found && [found.place, found.date, found.agency].map((span) => span && wordsOf(text, span));
}

describe("findDateline", () => {
  it.each([
    ["TEHRAN, Dec. 30 (MNA) – The council met.", ["TEHRAN", "Dec. 30", "MNA"]],
    ["NAIROBI, Kenya (AP) — Police said.", ["NAIROBI", undefined, "AP"]],
    ["BEIRUT, 30 December 2019 (AFP) - Two men met.", ["BEIRUT", "30 December 2019", "AFP"]],
    ["Port Moresby, Dec 30, 2019 (ENA) -- Two men met.", ["Port Moresby", "Dec 30, 2019", "ENA"]],
    ["(Reuters) - Two men met.", [undefined, undefined, "Reuters"]],
    ["Headline of the day\n\nAL-QAIM, Iraq, May 2 – Two men met.", ["AL-QAIM", "May 2", undefined]],
    ["Headline of the day\n\nWASHINGTON — Two men met.", ["WASHINGTON", undefined, undefined]],
    ["ST. ANNS, Velden - Two men met.", ["ST. ANNS", undefined, undefined]],
    ["BAGHDAD/WASHINGTON (ENA) – Two men met.", ["BAGHDAD/WASHINGTON", undefined, "ENA"]],
    ["Ministry of Trade\n14 March 2024\n\nTwo men met.", [undefined, "14 March 2024", undefined]],
    ["Highlights\nTuesday, 8 October 2024\nTwo men met.", [undefined, "8 October 2024", undefined]],
    ["News in brief\nMarch 19, 2024 (ENA)\n\nTwo men met.", [undefined, "March 19, 2024", "ENA"]],
    ["Live\nHarbour News, 3 December 2024\n\n22:41\nTwo men met.", [undefined, "3 December 2024", undefined]],
    ["Report No. 12\nAs of 18 August 2024, 19:30\n\nTwo men met.", [undefined, "18 August 2024", undefined]],
  ])("reads %s", (text, expected) => expect(parts(text)).toEqual(expected));

  it.each([
    "The minister said on Monday – without a pause – that he would go.",
    "Monday, March 3 – a day of mourning.",
    "He came (late) – and left.",
    "Question: who did it?",
    "EXCLUSIVE – Two men met.",
    "WASHINGTON: two men met.",
    "3 March 2024\nTwo men met.\n\n5 March 2024\nThey met again.",
    "The men who met on\nTuesday, 8 October\nhave left.",
    "",
  ])("finds none in %j", (text) => expect(findDateline(text)).toBeNull());

  it("stays bounded on hostile lines", () => {
    for (const char of ["A", " ", "-", ",", "(", ":"]) expect(findDateline(char.repeat(50_000))).toBeNull();
  });
});
