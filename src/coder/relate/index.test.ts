import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Relate } from "./relate.js";
import { answers, relateLines } from "./index.js";

const asked: unknown[] = [];
const relate: Relate = (...given) => {
  asked.push(given);
  return Promise.resolve({ type: "AID", mode: null, quad: 2, confidence: 0.12345 });
};

async function run(lines: readonly string[]): Promise<{ out: string[]; told: string[] }> {
  const told: string[] = [];
  const out: string[] = [];
  for await (const line of answers(lines, relate, (words) => void told.push(words))) out.push(line);
  return { out, told };
}

describe("answers", () => {
  it("gives one line a pair, in order, and keeps the id as it came", async () => {
    const text = "Denmark aided Chad.";
    const pair = { id: 7, text, actor: { start: 0, end: 7 }, recipient: { start: 14, end: 18 } };
    const { out, told } = await run([JSON.stringify(pair), ""]);
    expect(out).toEqual(['{"id":7,"type":"AID","mode":null,"quad":2,"confidence":0.123}\n']);
    expect(told).toEqual([]);
    expect(asked.at(-1)).toEqual([text, pair.actor, pair.recipient]);
  });

  it("takes a party left out as implied", async () => {
    await run([JSON.stringify({ id: "a", text: "Aid came.", recipient: { start: 0, end: 3 } })]);
    expect(asked.at(-1)).toEqual(["Aid came.", null, { start: 0, end: 3 }]);
  });

  it("tells bad lines by number and goes on", async () => {
    const outside = JSON.stringify({ id: 1, text: "Aid.", actor: { start: 0, end: 99 } });
    const { out, told } = await run(["{", outside, '{"id":1}', JSON.stringify({ id: 2, text: "Aid came." })]);
    expect(out).toHaveLength(1);
    expect(told.map((line) => line.slice(0, 6))).toEqual(["line 1", "line 2", "line 3"]);
  });
});

describe("relateLines", () => {
  it("loses no line of a file while the model loads", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "hearsay-relate-")), "pairs.jsonl");
    const line = (id: number): string =>
      JSON.stringify({
        id,
        text: "Denmark aided Chad.",
        actor: { start: 0, end: 7 },
        recipient: { start: 14, end: 18 },
      });
    writeFileSync(path, [1, 2, 3].map(line).join("\n"));
    const out: string[] = [];
    for await (const answer of relateLines(path, () => undefined)) out.push(answer);
    expect(out.map((answer) => (JSON.parse(answer) as { id: number }).id)).toEqual([1, 2, 3]);
  });
});
