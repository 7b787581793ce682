/** Reading the tags of events. */

/** Events that a map or a network adds up, the newest. */
export const MOST_EVENTS = 2_000;

/** The values of one facet among an event's tags. */
export const valuesOf = (tags: readonly string[], facet: string): string[] =>
  tags.flatMap((tag) => (tag.startsWith(`${facet}=`) ? [tag.slice(facet.length + 1)] : []));
