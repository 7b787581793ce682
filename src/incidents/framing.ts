/** What each party calls the same act, those who did it and those it was done to. */
import { wordsOf, type Framing, type Span } from "../records/index.js";
import type { Happening } from "./match.js";
import type { Parties } from "./parties.js";

export function framingOf(members: readonly Happening[], parties: Parties): Framing[] {
  const kept = new Map<string, Framing>();
  for (const { report, event } of members) {
    const party = parties.of(report, event.voices.at(-1)!.entity);
    const add = (role: Framing["role"], span: Span | undefined): void => {
      if (!span) return;
      const words = wordsOf(report.document.text, span);
      const key = [party, role, words.toLowerCase()].join("|");
      if (!kept.has(key)) kept.set(key, { party, role, words, span, document: report.document.id });
    };
    add("act", event.trigger);
    for (const { span } of event.actors) add("actor", span);
    for (const { span } of event.recipients) add("victims", span);
  }
  return [...kept.values()];
}
