/** A report in which deeds, denials and days stand beside those of others. All of it is invented. */
import { expect, it } from "vitest";
import { wordsOf } from "../../records/index.js";
import { coded } from "../coded.case.js";

const REPORT = `PORT VELLIS, Velden, March 12, 2026 (Invented report) - The town of Korrin, captured by rebels last year, was bombed on Tuesday, its mayor said.

Peru said that Chile had shelled the village of Anto, a charge Chile denied. The mission said that the army hit a depot in Korrin on Monday and that the militia killed 12 civilians in Anto on Sunday.

Drones hit two schools on Friday, killing ten people, the ministry said. The ministry said that its guards had returned fire.

Police shot dead nine demonstrators in Korrin on Monday, the health authority said. Residents said that soldiers had burned a farm, which the army denied.

A court convicted the colonel of ordering the killing of a journalist.

Rebels freed the hostages on Tuesday, eight days after kidnapping them. The opposition rejected the result and urged supporters to march on Saturday.

Tens of thousands marched in Korrin on Monday. Three people were killed and a nurse was wounded in the raid.

The command said that the air force carried out a strike in response to the shelling of Anto. Four nurses have been abducted in Chad since June, the charity says.`;

const { document, events } = await coded(REPORT);
const names = (side: (typeof events)[number]["actors"]): string =>
  side.map(({ span, entity }) => (span ? wordsOf(document.text, span) : (entity ?? ""))).join("+");
const told = events.map(
  ({ type, mode, status, trigger, actors, recipients, date, counts }) =>
    `${status} ${type}${mode ? `/${mode}` : ""} ${wordsOf(document.text, trigger)}: ${names(actors)} > ${names(recipients)} ${date?.start ?? ""} ${counts.map(({ what, min }) => `${what} ${min}`).join()}`,
);

it.each([
  "reported ASSAULT/aerial bombed:  > The town of Korrin 2026-03-10 ",
  "reported ASSAULT/heavy-weapons shelled: Chile > the village of Anto  ",
  "denied ASSAULT/heavy-weapons charge: Chile > the village of Anto  ",
  "reported ASSAULT hit: the army > a depot in Korrin 2026-03-09 ",
  "reported ASSAULT killed: the militia > 12 civilians 2026-03-08 killed 12",
  "reported ASSAULT/drone hit:  > two schools+ten people 2026-03-06 killed 10",
  "reported ASSAULT/firearms returned: its guards >   ",
  "reported ASSAULT/firearms shot: Police > nine demonstrators 2026-03-09 killed 9",
  "denied ASSAULT/destroy which: soldiers > a farm  ",

  "asserted REJECT/change rejected: The opposition > the result  ",
  "asserted PROTEST/demo marched: Tens of thousands >  2026-03-09 participants 20000",
  "asserted ASSAULT raid:  > Three people+a nurse  killed 3",
  "reported ASSAULT/heavy-weapons shelling:  > Anto  ",
  "reported ASSAULT/abduct abducted:  > Four nurses 2025-06-01 abducted 4",
])("finds %s", (event) => {
  expect(told).toContain(event);
});

it("takes what somebody is convicted of ordering for done", () => {
  expect(told.find((each) => each.includes("killing: the colonel > a journalist"))).toMatch(/^asserted/);
});

it("leaves what came days before without the day of what came after", () => {
  expect(told.find((each) => each.includes("kidnapping"))).toMatch(/> them\s*$/);
});
