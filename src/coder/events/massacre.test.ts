/** A report of killings that a rights group lays at an army's door, and the army at others'. All of it is invented. */
import { expect, it } from "vitest";
import { wordsOf } from "../../records/index.js";
import { coded } from "../coded.case.js";

const REPORT = `DORANA, Karelo, October 14, 2025 (Invented report) - Soldiers summarily executed at least 56 civilians, including 14 children, in two villages in the north of Karelo in February in apparent retaliation for attacks by Islamist fighters, a human rights group said.

"I was in the garden with other people when they called us. As we started moving forward, they opened fire on us," said a farmer who survived the attack by soldiers.

The army rejected the allegations. Its spokesman, Colonel Amadu Teré, described the report as "a fabrication". "We did not kill civilians," he told state television.

Analysts say that the junta has failed to stem the violence, in which more than 20,000 people have been killed since 2015, according to a conflict monitor. The army had retaken Nondo, the minister said.`;

const { document, events, entities } = await coded(REPORT);
const nameOf = (id: string | null | undefined): string => entities.find((each) => each.id === id)?.name ?? "";
const names = (side: (typeof events)[number]["actors"]): string =>
  side.map(({ span, entity }) => nameOf(entity) || (span ? wordsOf(document.text, span) : "")).join("+");
const told = events.map(
  ({ type, status, trigger, actors, recipients, voices }) =>
    `${status} ${type} ${wordsOf(document.text, trigger)}: ${names(actors)} > ${names(recipients)} | ${voices
      .slice(1)
      .map(({ entity }) => nameOf(entity))
      .join("+")}`,
);

it.each([
  "reported ASSAULT executed: Soldiers > at least 56 civilians | human rights group",
  "reported ASSAULT opened: they > farmer | farmer",
  "asserted ASSAULT attack: soldiers > farmer | ",
  "denied ASSAULT kill: army > civilians | Amadu Teré",
  "reported ASSAULT killed:  > more than 20,000 people | conflict monitor",
  "reported COERCE retaken: army > Nondo | minister",
])("tells %s", (one) => expect(told).toContain(one));
