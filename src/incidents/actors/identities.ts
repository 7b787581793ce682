/** Decisions of people about names, laid over the rules: which are one actor and which are not. */
import { foldName } from "./key.js";

export interface Identities {
  readonly same: readonly Identity[];
  readonly other: readonly Identity[];
}

export interface Identity {
  readonly a: string;
  readonly b: string;
  readonly reason: string;
}

export const NO_IDENTITIES: Identities = { same: [], other: [] };

/**
 * Reads a table of tab-separated lines, `same` or `other`, two names or keys, and a reason. Lines that start with # and
 * empty lines are passed over.
 * @throws IdentitiesError that names the first line that does not fit
 */
export function readIdentities(table: string): Identities {
  const same: Identity[] = [];
  const other: Identity[] = [];
  table.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    const [what, a = "", b = "", reason = ""] = line.split("\t").map((cell) => cell.trim());
    const list = what === "same" ? same : what === "other" ? other : null;
    if (!list || !a || !b)
      throw new IdentitiesError(`Line ${i + 1}: write "same" or "other", a tab, a name, a tab, another name.`);
    list.push({ a, b, reason });
  });
  return { same, other };
}

/** A table of identities that cannot be read; the message says what to write. */
export class IdentitiesError extends Error {
  override readonly name = "IdentitiesError";
}

/** True when a decision's name is this actor's key or one of its names. */
export const means = (decided: string, key: string, names: readonly string[]): boolean =>
  decided === key || names.some((name) => foldName(name) === foldName(decided));
