/** All texts are invented. */
import { describe, expect, it } from "vitest";
import { languageOf } from "./english.js";

describe("languageOf", () => {
  it.each([
    ["The ministry said that the road to the north was open and that buses had left.", "en"],
    ["Rebels free twelve", "und"],
    ["El ministro dijo el lunes que el ejército había salido de la ciudad durante la noche.", "spa"],
    ["Министр заявил в понедельник, что войска покинули город и дороги открыты.", "rus"],
    ["Der Minister sagte am Montag, dass die Truppen die Stadt in der Nacht verlassen hätten.", "deu"],
  ])("%s", (text, language) => expect(languageOf(text)).toBe(language));

  it.each([
    [
      "deu",
      "Am Montag war die Brücke in der Nacht an der Grenze zerstört worden. Was die Armee dort will, ist unklar.",
    ],
    [
      "nld",
      "De brug was in de nacht niet open. Het leger is in de stad, zei de burgemeester, en we zijn over de rivier gegaan.",
    ],
    [
      "spa",
      "A la mañana llegó a la plaza un hombre a pie; a nadie le dijo que la tropa a la que vio era la del general.",
    ],
    ["ita", "A sera i soldati a guardia del ponte sono stati attaccati; a tutti è stato detto di non andare a casa."],
    ["por", "A ponte a norte da cidade foi atacada a tiro; a tropa chegou a tempo e a população não fugiu."],
    ["ron", "Podul a fost atacat a doua noapte; armata a spus ca a prins doi oameni si ca orasul este in liniste."],
    ["hun", "A hidat a múlt éjjel támadás érte, mondta a polgármester, és a katonák is a városban vannak már."],
    ["afr", "Die brug was in die nag toe, en die soldate is nie in die dorp nie, het die burgemeester gesê."],
    ["swe", "Bron var stängd i natt, och soldaterna är kvar i staden, säger borgmästaren, som inte har sett dem."],
    ["fin", "Silta oli yöllä kiinni, ja sotilaat ovat kaupungissa, mutta pormestari ei ole nähnyt, että he ampuivat."],
    ["pol", "Most był w nocy zamknięty, a żołnierze są w mieście, ale burmistrz nie widział, że do nich strzelano."],
    ["tur", "Köprü gece kapalı ve askerler şehirde, ama belediye başkanı bir saldırı için bu kadar asker çok dedi."],
    ["fra", "LE PONT EST FERMÉ ET LES SOLDATS SONT DANS LA VILLE."],
  ])("tells %s from English, with which it shares little words", (language, text) =>
    expect(languageOf(text)).toBe(language),
  );

  it.each([
    ["arb", "قال الجيش إن الجسر أغلق ليلا."],
    ["kor", "시장은 다리가 닫혔다고 말했다."],
    ["cmn", "市长说桥已关闭。"],
    ["jpn", "橋は閉鎖されたと市長が述べた。"],
    ["ell", "Η γέφυρα έκλεισε."],
    ["he", "הגשר נסגר בלילה."],
    ["ka", "ხიდი დაიკეტა."],
    ["cmn", "Reuters: 市长说桥已关闭,军队已进入城市。"],
  ])("knows %s by its letters, however few", (language, text) => expect(languageOf(text)).toBe(language));

  it.each([
    "KOULA, March 3 (ENA) - Police shot dead three students.",
    "Doctors strike in Kenya",
    "Tolo, Kaboré and Al-Masri meet in San Pedro de la Sierra, Koula province",
    "Rebels seize Koula airport, Velden troops flee",
    "Militants abduct 30 schoolgirls near Koula, governor Adama Tolo says",
    "Koula: Gunmen behead villagers, burn houses",
    "El Koula police tear-gas Los Velden strikers; La Sierra miners join de facto general strike",
    "Ministers Tolo, Ruz resign; President Velden names Koula, Masri; parliament votes Tuesday; unions call Friday strike; army denies coup",
  ])("does not refuse a headline: %s", (text) => expect(languageOf(text)).toMatch(/^(?:en|und)$/));

  it("does not mistake an English text with words of another language in it", () => {
    const text =
      "The rebels, who call themselves “los hijos de la noche y del día”, said that the road was theirs and that they would hold it.";
    expect(languageOf(text)).toBe("en");
  });
});
