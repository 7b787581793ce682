/** Stores that a program from before has written. All reports are invented. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { followStore } from "../incidents/index.js";
import { inventReport } from "../store/invented.case.js";
import { openStore } from "../store/index.js";
import { withStore } from "./store.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-forward-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("the first command on an old store makes its incidents anew, and says so once", async () => {
  const url = join(folder, "old.db");
  const store = await openStore(url);
  await store.put(Array.from({ length: 12 }, (_, i) => ({ report: inventReport(i, { days: 1 }) })));
  await followStore(store);
  const [incident] = (await store.incidents()).items;
  await store.keepIncidents({ removed: [], put: [{ ...incident!, title: "/srv/in/1.txt" }] });
  await store.setMark("incidents set out", "1");
  await store.close();
  const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const titleNow = () => withStore({ store: url }, async (opened) => (await opened.incident(incident!.id))?.title);
  expect(await titleNow()).toBe(incident!.title);
  expect(told.mock.calls.join()).toContain("made anew");
  told.mockClear();
  expect(await titleNow()).toBe(incident!.title);
  expect(told.mock.calls.join()).not.toContain("made anew");
  told.mockRestore();
});
