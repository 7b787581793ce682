/** `hearsay eval events`: a hand-coded report (.json), sentences with one relation each (.jsonl), or sentences without events (.conllu). */
import type { Coder } from "../coder/index.js";
import type { Relate } from "../coder/relate/index.js";
import { makeDocument } from "../readers/document.js";
import { compare, readGold, type Comparison } from "./gold-report.js";
import { evaluateRelations, type CodeText } from "./relations.js";
import { evaluateQuiet } from "./quiet.js";
import type { Cell, Evaluation, Score, Tick } from "./score.js";

export const eventsEvaluation: Evaluation = {
  name: "events",
  form: "a report coded by hand (.json), JSON Lines {id, text, root, source, target} (.jsonl), or CoNLL-U without events (.conllu)",
  async evaluate(path, tick) {
    const [{ loadCoder }, { loadRelate }] = await Promise.all([
      import("../coder/index.js"),
      import("../coder/relate/index.js"),
    ]);
    return evaluateEvents(path, await loadCoder(), await loadRelate(), tick);
  },
};

/** @throws GoldError when the file is in none of the forms */
export async function evaluateEvents(
  path: string,
  coder: Coder,
  relate: Relate,
  tick: Tick,
): Promise<readonly Score[]> {
  if (path.endsWith(".conllu")) return evaluateQuiet(path, codeText(coder), tick);
  if (path.endsWith(".jsonl")) return evaluateRelations(path, relate, codeText(coder), tick);
  const { gold, text } = await readGold(path);
  const report = await codeText(coder, gold.document?.dateline?.date?.value)(text);
  tick(1, 1);
  return report ? scoresOf(compare(gold, report)) : [];
}

/** A coder of bare texts; null where a text is refused. */
export const codeText =
  (coder: Coder, published?: string): CodeText =>
  async (text) => {
    const made = makeDocument({ text }, { reader: "eval", sha256: "" }, published === undefined ? {} : { published });
    return "refused" in made ? null : coder.code(made.document, made.messages);
  };

const mark = (right: boolean): Cell => (right ? "yes" : "no");

function scoresOf({ attributions, events, extraEvents }: Comparison): Score[] {
  const columns = (names: readonly string[]): Score["columns"] => names.map((name) => ({ name, kind: "text" }));
  const linked = attributions.filter(({ source, cue, content }) => source && cue && content).length;
  const typed = events.filter(({ type }) => type).length;
  return [
    {
      title: "Attributions",
      columns: columns(["gold", "found", "source", "cue", "content", "parent"]),
      rows: attributions.map((each): Cell[] => [
        each.id,
        each.found,
        ...[each.source, each.cue, each.content, each.parent].map(mark),
      ]),
      note: `${linked} of ${attributions.length} with source, cue and content`,
    },
    {
      title: "Events",
      columns: columns(["gold", "found", "type", "mode", "status", "actor", "recipient", "place", "date", "counts"]),
      rows: events.map((each): Cell[] => [
        each.id,
        each.found,
        ...[each.type, each.mode, each.status, each.actor, each.recipient, each.place, each.date, each.counts].map(
          mark,
        ),
      ]),
      note: `${typed} of ${events.length} with the right type; ${extraEvents.length} events that gold has not`,
    },
  ];
}
