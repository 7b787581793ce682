/** The cells of the fact matrix: one for each thing that a voice says of a happening. */
import {
  holds,
  isHarm,
  wordsOf,
  type CellValue,
  type CodedDate,
  type Fact,
  type FactCell,
  type Party,
  type Span,
} from "../../records/index.js";
import { outletNameOf } from "../../readers/outlet.js";
import type { Actors } from "../actors/actors.js";
import { isDescription } from "../actors/key.js";
import { isHarmOnly, isToll } from "../matching/tolls.js";
import { toldOn } from "../matching/days.js";
import { bare } from "./bare.js";
import { isClaimed } from "./claims.js";
import { isCorrected } from "./corrected.js";
import { counterOf } from "./counter.js";
import { groundsOf } from "./grounds.js";
import { withGroup } from "./groups.js";
import { meansOf } from "./means.js";
import { dayInWords } from "../summary/wording.js";
import { aimedAt, isDenial, isOfManner, isOfOthers, isOmission, ownWords, standOf, type Telling } from "./telling.js";

export type Field = Fact["field"];

/** All cells of one event, by field; none when nobody in its chain of voices takes a stand. */
export function cellsOf(telling: Telling, actors: Actors): [Field, FactCell][] {
  const { report, event } = telling;
  const stand = standOf(event);
  if (!stand) return [];
  const { document } = report;
  const cells: [Field, FactCell][] = [];
  const told = event.voices.slice(0, stand.depth + 1);
  // What an earlier version of the report said is the outlet's own word.
  const speaking = isCorrected(report, stand.voice.attribution) ? told.slice(0, -1) : told;
  const voices = speaking.map((voice) => actors.speaking(report, voice));
  const day = toldOn(report);
  const add = (field: Field, span: Span, value: CellValue, chain = voices): void => {
    const cell: FactCell = {
      document: document.id,
      span,
      words: wordsOf(document.text, span),
      party: chain.at(-1)!,
      voices: chain.filter((voice, i) => voice !== chain[i - 1]),
      value,
      status: event.status,
      outlet: outletNameOf(report),
      event: event.id,
      ...(day && { first: day, last: day }),
    };
    cells.push([field, cell]);
  };
  const chainEnd = voices.at(-1)!;
  const own = ownWords(telling, stand.voice.attribution);
  const no = isDenial(event);
  if (no && (isOfManner(telling) || isOfOthers(telling) || isOmission(event))) return cells;
  const polarity = no ? "no" : "yes";
  // Who denies that somebody did it leaves open whether it was done.
  if (isHarmOnly(event) ? !no && !isToll(event) : !no || event.actors.length === 0)
    add("occurred", event.trigger, { text: no ? "it did not happen" : "it happened", polarity });
  for (const { entity, span: whole } of event.actors) {
    const span = bare(document.text, whole);
    const name =
      entity !== undefined ? actors.get(actors.of(report, entity)).name : span ? wordsOf(document.text, span) : "";
    if (
      !name ||
      (span && (!own(span) || isTeller(span, telling) || isBarePronoun(wordsOf(document.text, span), entity, telling)))
    )
      continue;
    const doer = isOwnHand(telling, span, actors.get(chainEnd))
      ? chainEnd
      : entity === undefined
        ? undefined
        : actors.of(report, entity);
    const claimed = !no && doer !== undefined && span && isClaimed(document.text, span);
    add(
      "responsible",
      span ?? event.trigger,
      { text: no ? `not ${name}` : name, polarity, ...(doer !== undefined && { party: doer }) },
      claimed ? [...voices, doer] : voices,
    );
  }
  if (no) return cells;
  for (const { entity, span: whole } of aimedAt(event)) {
    const span = bare(document.text, whole);
    const id = actors.of(report, entity);
    const name = entity !== undefined ? actors.get(id).name : span ? wordsOf(document.text, span) : "";
    if (name && (!span || (own(span) && !isBarePronoun(wordsOf(document.text, span), entity, telling))))
      add("target", span ?? event.trigger, { text: name, polarity, ...(entity !== undefined && { party: id }) });
  }
  for (const { what, words, min, max } of event.counts) {
    if (!isHarm(what) || !own(words)) continue;
    const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    const counter = stand.depth === 0 ? counterOf(report, words) : undefined;
    add(
      what,
      words,
      { text: withGroup(document.text, words), ...bounds },
      counter === undefined ? voices : [...voices, actors.of(report, counter)],
    );
  }
  // Where and when the toll is told is not where and when it was taken.
  if (isToll(event)) return cells;
  const at = event.place && report.entities.find(({ id }) => id === event.place!.entity);
  if (event.place && at)
    add("place", event.place.span ?? event.trigger, { text: at.name, ...(at.place && { place: at.place }) });
  const { date } = event;
  const when = date && inWords(date);
  if (when) add("date", date.words ?? event.trigger, { text: when, date });
  const means = meansOf(event);
  if (means) add("means", event.trigger, { text: means });
  for (const { field, span } of groundsOf(telling)) add(field, span, { text: wordsOf(document.text, span) });
  return cells;
}

const SAYING = /^(?:say|says|said|tell|tells|told|add|adds|added|state|states|stated|according)\b/i;

/** "The president said that agents had done it": who tells it in a clause of its own is not the one who did it. */
function isTeller(span: Span, { report: { document, attributions }, event }: Telling): boolean {
  const said = attributions.find(({ id }) => id === event.attribution);
  if (!said?.source || !said.cue || !holds(said.source, span)) return false;
  return SAYING.test(wordsOf(document.text, said.cue));
}

const OWN_HAND = /^(?:its|our) /i;

/** "The ministry said its officers had arrested him": those of the body that speaks, where they open what it says. */
function isOwnHand({ report, event }: Telling, span: Span | undefined, { kind }: Party): boolean {
  const { text } = report.document;
  if (!span || kind === "person" || kind === "outlet" || !OWN_HAND.test(wordsOf(text, span))) return false;
  const said = report.attributions.find(({ id }) => id === event.attribution);
  return said?.content.some(({ start }) => /^["“]?(?:that )?$/i.test(text.slice(start, span.start))) ?? false;
}

/** "This was a massacre", "They shot at us": whoever is meant, nobody is named. */
function isBarePronoun(words: string, entity: string | undefined, { report }: Telling): boolean {
  if (!/^(?:it|this|that|these|those|they|them|he|him|she|her|who|whom|which)$/i.test(words)) return false;
  const known = report.entities.find(({ id }) => id === entity);
  return !known || (/^they$/i.test(words) && isDescription(known));
}

/** "2024-03-03", "2024-03-03 to 2024-03-05", "3 March" where no year is told; nothing when it is not known. */
function inWords({ start, end, yearless }: CodedDate): string | undefined {
  const [first, last] = [start?.slice(0, 10) ?? (yearless && dayInWords(yearless)), end?.slice(0, 10)];
  return first === undefined || last === undefined || first === last ? first : `${first} to ${last}`;
}
