import type { Material } from "../../export/index.js";
import type { Incident, Report } from "../../records/index.js";
import { decisionsOf } from "../../review/log.js";
import { actorKeys } from "../../store/actor-key.js";
import type { Filters, IncidentFilters, Store } from "../../store/index.js";

interface Asked {
  /** Of a report with a hit, only the events that are hits themselves. */
  readonly hitsOnly: boolean;
  /** Is called after each report or incident. */
  readonly step: () => Promise<void>;
}

/** What a store holds, as material for an exporter. Actors that a person merged have one key. */
export async function materialOf(
  store: Store,
  filters: Filters,
  incidentFilters: IncidentFilters,
  { hitsOnly, step }: Asked,
): Promise<Material> {
  const merged = new Map((await store.merges()).filter(({ undone }) => !undone).map(({ from, into }) => [from, into]));
  const narrow = hitsOnly && Object.entries(filters).some(([name, value]) => name !== "state" && value !== undefined);
  return {
    reports: stepping(narrow ? hitsOf(store, filters) : store.reports(filters), step),
    incidents: stepping(incidentsOf(store, incidentFilters), step),
    reportsOf: (documents) => store.reportsOf(documents),
    decisions: (document) => decisionsOf(store, document),
    keyOf: (entity, report) => {
      let key = actorKeys(report)(entity);
      for (let i = 0; i < merged.size && merged.has(key); i++) key = merged.get(key)!;
      return key;
    },
  };
}

async function* stepping<T>(items: AsyncIterable<T>, step: () => Promise<void>): AsyncIterable<T> {
  for await (const item of items) {
    yield item;
    await step();
  }
}

const PAGE = 500;

/** Reports with the events that the filters find, and no others. */
async function* hitsOf(store: Store, filters: Filters): AsyncIterable<Report> {
  for await (const report of store.reports(filters)) {
    const found = new Set<string>();
    for (let cursor: string | undefined; ;) {
      const page = await store.search("event", { ...filters, document: report.document.id }, { limit: PAGE, cursor });
      for (const { event } of page.items) found.add(event.id);
      if (page.next === null) break;
      cursor = page.next;
    }
    yield { ...report, events: report.events.filter(({ id }) => found.has(id)) };
  }
}

async function* incidentsOf(store: Store, filters: IncidentFilters): AsyncIterable<Incident> {
  for (let cursor: string | undefined; ;) {
    const { items, next } = await store.incidents(filters, { limit: PAGE, cursor });
    yield* items;
    if (next === null) return;
    cursor = next;
  }
}
