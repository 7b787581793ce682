/** Words that name a political happening, with type, mode, status, contexts and arguments. */
import type { Trigger, TriggerRole } from "../analysis.js";
import { EventType, type Status } from "../../records/index.js";
import { spansOf } from "./bio.js";
import { argmax, type Reading } from "./reading.js";

/** A context is given when it is likelier than not. */
const CONTEXT = 0.5;

export function triggersOf(reading: Reading): Trigger[] {
  const types = reading.labels("type");
  const modes = reading.labels("mode");
  const contexts = reading.labels("contexts");
  const statuses = reading.labels("status");
  return reading.anchors("triggers").flatMap((word, t): Trigger[] => {
    const typed = reading.row("trigger_type", t);
    const best = argmax(typed, (i) => types[i] !== "none");
    const type = EventType.safeParse(types[best]);
    if (!type.success) return [];
    const fits = (i: number): boolean => modes[i] === "none" || modes[i]!.startsWith(`${type.data}/`);
    const mode = modes[argmax(reading.row("trigger_mode", t), fits)]!;
    const context = reading.row("trigger_contexts", t);
    const { first, last } = reading.sentenceOf(word);
    return [
      {
        token: reading.offset + word,
        type: type.data,
        mode: mode === "none" ? null : mode.slice(mode.indexOf("/") + 1),
        contexts: contexts.filter((_, i) => context[i]! > CONTEXT),
        status: statuses[argmax(reading.row("trigger_status", t))] as Status,
        arguments: spansOf(reading.pair("arguments", t, last - first), reading.offset + first).map(
          ({ label, ...range }) => ({ role: label.toLowerCase() as TriggerRole, first: range.first, last: range.last }),
        ),
        confidence: Math.min(1, typed[best]!),
      },
    ];
  });
}
