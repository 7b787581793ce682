/** Bits flipped and tails cut off in the file of a store: what comes out is what went in, or the damage is told. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inventReport } from "../../src/store/invented.case.js";
import { openStore, StoreError } from "../../src/store/index.js";
import { dice, roll } from "../dice.js";
import { everyFault } from "./asked.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-damaged-"));
const whole = join(folder, "whole.db");
const damaged = join(folder, "damaged.db");
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** All reports; null when the store says that it is damaged. */
async function read(path: string): Promise<string | null> {
  try {
    const store = await openStore(path);
    try {
      const reports: string[] = [];
      for await (const report of store.reports()) reports.push(JSON.stringify(report));
      return (await store.check()).faults.length ? null : reports.join("\n");
    } finally {
      await store.close();
    }
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError);
    return null;
  }
}

/** The same, after which the file is as it was. */
async function readDamaged(): Promise<string | null> {
  for (const end of ["-wal", "-shm"]) rmSync(`${damaged}${end}`, { force: true });
  return read(damaged);
}

describe("a store's file", () => {
  let wanted: string;
  beforeAll(async () => {
    const store = await openStore(whole);
    await store.put(Array.from({ length: 40 }, (_, seed) => ({ report: inventReport(seed) })));
    for (const subject of ["a", "b", "c"]) await store.decide({ kind: "accept", subject, by: "ann" });
    await store.close();
    wanted = (await read(whole))!;
  });

  it("that is whole passes the check", async () => {
    expect(wanted.split("\n")).toHaveLength(40);
    const store = await openStore(whole);
    expect(await store.check()).toEqual({ documents: 40, decisions: 3, faults: [] });
    await store.close();
  });

  it("with a bit flipped gives the same records or says that it is damaged", async () => {
    const dicing = dice(26);
    const tries = everyFault ? 1000 : 15;
    let told = 0;
    for (let n = 0; n < tries; n++) {
      const bytes = readFileSync(whole);
      const at = roll(dicing, bytes.length);
      bytes[at]! ^= 1 << roll(dicing, 8);
      writeFileSync(damaged, bytes);
      const found = await readDamaged();
      if (found === null) told++;
      else expect([at, found === wanted]).toEqual([at, true]);
    }
    expect(told).toBeGreaterThan(0);
    if (everyFault) process.stdout.write(`${JSON.stringify({ damaged: "a bit of a store", tries, told, wrong: 0 })}\n`);
  }, 600_000);

  it("that was cut off says that it is damaged", async () => {
    const { size } = statSync(whole);
    for (let part = 1; part <= 8; part++) {
      copyFileSync(whole, damaged);
      truncateSync(damaged, Math.floor((size * part) / 9));
      expect([part, await readDamaged()]).toEqual([part, null]);
    }
  });
});
