/** Who acts on whom. */
import type { EventHit, Filters, FoundEntity, Store } from "../../store/index.js";
import type { ActorRow, Network } from "../api/explore.js";
import { sampleEvents } from "../sample.js";

export const MOST_EVENTS = 1_000;

type Quads = [number, number, number, number];
interface Tie {
  source: string;
  target: string;
  count: number;
  quads: Quads;
}

/** The `limit` actors with the most ties, and the ties between them. */
export async function networkOf(store: Pick<Store, "search">, filters: Filters, limit: number): Promise<Network> {
  const actors = new Map<string, ActorRow>();
  const says = new Map<string, number>();
  const ties = new Map<string, Tie>();
  const sample = await sampleEvents(store, filters, MOST_EVENTS, (hit) => {
    addTies(hit, actors, ties);
    for (const key of speakersOf(hit)) says.set(key, (says.get(key) ?? 0) + 1);
  });
  for (const actor of actors.values()) actor.says = says.get(actor.id) ?? 0;
  const ranked = [...actors.values()].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  const nodes = ranked.slice(0, limit);
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = [...ties.values()]
    .filter(({ source, target }) => shown.has(source) && shown.has(target))
    .sort((a, b) => b.count - a.count || (a.source + a.target < b.source + b.target ? -1 : 1));
  return { nodes, edges, left: ranked.length - nodes.length, ...sample };
}

const weight = ({ acts, receives }: ActorRow): number => acts + receives;

/** Keys of those who speak of an event, each once. */
const speakersOf = ({ event, entities }: EventHit): Set<string> =>
  new Set(event.voices.flatMap(({ entity }) => (entity && entities[entity]?.key) ?? []));

function addTies({ event, entities }: EventHit, actors: Map<string, ActorRow>, ties: Map<string, Tie>): void {
  const found = (side: EventHit["event"]["actors"]): FoundEntity[] => [
    ...new Map(
      side.flatMap(({ entity }) => {
        const each = entity === undefined ? undefined : entities[entity];
        return each ? [[each.key, each] as const] : [];
      }),
    ).values(),
  ];
  const [sources, targets] = [found(event.actors), found(event.recipients)];
  for (const each of sources) row(actors, each).acts++;
  for (const each of targets) row(actors, each).receives++;
  for (const { key: source } of sources) {
    for (const { key: target } of targets) {
      if (source === target) continue;
      const id = JSON.stringify([source, target]);
      const tie = ties.get(id) ?? { source, target, count: 0, quads: [0, 0, 0, 0] as Quads };
      tie.count++;
      tie.quads[event.quad - 1]!++;
      ties.set(id, tie);
    }
  }
}

function row(actors: Map<string, ActorRow>, { key, name, kind, codes }: FoundEntity): ActorRow {
  const had = actors.get(key);
  if (had) return had;
  const country = codes.country;
  const made = {
    id: key,
    name,
    kind,
    ...(country !== undefined && { country }),
    acts: 0,
    receives: 0,
    says: 0,
    aliases: [],
  };
  actors.set(key, made);
  return made;
}
