/** The fact matrix: what each party says, and whether the versions agree. No number is merged away. */
import { FACT_FIELDS, type Fact, type FactCell, type Report } from "../../records/index.js";
import type { Actors } from "../actors/actors.js";
import { byDay } from "../matching/days.js";
import { cellsOf, type Field } from "./cells.js";
import { contrastsOf } from "./contrast.js";
import { isFormer, isTakenBack, withOwnDeeds } from "./own-deeds.js";
import { cellsSaid } from "./said.js";
import { stateOf, supersede } from "./state.js";
import type { Telling } from "./telling.js";

/** @param origins of each reprint among the documents, its origin */
export function factsOf(
  tellings: readonly Telling[],
  actors: Actors,
  origins: ReadonlyMap<string, string>,
  reports: ReadonlyMap<string, Report>,
): Fact[] {
  const byField = new Map<Field, FactCell[]>();
  for (const [field, cell] of [
    ...tellings.flatMap((telling) => cellsOf(telling, actors)),
    ...cellsSaid(tellings, actors),
  ]) {
    const cells = byField.get(field);
    if (cells) cells.push(cell);
    else byField.set(field, [cell]);
  }
  const responsible = byField.get("responsible");
  if (responsible) {
    const others = responsible.flatMap((cell) =>
      cell.value.polarity === "yes" ? contrastsOf(reports.get(cell.document)!, cell, actors) : [],
    );
    byField.set("responsible", [...responsible, ...others]);
  }
  const told = withOwnDeeds(byField, { actors, reports });
  const withdrawn = new Set(
    tellings.flatMap(({ report: { document } }) => (document.status === "canceled" ? [document.id] : [])),
  );
  return FACT_FIELDS.flatMap((field) => {
    const once = merged(withoutReprints(told.get(field) ?? [], origins, reports)).sort(byTime);
    const cells = supersede(field, once, actors, {
      isFormer: (cell) => isFormer(cell, reports),
      isTakenBack: (cell) => isTakenBack(cell, reports),
    });
    return cells.length ? [{ field, cells, ...stateOf(field, cells, actors, withdrawn) }] : [];
  });
}

/** Of a reprint only what its origin does not say is a cell of its own: a changed number, a changed name. */
function withoutReprints(
  cells: readonly FactCell[],
  origins: ReadonlyMap<string, string>,
  reports: ReadonlyMap<string, Report>,
): FactCell[] {
  const said = new Set(cells.map(({ document, value }) => `${document} ${value.text.toLowerCase()}`));
  return cells.filter(({ document, value, words }) => {
    const origin = origins.get(document);
    if (origin === undefined) return true;
    const text = reports.get(origin)?.document.text;
    return !said.has(`${origin} ${value.text.toLowerCase()}`) && !hasWords(text, words);
  });
}

/** True when the words stand in the text as words of their own ("31" is not in "131"). */
function hasWords(text: string | undefined, words: string): boolean {
  if (text === undefined) return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ""}${text[at + words.length] ?? ""}`)) return true;
  }
  return false;
}

/** The same value by the same voices in the same outlet is one cell with its first and last day. */
function merged(cells: readonly FactCell[]): FactCell[] {
  const kept = new Map<string, FactCell>();
  for (const cell of [...cells].sort(byTime)) {
    const { voices, value, outlet } = cell;
    const key = [voices.join(">"), value.party ?? value.text.toLowerCase(), outlet, value.polarity].join("|");
    const had = kept.get(key);
    if (!had) kept.set(key, cell);
    else if (byDay(cell.last, had.last) > 0) kept.set(key, { ...had, last: cell.last });
  }
  return [...kept.values()];
}

const byTime = (a: FactCell, b: FactCell): number =>
  byDay(a.first, b.first) ||
  compared(a.document, b.document) ||
  a.span.start - b.span.start ||
  compared(a.event, b.event);

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
