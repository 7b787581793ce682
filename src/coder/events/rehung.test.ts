/** All sentences are invented. */
import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { wordsOf } from "../../records/index.js";
import { coded } from "../coded.case.js";
import { rehung } from "./rehung.js";

/** The events of a text in words: "ASSAULT attacked: Gunmen > a bus". */
async function doings(text: string): Promise<string[]> {
  const { document, events } = await coded(text);
  const words = (parties: (typeof events)[number]["actors"]): string =>
    parties.map(({ span }) => (span ? wordsOf(document.text, span) : "?")).join(", ");
  return events.map(
    ({ type, trigger, actors, recipients }) =>
      `${type} ${wordsOf(document.text, trigger)}: ${words(actors)} > ${words(recipients)}`,
  );
}

it("gives what is told behind the reporting clause to its own doer, not to the speaker", async () => {
  expect(await doings("The army shelled the town on Wednesday, the River Front said, killing four.")).toEqual([
    "ASSAULT shelled: The army > the town",
  ]);
  expect(await doings("Gunmen attacked a bus in the north, officials said, killing nine.")).toEqual([
    "ASSAULT attacked: Gunmen > a bus",
  ]);
  expect(await doings("Police stormed the building, the union said, arresting twelve members.")).toContain(
    "COERCE arresting: Police > twelve members",
  );
  expect(await doings("Police said gunmen attacked a bus, killing nine.")).toEqual([
    "ASSAULT attacked: gunmen > a bus",
  ]);
});

it("goes on from what is told behind the reporting clause and an and", async () => {
  expect(
    await doings("Marines searched three barns, the mayor of Calder said on Friday, and arrested seven boatmen."),
  ).toContain("COERCE arrested: Marines > seven boatmen");
  expect(await doings("Rebels attacked the port, the governor said, and blamed Chad for the raid.")).toContain(
    "ACCUSE blamed: the governor > Chad",
  );
});

it("leaves the speaker what is the speaker's", async () => {
  expect(
    await doings("The court sentenced the journalist to nine years, her lawyer said, accusing the judge of bias."),
  ).toContain("ACCUSE accusing: her lawyer > the judge");
  expect(await doings("Rebels attacked the port, the governor said, blaming Chad for the raid.")).toContain(
    "ACCUSE blaming: the governor > Chad",
  );
  expect(await doings("The minister spoke to reporters, accusing the army of shelling the town.")).toContain(
    "ACCUSE accusing: The minister > the army",
  );
});

it("gives a judgement joined to what is moved back in time to the speaker", async () => {
  expect(
    await doings("The minister said police had acted with restraint and accused the opposition of attacking officers."),
  ).toContain("ACCUSE accused: The minister > the opposition");
  expect(await doings("The mayor said the rebels had fled the town and urged residents to return.")).toContain(
    "REQUEST urged: The mayor > residents",
  );
  expect(await doings("The group said it had killed nine soldiers and threatened further attacks.")).toContain(
    "THREATEN threatened: it > ",
  );
});

it("leaves a good tree alone", () => {
  const rows = `Chad PROPN Chad 2 nsubj NNP\nexpelled VERB expel 0 root VBD\nenvoys NOUN envoy 2 obj NNS\n. PUNCT . 2 punct`;
  const good = analysisOf("Chad expelled envoys.", rows);
  expect(rehung(good, [])).toBe(good);
});

it("takes neither the names of victims nor figures for people let go", async () => {
  expect(await doings("Officials have not released the names of the victims.")).toEqual([]);
  expect(await doings("The ministry has not released casualty figures.")).toEqual([]);
  expect(await doings("Rebels released nine hostages on Monday.")).toEqual([
    "RETREAT released: Rebels > nine hostages",
  ]);
});

it("wields tear gas and takes it neither for an act nor for whom it is used on", async () => {
  expect(await doings('"We used only tear gas and sound grenades," police spokesman Arun Belo said.')).toEqual([
    "ASSAULT used: We > ",
  ]);
  expect(await doings("Officers used tear gas and water cannon against protesters, witnesses said.")).toEqual([
    "ASSAULT used: Officers > protesters",
  ]);
});
