import { expect, it } from "vitest";
import { SCHEMA, type Entity, type Report } from "../records/index.js";
import { findDateline, isCredit } from "./dateline.js";
import { fileOf, outletNameOf, outletOf } from "./outlet.js";

/** A report whose dateline was found in its text; `known` is an entity and the words of it that it stands for. */
function filed(text: string, about: Partial<Report["document"]> = {}, known?: [Partial<Entity>, string]): Report {
  const found = findDateline(text);
  const start = known ? text.indexOf(known[1]) : -1;
  const entity: Entity | undefined = known && {
    id: "n1",
    name: known[1],
    kind: "agency",
    codes: { sectors: ["JRN"] },
    mentions: [{ span: { start, end: start + known[1].length }, form: "name", confidence: 1 }],
    ...known[0],
  };
  return {
    schema: SCHEMA,
    document: {
      id: "sha256:1",
      text,
      language: "en",
      byline: [],
      origin: { reader: "text", sha256: "1", path: "/home/somebody/inbox/notes.txt" },
      status: "usable",
      ...(found && { dateline: { span: found.span, ...(entity && { agency: entity.id }) } }),
      ...about,
    },
    entities: entity ? [entity] : [],
  } as unknown as Report;
}

it.each([
  ["ZAGREB, Croatia, May 4, 2024 (Karst Despatch) – Two men met.", "Karst Despatch"],
  ["ZAGREB (The Friend of the People) – Two men met.", "The Friend of the People"],
  ['ZAGREB, May 4 (Sand & Sea "Weekly") – Two men met.', 'Sand & Sea "Weekly"'],
  ["ZAGREB, May 4 (ورق) – Two men met.", "ورق"],
  ["ZAGREB, May 4 (Updated) – Two men met.", undefined],
  ["ZAGREB, May 4 (UPDATE 2) – Two men met.", undefined],
  ["ZAGREB, May 4 (1430 GMT) – Two men met.", undefined],
  ["ZAGREB, May 4 (Thursday) – Two men met.", undefined],
  ["ZAGREB, May 4 – Two men met.", undefined],
  ["Two men met in Zagreb.", undefined],
])("%s is of %s", (text, outlet) => {
  expect(outletOf(filed(text))).toBe(outlet);
});

it("believes the source before the dateline", () => {
  const text = "ZAGREB, May 4 (Karst Despatch) – Two men met.";
  expect(outletOf(filed(text, { publisher: "Coast Herald", agency: "KD" }))).toBe("Coast Herald");
  expect(outletOf(filed(text, { agency: "KD" }))).toBe("KD");
});

it("takes the known name where it fills the brackets, the brackets' own words where it does not, and no place", () => {
  const text = "ZAGREB, May 4 (KAD) – Two men met.";
  expect(outletOf(filed(text, {}, [{ name: "Karst Despatch" }, "KAD"]))).toBe("Karst Despatch");
  expect(outletOf(filed("SPLIT (Dalmatia) – Two men met.", {}, [{ kind: "place" }, "Dalmatia"]))).toBeUndefined();
  expect(outletOf(filed('ZAGREB (Sea "Weekly") – Two men met.', {}, [{}, 'Sea "Weekly']))).toBe('Sea "Weekly"');
});

it("names a report without an outlet by its file, and its folder never", () => {
  expect(outletNameOf(filed("Two men met."))).toBe("an unnamed outlet (notes.txt)");
  expect(outletNameOf(filed("Two men met.", { origin: { reader: "text", sha256: "1" } }))).toBe("an unnamed outlet");
  expect(["C:\\users\\x\\a.txt", "/a/b/", "a.txt"].map(fileOf)).toEqual(["a.txt", "b", "a.txt"]);
});

it("knows names by their capitals", () => {
  expect(["Le Courrier du Sud", "eNews", "N-TV", "El País"].filter(isCredit)).toHaveLength(4);
  expect(["late", "he said", "May 4", "local time", "Exclusive"].filter(isCredit)).toEqual([]);
});
