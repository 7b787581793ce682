import { describe, expect, it } from "vitest";
import { invented, town, type InventedEvent } from "../invented.case.js";
import { incidentsOf } from "../index.js";
import { accountsOf } from "./account.js";

const report = (text: string, events: readonly InventedEvent[], about = {}) =>
  invented({
    text,
    publisher: "Sahel Wire",
    published: "2024-03-04",
    ...about,
    entities: {
      place: town("Anefis", 18.2, 0.6, "MLI"),
      country: { name: "Mali", kind: "country", codes: { country: "MLI", sectors: [] } },
      army: { name: "Desert Army" },
      front: { name: "Songhai Liberation Front" },
    },
    events,
  });

const DEED = "Fiction. The Desert Army struck camps of the Songhai Liberation Front on Sunday.";

describe("the events of one report", () => {
  it("are one account when one has the day, the other the place, and the doer is the same", () => {
    const told = report(`${DEED} Its assault in Anefis was condemned.`, [
      { trigger: "struck", actors: ["army"], recipients: ["front"], day: "2024-03-03" },
      { trigger: "assault", actors: ["army"], place: "place", noun: true },
    ]);
    expect(accountsOf(told)).toMatchObject([{ where: { name: "Anefis" }, events: [{ event: "e1" }, { event: "e2" }] }]);
  });

  it("are one when a weapon did it in a place, and was fired on a day", () => {
    const accounts = (words: string) =>
      accountsOf(
        report(`Fiction. ${words} killed 13 people in Anefis had been fired from the hills on Sunday, monitors said.`, [
          { trigger: "killed", place: "place" },
          { trigger: "fired", day: "2024-03-03" },
        ]),
      ).length;
    expect(accounts("Shells which")).toBe(1);
    expect(accounts("Men who")).toBe(2);
  });

  it("leave out what is only a name for a deed of another kind", () => {
    const accounts = (words: string) =>
      accountsOf(
        report(`Fiction. The army detained an editor in Anefis. His wife ${words}.`, [
          { trigger: "detained", type: "COERCE", place: "place" },
          { trigger: "arrest", type: "COERCE", noun: true },
          { trigger: "kidnapping", noun: true },
        ]),
      ).map(({ family }) => family);
    expect(accounts("called the arrest a kidnapping")).toEqual(["coercion"]);
    expect(accounts("said the arrest followed a kidnapping")).toEqual(["coercion", "violence"]);
  });

  it("are one when “Monday's attack” points to what was told with its place", () => {
    const told = report("Fiction. Drones hit a depot in Anefis. Seven died in Sunday's attack, officials said.", [
      { trigger: "hit", place: "place" },
      { trigger: "attack", day: "2024-03-03", noun: true },
    ]);
    expect(accountsOf(told)).toMatchObject([{ events: [{ event: "e1" }, { event: "e2" }] }]);
  });

  it("are one when one is all of its kind in the headline and the other is the lead's, unless their days differ", () => {
    const text =
      "Depot hit in Anefis\n\nGAO, Mali, March 4, 2024 (ENA) - A blast destroyed a depot by the river on Sunday.";
    const start = text.indexOf("GAO");
    const dateline = { span: { start, end: text.indexOf(" - ") } };
    const eventsOf = (day: string) => {
      const told = report(text, [
        { trigger: "hit", place: "place", ...(day && { day }) },
        { trigger: "blast", day: "2024-03-03", noun: true },
      ]);
      return accountsOf({ ...told, document: { ...told.document, dateline } }).map(({ events }) => events.length);
    };
    expect(eventsOf("")).toEqual([2]);
    expect(eventsOf("2024-03-01")).toEqual([1, 1]);
  });

  it("leave what happened long ago aside when it is asked which one a deed belongs to", () => {
    const told = report(`${DEED} The strike in Anefis was condemned. Thousands were killed in 2022.`, [
      { trigger: "struck", actors: ["army"], day: "2024-03-03" },
      { trigger: "strike", noun: true },
      { trigger: "killed", day: "2022-04-01" },
    ]);
    expect(accountsOf(told).map(({ events }) => events.map(({ event }) => event))).toEqual([["e1", "e2"], ["e3"]]);
  });

  it("are two when one answers the other, and stay two incidents", () => {
    const told = report(`${DEED} The Songhai Liberation Front had raided a post near Anefis.`, [
      { trigger: "struck", actors: ["army"], recipients: ["front"], day: "2024-03-03" },
      { trigger: "raided", actors: ["front"], recipients: ["army"], place: "place" },
    ]);
    expect(accountsOf(told)).toHaveLength(2);
    expect(incidentsOf([told])).toHaveLength(2);
  });

  it("are two when one is given as the reason of the other in its own sentence", () => {
    const told = report("Fiction. Jets struck Anefis on Sunday in response to attacks by gunmen.", [
      { trigger: "struck", place: "place", day: "2024-03-03" },
      { trigger: "attacks", noun: true },
    ]);
    expect(accountsOf(told).map(({ events }) => events.map(({ event }) => event))).toEqual([["e1"], ["e2"]]);
  });

  it("are two when one is told as what others did later, to which its denial belongs", () => {
    const accounts = (then: string) =>
      accountsOf(
        report(
          `Fiction. The Songhai Liberation Front raided Anefis on Sunday. The Desert Army ${then} bombed a market. Mali denied that it was hit.`,
          [
            { trigger: "raided", actors: ["front"], place: "place", day: "2024-03-03" },
            { trigger: "bombed", actors: ["army"] },
            { trigger: "hit", status: "denied" },
          ],
        ),
      ).map(({ events }) => events.map(({ event }) => event));
    expect(accounts("then")).toEqual([["e1"], ["e2", "e3"]]);
    expect(accounts("later")).toEqual([["e1"], ["e2", "e3"]]);
    expect(accounts("also")).toEqual([["e1", "e2", "e3"]]);
  });

  it("are two when one is said to have come after the other", () => {
    const told = report("Fiction. The raid in Anefis on Sunday failed. A strike after the raid hit a camp.", [
      { trigger: "raid", place: "place", day: "2024-03-03", noun: true },
      { trigger: "strike", noun: true },
    ]);
    expect(accountsOf(told)).toHaveLength(1);
    const beside = report("Fiction. A strike after the raid in Anefis hit a camp.", [
      { trigger: "raid", place: "place", noun: true },
      { trigger: "strike", noun: true },
    ]);
    expect(accountsOf(beside)).toHaveLength(2);
  });

  it("are one when a later sentence comes back to the deed by the same word", () => {
    const accounts = (later: string) =>
      accountsOf(
        report(
          `Fiction. The raids in Anefis on Sunday hit a camp. A convoy was ambushed on Friday. Oslo condemned ${later}.`,
          [
            { trigger: "raids", place: "place", day: "2024-03-03", noun: true },
            { trigger: "ambushed", day: "2024-03-01" },
            { trigger: later.split(" ").at(-1)!, noun: true },
          ],
        ),
      ).map(({ events }) => events.length);
    expect(accounts("the Raids")).toEqual([2, 1]);
    expect(accounts("all Raids")).toEqual([1, 1, 1]);
    expect(accounts("the blow")).toEqual([1, 1, 1]);
  });
});

it("makes no incident of what only a reprint's coding has, its origin's words being the same", () => {
  const text = `${DEED} Nobody was warned, said a herdsman who had fled the camps with his goats and two children.`;
  const origin = report(text, [{ trigger: "struck", actors: ["army"], day: "2024-03-03" }]);
  const again = report(
    `${text} (Reprinted.)`,
    [
      { trigger: "struck", actors: ["army"], day: "2024-03-03" },
      { trigger: "fled", type: "RETREAT" },
    ],
    { publisher: "Gao Courier", published: "2024-03-05" },
  );
  expect(incidentsOf([origin, again]).map(({ type }) => type)).toEqual(["ASSAULT"]);
});
