import { expect, it } from "vitest";
import { openThreads } from "./threads.js";

it("imports the module of its threads, so that ending one that still loads ends nothing else", async () => {
  const worker = new URL("loading.case.mjs", import.meta.url);
  const threads = openThreads<null, boolean>({ worker, least: 1, most: 1, idle: 1000, heap: 64 });
  expect(await threads.run(null)).toBe(false);
  await threads.close();
});
