/** Disks that fail, fill up and may not be written to: one clear sentence, nothing lost, and the next run ends as if nothing had been. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { everyFault } from "../asked.js";
import { built } from "../built.js";
import { FailingDisk, FAULTS, INGEST, NO_COMPILER, REPORTS, type Fault } from "./ingest.js";

const PROGRAM = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));
const IN_SHORT: readonly Fault[] = ["ENOSPC", "EIO, half a write"];
const isRoot = process.getuid?.() === 0;
const folder = mkdtempSync(join(tmpdir(), "hearsay-disks-"));
const programs = await built({ ingest: INGEST });
const ingest = programs.path("ingest");
afterAll(() => {
  programs.remove();
  rmSync(folder, { recursive: true, force: true });
});
const inFolder = (name: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, "disk"), { recursive: true });
  return path;
};

/** One line of words, and no stack of calls. */
const clean = (said: string): void => {
  expect(said).toMatch(/^hearsay: [^\n]+\.$/);
  expect(said).not.toMatch(/\n {4}at /);
};

describe.skipIf(NO_COMPILER !== null)(
  `a failing disk${NO_COMPILER === null ? "" : `: skipped, ${NO_COMPILER}`}`,
  () => {
    // In full each fault is put at every call; in short at a few calls over the whole ingest.
    const kinds = (Object.keys(FAULTS) as Fault[]).filter((kind) => everyFault || IN_SHORT.includes(kind));
    it.each(kinds)(
      "%s at any call of an ingest loses nothing",
      async (kind) => {
        const disk = new FailingDisk(inFolder(`shim-${kinds.indexOf(kind)}`), ingest);
        const calls = disk.count();
        const wanted = await disk.exported();
        const step = everyFault ? Math.ceil(calls / 15) : calls;
        let injected = 0;
        for (let at = Math.ceil(step / (kinds.indexOf(kind) + 1.5)); at <= calls; at += step) {
          disk.wipe();
          const { code, said } = disk.run({ ...FAULTS[kind], FAULT_AT: String(at) });
          injected++;
          // What reports success is there; what does not says so in one sentence.
          if (code === 0) expect([at, await disk.kept()]).toEqual([at, REPORTS]);
          else clean(said);
          expect([at, disk.run({}).code]).toEqual([at, 0]);
          expect([at, await disk.exported()]).toEqual([at, wanted]);
        }
        if (everyFault) process.stdout.write(`${JSON.stringify({ fault: kind, calls, injected, lost: 0 })}\n`);
      },
      600_000,
    );
  },
);

describe("a disk that is full", () => {
  const mounted = isRoot && spawnSync("unshare", ["-m", "true"]).status === 0;
  it.skipIf(!mounted)(
    `is told in words, by a real one of 1 MiB${mounted ? "" : " (skipped: only root may mount one)"}`,
    async () => {
      const disk = new FailingDisk(inFolder("full"), ingest);
      disk.run({});
      const wanted = await disk.exported();
      disk.wipe();
      const at = join(disk.folder, "disk");
      const copy = join(disk.folder, "copy.db");
      const script = `mount -t tmpfs -o size=1m none ${at} && "$@"; code=$?; for end in "" -wal; do cp ${disk.store}$end ${copy}$end; done; exit $code`;
      const { status, stderr } = spawnSync(
        "unshare",
        [
          "-m",
          "sh",
          "-c",
          script,
          "sh",
          process.execPath,
          PROGRAM,
          "ingest",
          join(disk.folder, "reports.jsonl"),
          "--store",
          disk.store,
        ],
        { encoding: "utf8" },
      );
      expect(status).toBe(2);
      expect(stderr).toMatch(/SQLITE_FULL\): its disk is full/);
      for (const end of ["", "-wal"]) copyFileSync(`${copy}${end}`, `${disk.store}${end}`);
      expect(disk.run({}).code).toBe(0);
      expect(await disk.exported()).toBe(wanted);
    },
  );

  it("is told in words where output goes to it", () => {
    const examples = fileURLToPath(new URL("../../../examples/reports", import.meta.url));
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"$0" "$1" parse ${examples} --format conllu > /dev/full`, process.execPath, PROGRAM],
      { encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^hearsay: the output cannot be written \(ENOSPC\)/m);
  });
});

describe("limits of the system", () => {
  it("a file that may not grow (ulimit -f) is told in words, and the rest comes later", async () => {
    const disk = new FailingDisk(inFolder("limit"), ingest);
    disk.run({});
    const wanted = await disk.exported();
    disk.wipe();
    // The signal that the system sends then would end the program: it is ignored, as under most service managers.
    const { code, said } = disk.run({}, "trap '' XFSZ; ulimit -f 200;");
    expect(code).toBe(2);
    clean(said);
    expect(disk.run({}).code).toBe(0);
    expect(await disk.exported()).toBe(wanted);
  });

  it("a folder that may not be written to is told in words, and is left as it was", ({ skip }) => {
    if (isRoot) {
      const { status } = spawnSync(process.execPath, [PROGRAM, "--version"], { uid: 65_534, gid: 65_534 });
      skip(status !== 0, "only root can reach this Node or this folder, and root may write everywhere");
    }
    const disk = new FailingDisk(inFolder("readonly"), ingest);
    const place = join(disk.folder, "disk");
    if (isRoot) {
      for (const each of [disk.folder, folder]) chmodSync(each, 0o755);
      chownSync(place, 65_534, 65_534);
    }
    chmodSync(place, 0o555);
    const { status, stderr } = spawnSync(
      process.execPath,
      [PROGRAM, "ingest", join(disk.folder, "reports.jsonl"), "--store", disk.store],
      {
        encoding: "utf8",
        ...(isRoot && { uid: 65_534, gid: 65_534 }),
      },
    );
    chmodSync(place, 0o755);
    expect([status, stderr.trim()]).toEqual([2, expect.stringMatching(/^hearsay: The store .* cannot be opened/)]);
  });

  it("a reader that goes away (EPIPE) ends the program quietly", () => {
    const examples = fileURLToPath(new URL("../../../examples/reports", import.meta.url));
    const { stdout, stderr } = spawnSync(
      "sh",
      [
        "-c",
        `("$0" "$1" parse ${examples} --format conllu; echo "code $?" >&2) | head -n 1`,
        process.execPath,
        PROGRAM,
      ],
      { encoding: "utf8" },
    );
    expect(stdout.split("\n")).toHaveLength(2);
    expect(stderr.trim()).toBe("code 0");
  });

  it("a file that cannot be opened is quarantined, and the others go on", () => {
    const place = inFolder("unreadable");
    writeFileSync(
      join(place, "a.jsonl"),
      readFileSync(new FailingDisk(inFolder("any"), ingest).folder + "/reports.jsonl"),
    );
    spawnSync("ln", ["-s", "/nonexistent", join(place, "b.jsonl")]);
    const { status, stderr } = spawnSync(
      process.execPath,
      [PROGRAM, "ingest", join(place, "b.jsonl"), join(place, "a.jsonl"), "--store", join(place, "kept.db")],
      { encoding: "utf8" },
    );
    expect(stderr).toMatch(/There is no .*b\.jsonl|quarantined .*b\.jsonl \[unreadable\]/);
    expect([0, 2]).toContain(status);
  });
});
