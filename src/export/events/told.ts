import type { ExportOptions, Material } from "../exporter.js";
import { toldAs, type Told } from "./manual.js";
import { tellingsOf, type Telling } from "./telling.js";

/** An event as a format without a status tells it. */
export interface ToldEvent {
  readonly telling: Telling;
  readonly told: Told;
}

/** All events that such a format has a place for. What became another type and is there as such already is told once. */
export async function* toldEvents({ reports }: Material, { left }: ExportOptions): AsyncIterable<ToldEvent> {
  for await (const report of reports) {
    const here: ToldEvent[] = [];
    const seen = new Set<string>();
    const key = ({ telling: { event }, told }: ToldEvent): string =>
      JSON.stringify([
        told.type,
        event.attribution,
        event.actors.map(({ entity, span }) => entity ?? span),
        event.recipients.map(({ entity, span }) => entity ?? span),
      ]);
    for (const telling of tellingsOf(report)) {
      const told = toldAs(telling.event);
      if (typeof told === "string") left?.(told);
      else here.push({ telling, told });
    }
    for (const each of here) if (each.told.rule === "as-coded") seen.add(key(each));
    for (const each of here) {
      if (each.told.rule !== "as-coded" && seen.has(key(each)))
        left?.(`${each.telling.event.status}: told already as ${each.told.type}`);
      else yield each;
    }
  }
}
