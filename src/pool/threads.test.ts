import { expect, it } from "vitest";
import { openThreads } from "./threads.js";

it("imports the module of its threads, so that ending one that still loads ends nothing else", async () => {
  const worker = new URL("loading.case.mjs", import.meta.url);
  const threads = openThreads<null, boolean>({ worker, least: 1, most: 1, idle: 1000, heap: 64 });
  expect(await threads.run(null)).toBe(false);
  await threads.close();
});

it("ends its threads when what is in hand is done", async () => {
  const worker = new URL("slow.case.mjs", import.meta.url);
  const threads = openThreads<null, string>({ worker, least: 1, most: 1, idle: 1000, heap: 64 });
  const [first, second] = [threads.run(null), threads.run(null)];
  await threads.close();
  expect(await Promise.all([first, second])).toEqual(["done", "done"]);
});
