/** Files that were taken in to their end are not read again while they are as they were. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Store } from "../../store/index.js";
import { PACKAGE, VERSION } from "../../version.js";

const nameOf = (path: string): string => `file ${resolve(path)}`;

/** What tells one state of a file from another: its size and times, and how it was taken in. Null for what is no file. */
async function stateOf(path: string, how: string): Promise<string | null> {
  try {
    const { size, mtimeNs, ctimeNs, ino } = await stat(path, { bigint: true });
    return [size, mtimeNs, ctimeNs, ino, how].join(" ");
  } catch {
    return null;
  }
}

/**
 * How many documents a file held that was taken in to its end and is as it was; null when it has to be read. `how` names
 * the coder and what the user said of the documents: with another, files are read again.
 */
export async function finishedWith(store: Store, path: string, how: string): Promise<number | null> {
  const state = await stateOf(path, how);
  const [kept, documents] = ((await store.getMark(nameOf(path))) ?? "").split("\n");
  return state !== null && kept === state ? Number(documents ?? 0) : null;
}

/** To be called before the reading; what it returns keeps how many documents there were when the reading came to its end. */
export async function finisher(store: Store, path: string, how: string): Promise<(documents: number) => Promise<void>> {
  const state = await stateOf(path, how);
  return async (documents) => {
    if (state !== null) await store.setMark(nameOf(path), `${state}\n${documents}`);
  };
}

/** Tells one coder from another without loading it: the program's version and the model's manifest. */
export function coderMark(): string {
  const manifest = new URL("models/en/manifest.json", PACKAGE);
  const model = existsSync(manifest) ? readFileSync(manifest) : "";
  return `${VERSION} ${createHash("sha256").update(model).digest("hex")}`;
}
