import { expect, it } from "vitest";
import { languageOf } from "./english.js";

it.each([
  ["The ministry said that the road to the north was open and that buses had left.", "en"],
  ["Rebels free twelve", "und"],
  ["El ministro dijo el lunes que el ejército había salido de la ciudad durante la noche.", "spa"],
  ["Министр заявил в понедельник, что войска покинули город и дороги открыты.", "rus"],
  ["Der Minister sagte am Montag, dass die Truppen die Stadt in der Nacht verlassen hätten.", "deu"],
])("%s", (text, language) => expect(languageOf(text)).toBe(language));
