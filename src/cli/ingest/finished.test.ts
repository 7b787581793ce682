import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openStore } from "../../store/index.js";
import { finishedWith, finisher } from "./finished.js";

it("knows how many documents a file held, while it is as it was", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-finished-"));
  const file = join(folder, "a.txt");
  writeFileSync(file, "An invented text.");
  const store = await openStore(":memory:");
  try {
    expect(await finishedWith(store, file, "one way")).toBeNull();
    await (
      await finisher(store, file, "one way")
    )(22);
    expect(await finishedWith(store, file, "one way")).toBe(22);
    expect(await finishedWith(store, file, "another")).toBeNull();
    writeFileSync(file, "An invented text, longer.");
    expect(await finishedWith(store, file, "one way")).toBeNull();
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
});
