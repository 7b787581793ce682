/** The newest events of some filters, for answers that add them up: all when there are at most `most`, else the newest. */
import type { EventHit, Filters, Store } from "../store/index.js";

const PAGE = 1_000;

export interface Sample {
  readonly counted: number;
  readonly complete: boolean;
}

/** Calls `each` on every hit. */
export async function sampleEvents(
  store: Pick<Store, "search">,
  filters: Filters,
  most: number,
  each: (hit: EventHit) => void,
): Promise<Sample> {
  let counted = 0;
  let cursor: string | undefined;
  for (;;) {
    const { items, next } = await store.search("event", filters, { limit: Math.min(PAGE, most - counted), cursor });
    items.forEach(each);
    counted += items.length;
    if (next === null || counted >= most) return { counted, complete: next === null };
    cursor = next;
  }
}
