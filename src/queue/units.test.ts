import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { archive, page, record } from "../readers/warc/archive.case.js";
import type { Unit } from "./unit.js";
import { UNITS, unitsOf, type UnitOptions } from "./units.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-units-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function made(files: readonly string[], options: Partial<UnitOptions> = {}): Promise<Unit[]> {
  const units: Unit[] = [];
  for await (const unit of unitsOf(files, { ...UNITS, ...options })) units.push(unit);
  return units;
}
async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}
const SAID = "Police in Gao said on Monday that a road had been closed after the attack.";

it("sends small files whole, so many a unit", async () => {
  const files = await Promise.all([1, 2, 3, 4, 5].map((n) => file(`${n}.txt`, `${SAID} ${n}`)));
  const units = await made(files, { items: 2, publisher: "Bench" });
  expect(units.map((unit) => unit.length)).toEqual([2, 2, 1]);
  expect(units[0]![0]).toEqual({
    kind: "file",
    path: files[0],
    bytes: { utf8: `${SAID} 1` },
    given: { publisher: "Bench" },
  });
});

it("sends the documents of a large or packed file, and never more than half a megabyte of them a unit", async () => {
  const line = (n: number): string =>
    `${JSON.stringify({ id: String(n), text: `${SAID} ${n} ${"word ".repeat(2000)}` })}\n`;
  const lines = Array.from({ length: 120 }, (_, n) => line(n)).join("");
  const units = await made([await file("many.jsonl", lines)]);
  expect(units.flat().map((item) => item.kind === "document" && item.document.origin.record)).toEqual(
    Array.from({ length: 120 }, (_, n) => String(n)),
  );
  expect(units.length).toBeGreaterThan(2);
  const packed = await made([await file("few.jsonl.gz", gzipSync(line(1) + line(2)))]);
  expect(packed.map((unit) => unit.map(({ kind }) => kind))).toEqual([["document", "document"]]);
});

it("sends ranges of archives that cover them once", async () => {
  const packed = archive(
    Array.from({ length: 20 }, (_, n) => record(n, { body: page(`${SAID} ${n}`) })),
    true,
  );
  const path = await file("a.warc.gz", packed);
  const units = await made([path], { range: 4096 });
  const ranges = units.flat().flatMap((item) => (item.kind === "range" ? [item] : []));
  expect(ranges.length).toBe(units.length);
  expect(ranges.map(({ from }) => from)).toEqual([0, ...ranges.slice(0, -1).map(({ to }) => to)]);
  expect(ranges.at(-1)!.to).toBe(packed.length);
});

it("sends word of a file that cannot be opened", async () => {
  const [unit] = await made([join(folder, "absent.txt")]);
  expect(unit).toMatchObject([{ kind: "refused", refused: { code: "unreadable" } }]);
});
