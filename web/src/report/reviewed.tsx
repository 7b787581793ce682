import type { Verdicts } from "../data/verdicts";
import { DONE } from "../text/ruling";
import { Shown } from "../text/shown";

/** What review did to a report in one line, and where to have it as it stands then; nothing while nobody decided. */
export function Reviewed({ id, verdicts }: { readonly id: string; readonly verdicts: Verdicts }) {
  const all = [...verdicts.values()].filter(({ document }) => document === id);
  if (!all.length) return null;
  const counts = new Map<string, number>();
  for (const { decision } of all) counts.set(DONE[decision.verb], (counts.get(DONE[decision.verb]) ?? 0) + 1);
  const coders = [...new Set(all.map(({ decision }) => decision.coder))];
  return (
    <p class="links">
      Reviewed by <Shown text={coders.join(", ")} />:{" "}
      {[...counts].map(([done, count]) => `${count} ${done}`).join(", ")}. Shown is what was coded, with what was
      rejected struck through; <a href={`/api/review/reports/${encodeURIComponent(id)}.json`}>as reviewed</a>
    </p>
  );
}
