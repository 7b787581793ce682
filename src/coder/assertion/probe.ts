/**
 * The probe of the assertion rules: sentences with a trigger and the status it must get, coded with a real encoder. What counts most is that
 * nothing that did not happen comes out as asserted.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { type Analyser, segment } from "../../language/index.js";
import { STATUSES, type Status } from "../../records/event.js";
import { EventType } from "../../records/plover.js";
import { Span } from "../../records/span.js";
import { attributionsOf } from "../attribution/step.js";
import type { DraftEvent, EntityIndex } from "../layers.js";
import { tokensIn } from "../ranges.js";
import { standingsOf } from "./step.js";

export const ProbeItem = z.object({
  id: z.string(),
  pattern: z.string(),
  text: z.string(),
  trigger: Span,
  status: z.enum(STATUSES),
  /** What kind of event it is, where it matters: a march that is vowed is planned, an attack threatened. */
  type: EventType.default("ASSAULT"),
});
export type ProbeItem = z.infer<typeof ProbeItem>;
const Probe = z.object({ note: z.string(), items: z.array(ProbeItem) });

export interface ProbeResult {
  readonly item: ProbeItem;
  readonly status: Status;
  readonly rule: string;
}

export interface ProbeScore {
  readonly results: readonly ProbeResult[];
  /** Share of items with the right status, 0 … 1. */
  readonly rate: number;
  /** Items that are no plain happening and came out as asserted. */
  readonly falselyAsserted: readonly ProbeResult[];
}

/** The items of a probe file. @throws ZodError when it is not of that form */
export const readProbe = async (path: string | URL): Promise<readonly ProbeItem[]> =>
  Probe.parse(JSON.parse(await readFile(path, "utf8"))).items;

const NOBODY: EntityIndex = { entities: [], mentions: [], at: () => null };

/** The status that the coder gives to the trigger of an item. */
export async function probed(item: ProbeItem, analyser: Analyser): Promise<ProbeResult> {
  const [analysis] = await analyser.analyse([segment(item.text)]);
  const trigger = tokensIn(analysis!.tokens, item.trigger);
  const draft: DraftEvent = {
    id: "e1",
    token: trigger.first,
    trigger,
    type: item.type,
    contexts: [],
    actors: [],
    recipients: [],
    why: [],
  };
  const standing = standingsOf(analysis!, attributionsOf(analysis!, NOBODY), [draft], NOBODY).get("e1")!;
  const [why] = standing.why;
  return { item, status: standing.status, rule: why?.rule ?? why?.head ?? "" };
}

export async function scoreProbe(items: readonly ProbeItem[], analyser: Analyser): Promise<ProbeScore> {
  const results: ProbeResult[] = [];
  for (const item of items) results.push(await probed(item, analyser));
  const right = results.filter(({ item, status }) => item.status === status);
  return {
    results,
    rate: right.length / Math.max(1, results.length),
    falselyAsserted: results.filter(({ item, status }) => status === "asserted" && item.status !== "asserted"),
  };
}
