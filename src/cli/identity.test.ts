import { expect, it } from "vitest";
import { inventReport } from "../store/invented.case.js";
import { openStore } from "../store/index.js";
import { identify, mergeLines } from "./identity.js";

it("takes an actor for another by name, says who decided and why, and tells them apart again", async () => {
  const store = await openStore(":memory:");
  try {
    await store.put(Array.from({ length: 12 }, (_, i) => ({ report: inventReport(i, { days: 1 }) })));
    const [a, b] = (await store.actors()).items;
    const decision = { why: "the same under two names", by: "tester" };
    expect(await identify(store, b!.name, { ...decision, sameAs: a!.key })).toContain(`${b!.name} is now ${a!.name}`);
    expect(await store.actor(a!.key)).toMatchObject({ merged: [b!.key] });
    expect(mergeLines(await store.merges())).toEqual([expect.stringContaining("the same under two names (tester, ")]);
    expect(await identify(store, b!.key, { ...decision, split: true })).toContain("of its own again");
    expect(await store.actor(a!.key)).toMatchObject({ merged: [] });
    await expect(identify(store, b!.key, { ...decision, split: true })).rejects.toThrow("--merges lists who was");
    await expect(identify(store, "Nobody", { ...decision, sameAs: a!.key })).rejects.toThrow('no actor "Nobody"');
    await expect(identify(store, b!.name, { sameAs: a!.key })).rejects.toThrow("--why");
  } finally {
    await store.close();
  }
});
