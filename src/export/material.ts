import type { Report } from "../records/index.js";
import { actorKeys } from "../store/actor-key.js";
import type { Material } from "./exporter.js";

/**
 * Reports that are in no store, as material. Formats of reports stream; those of incidents hold all reports in memory,
 * since any report may tell of any incident.
 */
export function gathered(reports: AsyncIterable<Report> | Iterable<Report>): Material {
  const known = new Map<string, Report>();
  return {
    reports: (async function* () {
      yield* reports;
    })(),
    incidents: (async function* () {
      for await (const report of reports) known.set(report.document.id, report);
      const { incidentsOf } = await import("../incidents/index.js");
      yield* incidentsOf([...known.values()]);
    })(),
    reportsOf: (ids) => Promise.resolve(ids.flatMap((id) => known.get(id) ?? [])),
    decisions: () => Promise.resolve([]),
    keyOf: (entity, report) => actorKeys(report)(entity),
  };
}
