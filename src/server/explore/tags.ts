/** Reading the tags of events. */
import { EventType, quadOf } from "../../records/index.js";

/** Events that a map or a network adds up, the newest. */
export const MOST_EVENTS = 1_000;

/** How many of each quad class. */
export type Quads = [number, number, number, number];

/** The values of one facet among an event's tags. */
export function valuesOf(tags: readonly string[], facet: string): string[] {
  const opening = `${facet}=`;
  return tags.filter((tag) => tag.startsWith(opening)).map((tag) => tag.slice(opening.length));
}

/** Counts an event into its quad class. */
export function countQuad(quads: Quads, tags: readonly string[]): void {
  quads[quadOf(EventType.parse(valuesOf(tags, "type")[0])) - 1]!++;
}
