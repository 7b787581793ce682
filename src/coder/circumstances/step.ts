import { findDateline } from "../../readers/index.js";
import type { Analysis, Range } from "../../language/analysis.js";
import type { Entity, Why } from "../../records/index.js";
import type { Circumstances, DatedRange, DraftEvent, EntityMention } from "../layers.js";
import { spanOf, tokensIn } from "../ranges.js";
import { step } from "../step.js";
import { entryDates } from "../dates/entries.js";
import { areOtherTimes } from "../events/elsewhen.js";
import { countsOf } from "./counts.js";
import { dateOf, dateOfEntry } from "./date.js";
import { placeOf } from "./place.js";

/** Where, when and how many of each event, from its own clause. */
export const circumstancesStep = step({
  name: "circumstances",
  version: 1,
  reads: ["document", "analysis", "entities", "attributions", "dates", "quantities", "drafts"],
  writes: ["circumstances"],
  run({ document, analysis, entities, attributions, dates, quantities, drafts }) {
    const dateline = document.dateline && findDateline(document.text);
    const filed = dateline ? tokensIn(analysis.tokens, dateline.span) : { first: 0, last: 0 };
    const outside = ({ first }: { first: number }): boolean => first < filed.first || first >= filed.last;
    const sentenceOf = (token: number): number => analysis.tokens[token]!.sentence;
    const dated = grouped(dates.filter(outside), ({ first }: DatedRange) => sentenceOf(first));
    const entries = entryDates(analysis, dates);
    const sources = attributions.flatMap(({ source }) => source ?? []);
    // Where a speaker is says nothing of where the deed was: "in the raids, according to sources in Selm".
    const spoken = ({ first, last }: EntityMention, draft: DraftEvent): boolean =>
      sources.some(
        (each) => each.first <= first && last <= each.last && !(each.first <= draft.token && draft.token < each.last),
      );
    // Nor is it where it was told: "this was an attack, he told reporters in Manila".
    const toldAt = ({ head, first }: EntityMention, draft: DraftEvent): boolean =>
      attributions.some(({ cue, contents }) => {
        const isSaid = (token: number): boolean => contents.some((each) => each.first <= token && token < each.last);
        return cue !== null && isSaid(draft.token) && !isSaid(first) && hangsOn(analysis, head, cue, isSaid);
      });
    const mentioned = grouped(entities.mentions.filter(outside), ({ first }: EntityMention) => sentenceOf(first));
    const holderOf = (token: number) =>
      attributions
        .filter(({ contents }) => contents.some(({ first, last }) => first <= token && token < last))
        .find(({ record }) => record.parent === null)?.record;
    // "Six were killed, X said, while Y spoke of two deaths": Y's figure is none of X's event.
    const isOthers = (token: number, draft: DraftEvent): boolean => {
      if (areOtherTimes(analysis, token, draft.token)) return true;
      const [own, theirs] = [holderOf(draft.token), holderOf(token)];
      return own !== undefined && theirs !== undefined && own.sourceEntity !== theirs.sourceEntity;
    };
    const counts = grouped(countsOf(analysis, quantities, drafts, isOthers), ({ event }) => event);
    const byId = new Map(entities.entities.map((entity): [string, Entity] => [entity.id, entity]));
    const circumstances = new Map<string, Circumstances>();
    for (const draft of drafts) {
      const why: Why[] = [];
      const sentence = sentenceOf(draft.token);
      const placed = placeOf(
        analysis,
        entities,
        byId,
        draft.token,
        (mentioned.get(sentence) ?? []).filter((each) => !spoken(each, draft) && !toldAt(each, draft)),
      );
      if (placed)
        why.push({
          field: "place",
          rule: placed.rule,
          evidence: placed.place.span ? [placed.place.span] : [],
          confidence: 0.8,
        });
      const date =
        dateOf(analysis, draft, dated.get(sentence) ?? []) ??
        dateOfEntry(analysis, draft, entries.get(analysis.sentences[sentence]!.paragraph));
      if (date)
        why.push({ field: "date", rule: date.rule, evidence: [spanOf(analysis.tokens, date.found)], confidence: 0.8 });
      const own = (counts.get(draft.id) ?? []).map(({ count }) => count);
      if (own.length)
        why.push({
          field: "counts",
          rule: "count-in-clause",
          evidence: own.map(({ words }) => words),
          confidence: 0.8,
        });
      circumstances.set(draft.id, {
        ...(placed && { place: placed.place }),
        ...(date && { date: date.found.date }),
        counts: own,
        why,
      });
    }
    return { circumstances: withDenied(drafts, circumstances) };
  },
});

/** What is denied was said to have been where and when it was told before ("Did they burn the depot in Gao on Sunday?" – "No."). */
function withDenied(
  drafts: readonly DraftEvent[],
  found: ReadonlyMap<string, Circumstances>,
): ReadonlyMap<string, Circumstances> {
  const byToken = new Map(drafts.map((draft) => [draft.token, draft]));
  return new Map(
    drafts.map(({ id, about }) => {
      const own = found.get(id)!;
      const told = about === undefined ? undefined : byToken.get(about);
      const before = told && found.get(told.id);
      if (!before) return [id, own];
      const taken = before.why.filter(
        ({ field }) => (field === "place" && !own.place) || (field === "date" && !own.date),
      );
      return [
        id,
        {
          ...(before.place && { place: before.place }),
          ...(before.date && { date: before.date }),
          ...own,
          why: [...own.why, ...taken],
        },
      ];
    }),
  );
}

/** Whether a word hangs on the cue, and not by way of what is said. */
function hangsOn({ syntax }: Analysis, token: number, cue: Range, isSaid: (token: number) => boolean): boolean {
  let at = token;
  for (let most = syntax.length; most > 0 && at >= 0 && !isSaid(at); most--) {
    if (cue.first <= at && at < cue.last) return true;
    at = syntax[at]!.head;
  }
  return false;
}

function grouped<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
