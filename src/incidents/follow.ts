/** Brings a store's incidents up to date with its documents: only what came, changed or went since the last time is looked at. */
import type { Store } from "../store/index.js";
import type { Identities } from "./actors/identities.js";
import { incidentOf, isTold } from "./assemble.js";
import { isBehind, MADE, MARK, SETTING } from "./behind.js";
import { keepIncidents } from "./keep.js";
import { Matcher, type Row } from "./matching/matcher.js";

export type Followed = Pick<
  Store,
  | "actor"
  | "changes"
  | "documents"
  | "getMark"
  | "keepIncidents"
  | "keepRows"
  | "keptRows"
  | "merges"
  | "reportsOf"
  | "setMark"
>;

const AT_ONCE = 200;

/**
 * Matches what changed. Interrupted anywhere, the next call does the same again and ends the same. One process at a time
 * may follow a store. Incidents are made of current documents: what was withdrawn or corrected away tells nothing.
 */
export async function followStore(store: Followed): Promise<{ readonly written: number; readonly removed: number }> {
  let cursor = (await store.getMark(MARK)) ?? undefined;
  const behind = await isBehind(store);
  if (!behind && !(await store.changes(cursor, 1)).items.length) return { written: 0, removed: 0 };
  const rows: Row[] = [];
  for await (const row of store.keptRows()) rows.push(row as Row);
  const matcher = Matcher.restore(rows);
  const touched = new Set<string>();
  let renamed = false;
  for (;;) {
    const { items, next } = await store.changes(cursor, AT_ONCE);
    if (!items.length) break;
    cursor = next;
    renamed ||= items.some(({ kind }) => kind === "actor");
    const documents = [...new Set(items.filter(({ kind }) => kind === "document").map(({ id }) => id))];
    for (const id of documents) {
      touched.add(id);
      matcher.remove(id);
    }
    const current = (await store.documents(documents)).filter(({ state }) => state === "current");
    for (const report of await store.reportsOf(current.map(({ id }) => id))) matcher.add(report);
  }
  const identities = await identitiesOf(store);
  const { written, removed, documents } = await keepIncidents(matcher, store, identities);
  if (renamed || behind) await assembleAll(matcher, store, identities);
  for (const id of documents) touched.add(id);
  await store.keepRows(new Map([...touched].map((id) => [id, matcher.row(id) ?? null])));
  await store.setMark(MARK, await pastOwn(store, cursor));
  await store.setMark(MADE, SETTING);
  return { written, removed };
}

/** The incidents that were just kept are changes too: the cursor goes past them, up to what others changed meanwhile. */
async function pastOwn(store: Followed, cursor: string | undefined): Promise<string> {
  for (;;) {
    const { items, next } = await store.changes(cursor, AT_ONCE);
    if (!items.length || items.some(({ kind }) => kind !== "incident")) return cursor ?? next;
    cursor = next;
  }
}

/** Merges of actors are names of one; a merge that was undone says that they are two. */
async function identitiesOf(store: Followed): Promise<Identities> {
  const same = [];
  const other = [];
  for (const { from, into, reason, undone } of await store.merges()) {
    const [a, b] = [(await store.actor(from))?.name ?? from, (await store.actor(into))?.name ?? into];
    if (undone === undefined) same.push({ a, b, reason });
    else other.push({ a, b, reason: undone });
  }
  return { same, other };
}

/** Who is who has changed, or how it is told: every incident is set out anew, and those that look the same stay as they are. */
async function assembleAll(matcher: Matcher, store: Followed, identities: Identities): Promise<void> {
  const clusters = [...matcher.clusters()];
  for (let at = 0; at < clusters.length; at += AT_ONCE) {
    const some = clusters.slice(at, at + AT_ONCE);
    const needed = some.flatMap(({ members, origins }) => [
      ...members.map(({ account }) => account.document),
      ...origins.values(),
    ]);
    const reports = new Map((await store.reportsOf([...new Set(needed)])).map((each) => [each.document.id, each]));
    const made = some.map((cluster) => incidentOf(cluster, reports, identities));
    await store.keepIncidents({
      removed: made.filter((each) => !isTold(each)).map(({ id }) => id),
      put: made.filter(isTold),
    });
  }
}
