import type { Attribution, Report } from "../../../src/records/index.js";

/** One who speaks in a report. `number` counts from 1 in order of appearance; 0 is the outlet itself. */
export interface Speaker {
  readonly number: number;
  readonly name: string;
}

/** The speakers of a report by attribution id: one for each entity, or for the words of a source that is no entity. */
export function speakersOf({ attributions, entities, document }: Report): ReadonlyMap<string, Speaker> {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const speakers = new Map<string, Speaker>();
  const byAttribution = new Map<string, Speaker>();
  const inOrder = [...attributions].sort((a, b) => a.content[0]!.start - b.content[0]!.start || depth(a) - depth(b));
  for (const each of inOrder) {
    const words = each.source && document.text.slice(each.source.start, each.source.end);
    const key = each.sourceEntity ?? words?.toLowerCase() ?? "";
    const name = (each.sourceEntity && names.get(each.sourceEntity)) || words || "someone not named";
    const speaker = speakers.get(key) ?? { number: speakers.size + 1, name };
    speakers.set(key, speaker);
    byAttribution.set(each.id, speaker);
  }
  return byAttribution;
}

const depth = ({ parent }: Attribution): number => (parent === null ? 0 : 1);

/** How many hues the style sheet has; more speakers share them and are told apart by their numbers. */
const HUES = 8;

/** The class that gives an element the hue of a speaker. */
export const hueOf = ({ number }: Speaker): string => (number === 0 ? "outlet" : `voice${((number - 1) % HUES) + 1}`);
