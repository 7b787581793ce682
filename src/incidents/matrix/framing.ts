/** What each party calls the same act, those who did it, those it was done to, and where. */
import { holds, wordsOf, type Framing, type Span } from "../../records/index.js";
import type { Actors } from "../actors/actors.js";
import { isToll } from "../matching/tolls.js";
import { bare } from "./bare.js";
import { namesFor } from "./names.js";
import { aimedAt, isDenial, isPointed, ownWords, standOf, type Telling } from "./telling.js";

const ORDER: readonly Framing["role"][] = ["act", "actor", "victims", "place"];

/** The names for the act first. */
export function framingOf(tellings: readonly Telling[], actors: Actors): Framing[] {
  const kept = new Map<string, Framing>();
  for (const { report, event } of tellings) {
    const { text } = report.document;
    const stand = standOf(event);
    const party = actors.speaking(report, stand?.voice ?? event.voices.at(-1)!);
    const add = (role: Framing["role"], span: Span | undefined): void => {
      if (!span) return;
      const words = wordsOf(text, span);
      if (
        role !== "act" &&
        /^(?:it|its|he|his|him|she|her|they|them|their|we|our|us|i|my|who|which|that)$/i.test(words)
      )
        return;
      const key = [party, role, words.toLowerCase()].join("|");
      if (!kept.has(key)) kept.set(key, { party, role, words, span, document: report.document.id });
    };
    if (!isToll(event) && !isPointed(event)) add("act", event.trigger);
    if (isDenial(event)) continue;
    // What a party is called elsewhere is not what this voice calls it.
    const own = ownWords({ report, event }, stand?.voice.attribution);
    const theirs = (span: Span | undefined): Span | undefined => (span && own(span) ? bare(text, span) : undefined);
    for (const { span } of event.actors) add("actor", theirs(span));
    for (const { span } of aimedAt(event)) add("victims", theirs(span));
    if (!isToll(event)) add("place", event.place?.span);
  }
  for (const name of namesFor(tellings, actors)) {
    const key = [name.party, "act", name.words.toLowerCase()].join("|");
    // "Massacre" as a coded event and "massacre of families" in the same words are one name.
    const known = [...kept.values()].some(
      ({ document, role, span }) => role === "act" && document === name.document && holds(name.span, span),
    );
    if (!known && !kept.has(key)) kept.set(key, name);
  }
  return [...kept.values()].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
}
