import { createHash } from "node:crypto";
import { openStore } from "../../src/store/index.js";

/** Hash of all that comes out of a store: reports in order, actors with their counts, the spread, the counts, the review log. */
export async function exported(url: string): Promise<string> {
  const store = await openStore(url);
  try {
    const hash = createHash("sha256");
    for await (const report of store.reports()) hash.update(`${JSON.stringify(report)}\n`);
    const counted = [await store.actors({}, { limit: 1000 }), await store.spread("event", {}), await store.counts()];
    hash.update(JSON.stringify([counted, await store.decisions()]));
    return hash.digest("hex");
  } finally {
    await store.close();
  }
}
