/**
 * Base forms that an English word form may have, for looking it up in a table when the encoder's lemma is not there. Every candidate is
 * only used if the table has it, so that wrong ones do no harm.
 */
import { type Tree, formOf, lemmaOf } from "./tree.js";

const IRREGULAR = new Map(
  `said say|told tell|wrote write|written write|thought think|felt feel|knew know|known know|held hold|swore swear|sworn swear|found find|
   shown show|heard hear|sought seek|began begin|begun begin|kept keep|left leave|made make|went go|gone go|got get|gave give|given give|
   forgot forget|forgotten forget|broke break|broken break|chose choose|chosen choose|saw see|seen see|met meet|lost lose|fought fight|
   understood understand|undertook undertake|taken take|took take|brought bring|forbade forbid|forbidden forbid|foresaw foresee|meant mean`
    .split("|")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

/** Candidates, the likeliest first; the form itself is one. */
export function stemsOf(form: string): string[] {
  const irregular = IRREGULAR.get(form);
  const found = irregular ? [irregular, form] : [form];
  const add = (cut: number) => {
    const base = form.slice(0, form.length - cut);
    if (base.length < 2) return;
    found.push(base, `${base}e`);
    if (base.at(-1) === base.at(-2)) found.push(base.slice(0, -1));
    if (base.endsWith("i")) found.push(`${base.slice(0, -1)}y`);
  };
  if (form.endsWith("ing")) add(3);
  if (form.endsWith("ed")) add(2);
  if (form.endsWith("es")) add(2);
  if (form.endsWith("s") && !form.endsWith("ss")) add(1);
  return found;
}

/** The key under which a table has a token: its lemma, else a base form of it; undefined when it has none. */
export function keyIn(table: { has(key: string): boolean }, tree: Tree, token: number): string | undefined {
  const form = formOf(tree, token);
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) return [irregular, form].find((stem) => table.has(stem));
  const lemma = lemmaOf(tree, token);
  if (table.has(lemma)) return lemma;
  return form.length > 30 ? undefined : stemsOf(form).find((stem) => table.has(stem));
}

/** What a table says of a token, by its lemma or a base form of it. */
export function lookUp<Row>(table: ReadonlyMap<string, Row>, tree: Tree, token: number): Row | undefined {
  const key = keyIn(table, tree, token);
  return key === undefined ? undefined : table.get(key);
}
