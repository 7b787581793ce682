/** The commands over a real store in a file. */
import { parse } from "csv-parse/sync";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { HOSTILE, HOSTILE_INCIDENT } from "../export/hostile.case.js";
import { openStore } from "../store/index.js";
import { inventReport } from "../store/invented.case.js";
import { program } from "./program.js";
import { UsageError } from "./usage.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-export-"));
const at = (name: string): string => join(folder, name);
const told: string[] = [];
const run = async (...args: string[]): Promise<void> => void (await program().parseAsync(["node", "hearsay", ...args]));

beforeAll(async () => {
  vi.spyOn(process.stderr, "write").mockImplementation((line) => Boolean(told.push(String(line))));
  const store = await openStore(at("one.db"));
  await store.put([HOSTILE, ...Array.from({ length: 8 }, (_, i) => inventReport(i))].map((report) => ({ report })));
  await store.keepIncidents({ removed: [], put: [HOSTILE_INCIDENT] });
  await store.close();
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it.each(["jsonl", "web-annotation"])(
  "%s goes out, in and out the same; a bad line is told with its number",
  async (format) => {
    const [one, two] = [at(`one.${format}`), at(`two.${format}`)];
    await run("export", "--format", format, "--out", one, "--store", at("one.db"));
    writeFileSync(at("damaged"), `{"no": "report"}\n${readFileSync(one, "utf8")}`);
    await run("import", "--format", format, at("damaged"), "--store", at(`${format}.db`));
    await run("export", "--format", format, "--out", two, "--store", at(`${format}.db`));
    expect(readFileSync(two, "utf8")).toBe(readFileSync(one, "utf8"));
    expect(told.join("")).toMatch(/damaged line 1 \[bad-record\]/);
    expect(told.join("")).toContain("9 new, 0 changed, 0 kept already, 1 quarantined");
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  },
);

it("tables hold only the events that the filters find", async () => {
  await run("export", "--format", "csv-raw", "--out", at("some.csv"), "--type", "ASSAULT", "--store", at("one.db"));
  const rows = parse<{ type: string }>(readFileSync(at("some.csv")), { columns: true });
  expect(rows.length).toBeGreaterThan(3);
  expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(["ASSAULT"]));
});

it("incidents take filters of their own, and say which they do not take", async () => {
  await run("export", "--format", "acled", "--out", at("a.csv"), "--type", "ASSAULT", "--store", at("one.db"));
  expect(parse(readFileSync(at("a.csv")), { columns: true })).toHaveLength(1);
  await run("export", "--format", "acled", "--out", at("b.csv"), "--type", "AID", "--store", at("one.db"));
  expect(parse(readFileSync(at("b.csv")), { columns: true })).toHaveLength(0);
  await expect(run("export", "--format", "acled", "--voice", "x", "--store", at("one.db"))).rejects.toThrow(UsageError);
});

it("brat is a folder of files", async () => {
  await run("export", "--format", "brat", "--out", at("brat"), "--store", at("one.db"));
  expect(readdirSync(at("brat"))).toHaveLength(19);
  await expect(run("export", "--format", "csv", "--out", at("no/such/file"), "--store", at("one.db"))).rejects.toThrow(
    UsageError,
  );
});
