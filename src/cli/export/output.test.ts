import { execFileSync } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { UsageError } from "../usage.js";
import { writeFile } from "./output.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-output-"));
const at = (name: string): string => join(folder, name);
const pieces = (text: string): AsyncIterable<string> => Readable.from([text]);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a file that is written", () => {
  it("is what a link leads to, and the link stays", async () => {
    writeFileSync(at("there"), "before");
    symlinkSync("there", at("link"));
    symlinkSync(at("link"), at("link-to-link"));
    symlinkSync("not-yet", at("dangling"));
    await writeFile(at("link-to-link"), pieces("after"));
    await writeFile(at("dangling"), pieces("made"));
    for (const link of ["link", "link-to-link", "dangling"]) expect(lstatSync(at(link)).isSymbolicLink()).toBe(true);
    expect(readFileSync(at("there"), "utf8")).toBe("after");
    expect(readFileSync(at("not-yet"), "utf8")).toBe("made");
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("is told in words when links lead round in a ring", async () => {
    symlinkSync("b", at("a"));
    symlinkSync("a", at("b"));
    await expect(writeFile(at("a"), pieces("x"))).rejects.toThrow(UsageError);
  });

  it.skipIf(process.platform === "win32")("is written to when it is a pipe, which stays one", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    symlinkSync("pipe", at("link-to-pipe"));
    for (const name of ["pipe", "link-to-pipe"]) {
      const [read] = await Promise.all([readFile(at("pipe"), "utf8"), writeFile(at(name), pieces(`by ${name}`))]);
      expect(read).toBe(`by ${name}`);
    }
    expect(lstatSync(at("pipe")).isFIFO()).toBe(true);
  });
});
