/** Who acts on whom. */
import type { Filters, Store } from "../../store/index.js";
import type { ActorRow, Network } from "../api/explore.js";
import { countQuad, MOST_EVENTS, valuesOf, type Quads } from "./tags.js";

interface Tie {
  source: string;
  target: string;
  count: number;
  quads: Quads;
}
type Deeds = Pick<ActorRow, "acts" | "receives">;

/** The `limit` actors with the most ties, and the ties between them. */
export async function networkOf(
  store: Pick<Store, "tagged" | "knownActors">,
  filters: Filters,
  limit: number,
): Promise<Network> {
  const { events, complete } = await store.tagged(filters, MOST_EVENTS);
  const deeds = new Map<string, Deeds>();
  const says = new Map<string, number>();
  const ties = new Map<string, Tie>();
  for (const tags of events) {
    addTies(tags, deeds, ties);
    for (const key of valuesOf(tags, "voice")) says.set(key, (says.get(key) ?? 0) + 1);
  }
  const ranked = [...deeds].sort(([a, one], [b, other]) => weight(other) - weight(one) || (a < b ? -1 : 1));
  const shown = ranked.slice(0, limit);
  const known = await store.knownActors(shown.map(([key]) => key));
  const nodes = shown.map(([id, { acts, receives }]): ActorRow => {
    const { name = id.replace(/^name:/, ""), kind, country } = known.get(id) ?? {};
    return {
      id,
      name,
      ...(kind !== undefined && { kind }),
      ...(country !== undefined && { country }),
      acts,
      receives,
      says: says.get(id) ?? 0,
      aliases: [],
    };
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = [...ties.values()]
    .filter(({ source, target }) => ids.has(source) && ids.has(target))
    .sort((a, b) => b.count - a.count || (a.source + a.target < b.source + b.target ? -1 : 1));
  return { nodes, edges, left: ranked.length - nodes.length, counted: events.length, complete };
}

const weight = ({ acts, receives }: Deeds): number => acts + receives;

function addTies(tags: readonly string[], deeds: Map<string, Deeds>, ties: Map<string, Tie>): void {
  const deedsOf = (key: string): Deeds => {
    const had = deeds.get(key) ?? { acts: 0, receives: 0 };
    deeds.set(key, had);
    return had;
  };
  const [sources, targets] = [valuesOf(tags, "actor"), valuesOf(tags, "recipient")];
  for (const key of sources) deedsOf(key).acts++;
  for (const key of targets) deedsOf(key).receives++;
  for (const source of sources) {
    for (const target of targets) {
      if (source === target) continue;
      const id = JSON.stringify([source, target]);
      const tie = ties.get(id) ?? { source, target, count: 0, quads: [0, 0, 0, 0] as Quads };
      tie.count++;
      countQuad(tie.quads, tags);
      ties.set(id, tie);
    }
  }
}
