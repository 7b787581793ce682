/** What mistaken commands are told, in one sentence. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { StoreError } from "../store/index.js";
import { program } from "./program.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-mistakes-"));
const run = async (...args: string[]): Promise<void> => void (await program().parseAsync(["node", "hearsay", ...args]));
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each([
  ["search", "market"],
  ["serve", "--port", "0"],
  ["export", "--format", "csv"],
  ["dossier", "--incident", "i1"],
  ["incidents"],
  ["token", "list"],
])("%s makes no store where there is none", async (...args) => {
  const store = join(folder, "none.db");
  const failed = await run(...args, "--store", store).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(StoreError);
  expect((failed as Error).message).toBe(
    `There is no store ${store}: hearsay ingest makes one, or name another with --store.`,
  );
  expect(existsSync(store)).toBe(false);
});

it("an incident and a file are not both set out", async () => {
  await expect(run("dossier", "--incident", "i1", "file.txt")).rejects.toThrow(/--incident .* file\.txt/);
});

it("a word that begins with - is told where to stand", async () => {
  const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await expect(run("search", "-market")).rejects.toThrow();
  expect(told.mock.calls.join("")).toContain(
    "unknown option '-market': if it is no option, write it after --, as in -- -market",
  );
  told.mockClear();
  await expect(run("search", "--typ", "ASSAULT")).rejects.toThrow();
  expect(told.mock.calls.join("")).toMatch(/unknown option '--typ'\s+\(Did you mean --type/);
});
