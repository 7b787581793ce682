/** The versions that the reports of an incident replace: they tell nothing any more, and are named among its sources. */
import type { Incident, IncidentSource } from "../records/index.js";

/** A version that another replaced. */
export interface EarlierVersion {
  readonly id: string;
  readonly outlet: string;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly uri?: string | undefined;
}

/** @param earlier by the id of the document that stands, the versions before it */
export function withEarlier(incident: Incident, earlier: ReadonlyMap<string, readonly EarlierVersion[]>): Incident {
  const told = new Set(incident.members.map(({ document }) => document));
  const before = [...told].flatMap((document) =>
    (earlier.get(document) ?? []).map(({ id, outlet, title, published, uri }): IncidentSource => ({
      document: id,
      outlet,
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      ...(uri !== undefined && { uri }),
      replaced: document,
    })),
  );
  return before.length ? { ...incident, sources: [...(incident.sources ?? []), ...before] } : incident;
}
