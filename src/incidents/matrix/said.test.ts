/** What is read off attributions, in reports written by hand. Everything in them is invented. */
import { describe, expect, it } from "vitest";
import { incidentsOf } from "../index.js";
import { invented, town, type InventedEvent, type InventedSaying } from "../invented.case.js";

const entities = {
  army: { name: "The army" },
  front: { name: "The front" },
  minister: { name: "Lia Novak", kind: "person" as const },
  selm: town("Selm", 16, 0, "MLI"),
};
const strike = { trigger: "shelled", actors: ["army"], place: "selm", day: "2024-03-03" } satisfies InventedEvent;

function incidentOf(rest: string, said: readonly InventedSaying[], events: readonly InventedEvent[] = []) {
  const text = `The army shelled Selm on Sunday.\n\n${rest}`;
  const start = text.indexOf("The front");
  const mentions = start < 0 ? [] : [{ span: { start, end: start + 9 }, form: "name" as const, confidence: 1 }];
  const named = { ...entities, front: { ...entities.front, mentions } };
  const report = invented({ text, published: "2024-03-04", entities: named, events: [strike, ...events], said });
  const [incident] = incidentsOf([report]);
  return incident!;
}

const words = (field: string, incident: ReturnType<typeof incidentOf>): string[] =>
  incident.facts.filter((fact) => fact.field === field).flatMap(({ cells }) => cells.map((cell) => cell.words));

describe("what somebody says of a happening in a sentence that tells no deed", () => {
  it("gives the reason and the lawfulness that they name, and none out of a denial", () => {
    const text = "The front said it was in retaliation for the raid and a war crime.";
    const content = "it was in retaliation for the raid and a war crime";
    const told = incidentOf(text, [{ by: "front", cue: "said", content }]);
    expect(words("justification", told)).toEqual(["in retaliation for the raid and a war crime"]);
    expect(words("legality", told)).toEqual(["war crime"]);
    const denied = incidentOf(text, [{ by: "front", cue: "said", content, act: "deny" }]);
    expect(words("justification", denied)).toEqual([]);
  });

  it("gives what they call it, where the noun judges or explains an act", () => {
    const names = (content: string, cue = "said"): string[] =>
      incidentOf(`The front ${cue} ${content}.`, [{ by: "front", cue, content }])
        .framing.filter(({ role }) => role === "act")
        .map((each) => each.words);
    expect(names("it was a massacre")).toContain("massacre");
    expect(names("the shelling an act of piracy", "called")).toContain("act of piracy");
    expect(names("the shelling a disgrace for the army", "called")).toContain("disgrace");
    expect(names("the attack on the town a massacre of families", "called")).toContain("massacre");
    expect(names("the raid murder and left the talks", "called")).not.toContain("left");
    expect(names("for an operation against them", "called")).toEqual(["shelled"]);
    expect(names("it was a long night")).toEqual(["shelled"]);
  });

  it("gives whom they blame for it", () => {
    const accused = { trigger: "blamed", type: "ACCUSE", mode: "allege", actors: ["minister"], recipients: ["front"] };
    const blame = (rest: string) =>
      incidentOf(`Lia Novak blamed The front ${rest}.`, [], [accused as InventedEvent])
        .facts.filter(({ field }) => field === "responsible")
        .flatMap(({ cells }) => cells.map(({ value }) => value.text));
    expect(blame("for the shelling")).toEqual(["The army", "The front"]);
    expect(blame("for the budget")).toEqual(["The army"]);
    expect(blame("for what Lia Novak called a vile attack")).toEqual(["The army", "The front"]);
    const blast = { trigger: "blast", noun: true };
    const beside = incidentOf(
      "A blast hit Selm, said Lia Novak, who blamed The front.",
      [],
      [{ ...blast, place: "selm", day: "2024-03-03" }, accused as InventedEvent],
    );
    expect(words("responsible", beside)).toContain("The front");
  });

  it("gives whom they hold responsible, or not", () => {
    const held = (content: string, act: "state" | "deny" = "state") =>
      incidentOf(`Lia Novak said ${content}.`, [{ by: "minister", cue: "said", content, act }])
        .facts.filter(({ field }) => field === "responsible")
        .flatMap(({ cells }) => cells.map(({ value }) => value.text));
    expect(held("The front was behind the attack")).toEqual(["The army", "The front"]);
    expect(held("The front was probably responsible")).toEqual(["The army", "The front"]);
    expect(held("The front was not responsible for the shelling")).toEqual(["The army", "not The front"]);
    expect(held("The front was responsible for the attack", "deny")).toEqual(["The army", "not The front"]);
    expect(held("The front was responsible for the harvest")).toEqual(["The army"]);
    expect(held("Men in The front were responsible for the attack")).toEqual(["The army"]);
    expect(held("It was caused by a stray shell of The front")).toEqual(["The army", "The front"]);
    expect(held("It was not the work of The front")).toEqual(["The army", "not The front"]);
    expect(held("he praised the work of The front")).toEqual(["The army"]);
    expect(held("the delay was caused by a march of The front")).toEqual(["The army"]);
    expect(held("The front was behind schedule")).toEqual(["The army"]);
  });

  it("counts those taken, driven out or hurt beside it, unless that has a place or a day of its own", () => {
    const arrested = (about: Partial<InventedEvent>): string[] => {
      const seven = { start: 65, end: 70 };
      const arrest: InventedEvent = {
        trigger: "arrested",
        type: "COERCE",
        recipients: ["men"],
        counts: [{ what: "arrested", words: seven, min: 7, max: 7 }],
        ...about,
      };
      return words("arrested", incidentOf("Lia Novak said police arrested seven men.", [], [arrest]));
    };
    expect(arrested({})).toEqual(["seven"]);
    expect(arrested({ day: "2024-02-01" })).toEqual([]);
    expect(arrested({ status: "demanded" })).toEqual([]);
  });

  it("takes a denial that no event was coded for, but no demand that is rejected", () => {
    const denials = (content: string, cue: string): number =>
      incidentOf(`The front ${cue} ${content}.`, [{ by: "front", cue, content, act: "deny" }]).denials.length;
    expect(denials("that it had used live rounds", "denied")).toBe(1);
    expect(denials("reports that it had used live rounds", "rejected")).toBe(1);
    expect(denials("the demand for talks", "rejected")).toBe(0);
  });
});
