/** Interviews as question and answer. All of it is invented. */
import { expect, it } from "vitest";
import { wordsOf } from "../../records/index.js";
import { coded } from "../coded.case.js";

const LEAD = `"Nobody listened": a talk with the envoy
By Jan Ross, Invented Report
LIMA, Sept 12, 2024

Maria Solano led the talks with the Red Front until June.`;

async function toldIn(text: string): Promise<string[]> {
  const { document, attributions, entities, events } = await coded(text);
  const nameOf = (id: string | null | undefined) => entities.find((each) => each.id === id)?.name ?? "nobody";
  return [
    ...attributions
      .filter(({ cue }) => cue && /^[:.]$|^[QA]\.$/.test(wordsOf(document.text, cue)))
      .map(({ act, sourceEntity }) => `${act} ${nameOf(sourceEntity)}`),
    ...events.map(({ trigger, status, voices, actors }) => {
      const by = voices.slice(1, 2).map(({ entity }) => nameOf(entity));
      return `${status} ${wordsOf(document.text, trigger)} by ${actors.map(({ entity }) => nameOf(entity)).join()} says ${by.join()}`;
    }),
  ];
}

it("gives an answer to the one interviewed, and leaves a question a question", async () => {
  const told = await toldIn(`${LEAD}

Q: Did the Red Front kidnap the miners?

A: Yes. We warned the government. In 2011 the air force bombed a camp and killed four people.

The Front shelled a school too.

Q: The minister has accused you of passing secrets to Chile.

A: That is absurd.`);
  expect(told.filter((each) => /^(?:ask|state)/.test(each))).toEqual([
    "ask nobody",
    "state Maria Solano",
    "ask nobody",
    "state Maria Solano",
  ]);
  expect(told).toContain("hypothetical kidnap by Red Front says nobody");
  expect(told).toContain("reported warned by Maria Solano says Maria Solano");
  expect(told.find((each) => each.includes("bombed"))).toMatch(/^reported.*says Maria Solano$/);
  // An answer goes on in the next paragraph.
  expect(told.find((each) => each.includes("shelled"))).toMatch(/^reported.*says Maria Solano$/);
  expect(told.find((each) => each.includes("accused"))).toMatch(/^hypothetical/);
});

it("knows the one who asks by the questions, where names stand before the colons", async () => {
  const told = await toldIn(`${LEAD}

Herald: Did the army shell the village?

Solano: The army shelled two villages.

Herald: Has Chile apologised?

Solano: Chile has never apologised.`);
  expect(told.slice(0, 4)).toEqual(
    ["ask Herald", "state Maria Solano", "ask Herald", "state Maria Solano"].map((each) =>
      expect.stringMatching(each.startsWith("ask") ? /^ask/ : each),
    ),
  );
  expect(told.find((each) => each.includes("shell by"))).toMatch(/^hypothetical/);
  expect(told.find((each) => each.includes("shelled"))).toMatch(/^reported.*says Maria Solano$/);
});

it("takes a list of lands before colons for no interview", async () => {
  const told = await toldIn(`News in brief

PERU: Rebels shelled a town on Monday.

CHAD: Soldiers shot two farmers. Why did they?`);
  expect(told.some((each) => each.startsWith("ask"))).toBe(false);
});

it("knows the two by their whole and their last names, and who asks though not every turn of his is a question", async () => {
  const told = await toldIn(`${LEAD}

The Herald: Did the Front burn the station?

Maria Solano: No. We had nothing to do with it.

The Herald: The governor says he has evidence.

Solano: His men have tortured our members.

The Herald: Would you return?

Solano: I would go back tomorrow.`);
  const turns = told.filter((each) => /^(?:ask|state)/.test(each)).map((each) => each.replace(/^ask .*/, "ask"));
  expect(turns).toEqual(["ask", "state Maria Solano", "ask", "state Maria Solano", "ask", "state Maria Solano"]);
  expect(told.find((each) => each.includes("tortured"))).toMatch(/^reported.*says Maria Solano$/);
});

it("gives the words of a hearing to all who speak", async () => {
  const told = await toldIn(`${LEAD}

Judge Amara: Who fired first?

Colonel Reyes: The rebels fired first.

Judge Amara: Thank you.

Ms Duarte: Soldiers beat my brother.

Colonel Reyes: The army shelled a depot.`);
  expect(told.find((each) => each.includes("beat"))).toMatch(/^reported.*says .*Duarte$/);
  expect(told.find((each) => each.includes("shelled"))).toMatch(/^reported.*says .*Reyes$/);
});

it("denies in an answer of no what was asked", async () => {
  const told = await toldIn(`${LEAD}

Q: Did the army shell the village?

A: No. That was the rebels.

Q: Why did the Front kidnap the miners?

A: No, that was others.`);
  expect(told).toContainEqual(expect.stringMatching(/^denied No by army says Maria Solano$/));
  expect(told.filter((each) => each.startsWith("denied"))).toHaveLength(1);
});
