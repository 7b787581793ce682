/** What people made of single items: for readers of what the machine coded. */
import type { Decision } from "./decision.js";
import { applying, type ReviewedKind } from "./state.js";

/** The last decision that counts on an item. */
export interface Verdict {
  readonly document: string;
  readonly kind: ReviewedKind;
  readonly id: string;
  /** Whether the item is left, as it was or changed. */
  readonly stands: boolean;
  readonly decision: Decision;
}

/** The verdicts on the items that some decisions took or left, the later one of several. */
export function verdictsOf(decisions: readonly Decision[]): Verdict[] {
  const verdicts = new Map<string, Verdict>();
  for (const decision of applying(decisions)) {
    const { document, kind, before, after } = decision;
    const left = new Set(after.map(({ id }) => id));
    for (const { id } of [...before, ...after])
      verdicts.set(`${document} ${kind} ${id}`, { document, kind, id, stands: left.has(id), decision });
  }
  return [...verdicts.values()];
}
