/** Records that come back in, units of work, the review log, tables of the user's own: taken whole or refused in words. */
import { readUserTable } from "../../../../src/coder/actors/user-table.js";
import { EXPORTERS, gathered } from "../../../../src/export/index.js";
import { PLAIN } from "../../../../src/export/exporter.js";
import { IMPORTERS } from "../../../../src/import/index.js";
import { checked } from "../../../../src/import/check.js";
import { BadLine } from "../../../../src/import/lines.js";
import { IdentitiesError, incidentsOf, readIdentities } from "../../../../src/incidents/index.js";
import { BadUnit, packUnit, unpackUnit } from "../../../../src/queue/unit.js";
import { documentId, sourceOf } from "../../../../src/readers/index.js";
import type { Report } from "../../../../src/records/index.js";
import { checkChain, GENESIS, lineId, type Line } from "../../../../src/review/chain.js";
import { inventReport } from "../../../../src/store/invented.case.js";
import { openStore } from "../../../../src/store/index.js";
import { pick, roll, type Dice } from "../../../dice.js";
import { mutatedJson, type Json } from "../json.js";
import { mutated, mutatedText } from "../mutate.js";
import { SEEDS } from "../seeds.js";
import { hold, isWellFormed, orRefused, type Open, type Target } from "../target.js";

const target = (name: string, share: number, attempt: Open["try"]): Target => ({
  name,
  share,
  open: () => Promise.resolve({ try: attempt }),
});

const REPORTS = Array.from({ length: 20 }, (_, seed) => inventReport(seed, { events: 1 + (seed % 3), days: 40 }));

/** A report with odd values that still is one, or null. */
function oddReport(dice: Dice): Report | null {
  const made = mutatedJson(dice, pick(dice, REPORTS) as unknown as Json, 0.01) as unknown as Report | null;
  if (typeof made?.document?.text === "string") made.document.id = documentId(made.document.text);
  return orRefused(() => checked(made), BadLine);
}

const EXPORTS = EXPORTERS.filter(({ name }) => name !== "parquet");

export const RECORD_TARGETS: readonly Target[] = [
  target("imports", 40, async (dice) => {
    const importer = pick(dice, IMPORTERS);
    const bytes = mutated(dice, SEEDS.report);
    for await (const imported of importer.read(sourceOf(bytes))) {
      if ("report" in imported) checked(imported.report);
      else hold(imported.refused.text.length > 0, "a line was refused without a reason");
    }
  }),
  target("exports of odd reports", 10, async (dice) => {
    const odd = oddReport(dice);
    if (!odd) return;
    const exporter = pick(dice, EXPORTS);
    for await (const part of exporter.write(gathered([odd]), { paint: PLAIN, width: 80 }))
      hold(typeof part !== "string" || isWellFormed(part), `${exporter.name} wrote half a character`);
  }),
  target("incidents of odd reports", 15, (dice) => {
    const odd = [oddReport(dice), oddReport(dice)].flatMap((each) => each ?? []);
    const found = incidentsOf([...odd, pick(dice, REPORTS)]);
    for (const { members } of found) hold(members.length > 0, "an incident without members");
  }),
  {
    name: "odd reports in a store",
    share: 15,
    async open() {
      let store = await openStore(":memory:");
      let kept = 0;
      return {
        async try(dice) {
          const odd = oddReport(dice);
          if (!odd) return;
          if (++kept % 500 === 0) {
            await store.close();
            store = await openStore(":memory:");
          }
          await store.put([{ report: odd }]);
          const back = await store.report(odd.document.id);
          if (odd.document.embargoed === undefined) hold(back !== null, "a report that was kept is not there");
        },
        close: () => store.close(),
      };
    },
  },
  target("units of work", 30, (dice) => {
    const unit = packUnit([{ kind: "file", path: "a.txt", bytes: { utf8: mutatedText(dice, SEEDS.text) }, given: {} }]);
    const whole = unpackUnit(unit);
    hold(packUnit(whole).equals(unit), "a unit came out otherwise than it went in");
    orRefused(() => unpackUnit(mutated(dice, [unit])), BadUnit);
  }),
  target("review log", 30, async (dice) => {
    const lines: Line[] = [];
    for (let n = 1; n <= 5; n++) {
      const rest = {
        previous: lines.at(-1)?.id ?? GENESIS,
        at: "2026-01-02T03:04:05.000Z",
        body: { n, reason: mutatedText(dice, SEEDS.words) },
      };
      lines.push({ n, id: lineId(rest), ...rest });
    }
    hold((await checkChain(lines)).bad === undefined, "a whole log is said to be broken");
    const worse = mutatedJson(dice, lines as unknown as Json, 0.05);
    const same = (a: unknown): string => JSON.stringify(a);
    if (!Array.isArray(worse) || lines.some((line, i) => i < worse.length && same(worse[i]) !== same(line)))
      hold(
        !Array.isArray(worse) || (await checkChain(worse)).bad !== undefined || onlyOrder(worse, lines),
        "an altered log passed",
      );
  }),
  target("tables of the user", 40, (dice) => {
    const own = (error: unknown): boolean => error instanceof Error && error.message.startsWith("actors table, line");
    try {
      readUserTable(mutatedText(dice, SEEDS.actors));
    } catch (error) {
      if (!own(error)) throw error;
    }
    orRefused(() => readIdentities(mutatedText(dice, SEEDS.identities)), IdentitiesError);
    roll(dice, 2);
  }),
];

/** True when each line holds the same, were its keys in the same order. */
const onlyOrder = (some: readonly unknown[], lines: readonly Line[]): boolean => {
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === "object" && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
        : each,
    );
  return some.every((line, i) => sorted(line) === sorted(lines[i]));
};
