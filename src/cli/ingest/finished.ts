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

/** `how` names the coder and what the user said of the documents: with another, files are read again. */
export async function isFinished(store: Store, path: string, how: string): Promise<boolean> {
  const state = await stateOf(path, how);
  return state !== null && (await store.getMark(nameOf(path))) === state;
}

/** To be called before the reading; keeps what it returns when the reading came to its end. */
export async function finisher(store: Store, path: string, how: string): Promise<() => Promise<void>> {
  const state = await stateOf(path, how);
  return async () => {
    if (state !== null) await store.setMark(nameOf(path), state);
  };
}

/** Tells one coder from another without loading it: the program's version and the model's manifest. */
export function coderMark(): string {
  const manifest = new URL("models/en/manifest.json", PACKAGE);
  const model = existsSync(manifest) ? readFileSync(manifest) : "";
  return `${VERSION} ${createHash("sha256").update(model).digest("hex")}`;
}
