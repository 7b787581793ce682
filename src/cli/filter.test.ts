/** `hearsay code` as a filter, in the hands of a program that starts many of them. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const here = spawnSync("parallel", ["--version"]).error === undefined;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HEARSAY = `${process.execPath} --import tsx src/cli/main.ts`;

const line = (n: number): string =>
  `${JSON.stringify({ id: `r${n}`, text: `Police in Gao said on Monday that rebels had attacked bridge number ${n}.` })}\n`;
const input = [0, 1, 2, 3].map(line).join("") + "not JSON\n" + line(4);

describe.skipIf(!here)(
  here ? "GNU parallel" : "skipped, GNU parallel is not installed (apt-get install parallel)",
  () => {
    it("gets the reports in their order from several coders, and their quarantine on standard error", () => {
      const { stdout, stderr, status } = spawnSync(
        "parallel",
        ["--will-cite", "--pipe", "-N", "3", "--keep-order", "-j", "2", `${HEARSAY} code - --workers 1 --format jsonl`],
        { cwd: ROOT, input, encoding: "utf8" },
      );
      const reports = stdout.split("\n").filter(Boolean);
      const records = reports.map(
        (each) => (JSON.parse(each) as { document: { origin: { record: string } } }).document,
      );
      expect(records.map(({ origin }) => origin.record)).toEqual(["r0", "r1", "r2", "r3", "r4"]);
      expect(stderr).toMatch(/quarantined .*\[bad-record\]/);
      expect(status).toBe(0);
    });
  },
);
