/** Two names of one actor, taken as one and told apart again by a person; the store keeps who decided, when and why. */
import { userInfo } from "node:os";
import type { Actor, Merge, Store } from "../store/index.js";
import { visible } from "../export/report/wrap.js";
import { UsageError } from "./usage.js";

export interface IdentityOptions {
  readonly sameAs?: string;
  readonly split?: true;
  readonly merges?: true;
  readonly why?: string;
  readonly by?: string;
}

const TO_FIND = 50;

/**
 * Takes one actor for another or tells it apart again, and brings the incidents up to date.
 * @returns a line that says what was done
 * @throws UsageError when a name fits none or several, or no reason is given
 */
export async function identify(store: Store, name: string | undefined, options: IdentityOptions): Promise<string> {
  const { sameAs, why, by = userInfo().username } = options;
  const example = `hearsay actors "SLF" ${sameAs === undefined ? "--split" : '--same-as "Songhai Liberation Front"'} --why "…"`;
  if (name === undefined || !why?.trim())
    throw new UsageError(`Say which actor, and the reason with --why: ${example}`);
  const { followStore } = await import("../incidents/index.js");
  if (sameAs !== undefined) {
    const [from, into] = [await theActor(store, name), await theActor(store, sameAs)];
    await store.mergeActors(from.key, into.key, by, why);
    const { written } = await followStore(store);
    return `${from.name} is now ${into.name}; ${written} incidents written anew.`;
  }
  const { foldName } = await import("../store/entity-key.js");
  const standing = (await store.merges()).filter(({ undone }) => undone === undefined);
  const key = standing.find(({ from }) => from === name || from === `name:${foldName(name)}`)?.from;
  if (key === undefined)
    throw new UsageError(`"${name}" was not taken for anybody; hearsay actors --merges lists who was.`);
  await store.splitActor(key, by, why);
  await followStore(store);
  return `${name} is an actor of its own again.`;
}

/** The actor of a key or of exactly this name; its aliases count, letters' case does not. */
async function theActor(store: Store, name: string): Promise<Actor> {
  const known = await store.actor(name);
  if (known) return known;
  const low = name.toLowerCase();
  const { items } = await store.actors({ name }, { limit: TO_FIND });
  const fitting = items.filter((each) => [each.name, ...each.aliases].some((alias) => alias.toLowerCase() === low));
  if (fitting.length === 1) return fitting[0]!;
  throw new UsageError(
    fitting.length
      ? `"${name}" fits ${fitting.length} actors; say which by its key: ${fitting.map(({ key }) => key).join(", ")}.`
      : `The store has no actor "${name}"; hearsay actors "${name.slice(0, 3)}" lists those whose name begins so.`,
  );
}

/** The record of merges for reading. */
export const mergeLines = (merges: readonly Merge[]): string[] =>
  merges.map(({ from, into, by, reason, at, undone }) =>
    visible(`${from} is ${into}: ${reason} (${by}, ${at.slice(0, 10)})${undone ? `; split again ${undone}` : ""}\n`),
  );
