import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isRefused, read, sourceOf } from "../readers/index.js";
import { Quarantine, type Document } from "../records/index.js";
import { inOrder } from "./in-order.js";
import { openPool } from "./pool.js";

const worker = new URL("obedient.case.mjs", import.meta.url);
const pool = await openPool({ worker, workers: 2, seconds: 5, heap: 64 });
afterAll(() => pool.close());

const documentOf = (text: string): Document => ({
  id: "sha256:0",
  text,
  language: "en",
  byline: [],
  origin: { reader: "text", sha256: "0" },
  status: "usable",
});
const code = (text: string): Promise<string> =>
  pool.code(documentOf(text), []).then(
    () => "coded",
    (error: unknown) => (error instanceof Quarantine ? error.issue.code : String(error)),
  );

describe("a pool of coders", () => {
  it.each([
    ["throw", "crashed"],
    ["exit", "crashed"],
    ["hang", "timeout"],
    ["eat memory", "out-of-memory"],
  ])("sets a document aside that makes its worker %s, and codes the others", async (command, reason) => {
    const all = await Promise.all([code(command), code("plain"), code("plain")]);
    expect(all).toEqual([reason, "coded", "coded"]);
    expect(await code("plain")).toBe("coded");
  });

  it("tries a document again whose worker was lost", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "hearsay-pool-")), "mark");
    writeFileSync(file, "");
    expect(await code(`exit once ${file}`)).toBe("coded");
  });

  it("codes as the coder itself does, on each of its workers", async () => {
    const own = await openPool({ workers: 2 });
    const { loadCoder } = await import("../coder/index.js");
    const alone = await loadCoder({ threads: 1 });
    for await (const result of read(
      sourceOf(Buffer.from("Police in Gao said on Monday that rebels had attacked a bridge.")),
    )) {
      if (isRefused(result)) throw new Error("refused");
      const expected = await alone.code(result.document, result.messages);
      const answers = await Promise.all([0, 1].map(() => own.code(result.document, result.messages)));
      for (const answer of answers) expect(answer).toEqual(expected);
    }
    expect(own.info).toEqual(alone.info);
    await own.close();
  });
});

describe("inOrder", () => {
  async function* numbers(count: number): AsyncGenerator<number> {
    for (let i = 0; i < count; i++) yield i;
  }

  it("keeps the order and the limit", async () => {
    let [running, most] = [0, 0];
    const work = async (n: number): Promise<number> => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, n % 3));
      running--;
      return n;
    };
    const seen: number[] = [];
    for await (const n of inOrder(numbers(20), 3, work)) seen.push(n);
    expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(most).toBe(3);
  });

  it("throws in turn what a piece of work throws", async () => {
    const seen: number[] = [];
    const work = (n: number): Promise<number> => (n === 2 ? Promise.reject(new Error("two")) : Promise.resolve(n));
    await expect(async () => {
      for await (const n of inOrder(numbers(5), 4, work)) seen.push(n);
    }).rejects.toThrow("two");
    expect(seen).toEqual([0, 1]);
  });
});
