import type { Context, EventType } from "../../records/plover.js";
import { CAMEO } from "./cameo.table.js";

interface Row {
  readonly code: string;
  readonly contexts: ReadonlySet<string>;
}

const rows = new Map<string, Row[]>();
for (const line of CAMEO.trim().split("\n")) {
  const [code = "", type = "", ...contexts] = line.split(" ");
  const list = rows.get(type) ?? [];
  list.push({ code, contexts: new Set(contexts) });
  rows.set(type, list);
}

/**
 * The CAMEO code nearest to a PLOVER type, mode and contexts: of the codes of the mode (or of the type, where the mode has
 * none) the one that shares most contexts and claims fewest others; among equals the shortest, then the lowest.
 */
export function cameoOf(type: EventType, mode: string | undefined, contexts: readonly Context[]): string | undefined {
  const candidates = (mode !== undefined && rows.get(`${type}/${mode}`)) || rows.get(type) || [];
  const fit = ({ contexts: own }: Row): number => {
    const shared = contexts.filter((each) => own.has(each)).length;
    return 2 * shared - (own.size - shared);
  };
  return [...candidates].sort(
    (a, b) => fit(b) - fit(a) || a.code.length - b.code.length || a.code.localeCompare(b.code, "en"),
  )[0]?.code;
}
