/**
 * What an event, attribution or report can be found by, as tags such as `type=ASSAULT` or `actor=country:MLI`. The index
 * holds each tag as one short word, which no tokenizer splits and no text has.
 */
import { actorKeys } from "./actor-key.js";
import { foldName, entityKey } from "./entity-key.js";
import { standing } from "../records/printing.js";
import { outletOf } from "../readers/outlet.js";
import type { Attribution, CodedEvent, Entity, Participant, Report } from "../records/index.js";

type Entities = ReadonlyMap<string, Entity>;

export const entitiesOf = (report: Report): Entities => new Map(report.entities.map((each) => [each.id, each]));

/** The tags of the events and attributions of a report, in its order, without those of their document. */
export function recordTags(report: Report, entities: Entities): Record<"events" | "attributions", string[][]> {
  const parties = partyTagger(entities, actorKeys(report));
  const events = report.events.map((event) => eventTags(event, entities, report.attributions, parties));
  const attributions = report.attributions.map((attribution) => {
    const told = events.filter((_, i) => report.events[i]!.attribution === attribution.id);
    return attributionTags(attribution, told.flat(), parties);
  });
  return { events, attributions };
}

function eventTags(
  event: CodedEvent,
  entities: Entities,
  attributions: readonly Attribution[],
  parties: PartyTagger,
): string[] {
  const tags = [`type=${event.type}`, `status=${event.status}`, `quad=${event.quad}`];
  if (event.mode) tags.push(`mode=${event.mode}`);
  for (const context of event.contexts) tags.push(`context=${context}`);
  tags.push(...parties("actor", event.actors), ...parties("recipient", event.recipients));
  const voices = event.voices.filter(({ entity }) => entity !== "publisher");
  tags.push(...parties("voice", voices));
  if (!voices.length) tags.push("voice=publisher");
  const told = attributions.find(({ id }) => id === event.attribution);
  if (told) tags.push(`act=${told.act}`);
  const place = event.place && entities.get(event.place.entity);
  if (place) {
    tags.push(`place=${entityKey(place)}`);
    const country = place.place?.country ?? place.codes.country;
    if (country) tags.push(`country=${country}`);
    if (place.place?.admin1) tags.push(`place=admin1:${foldName(place.place.admin1)}`);
  }
  return [...new Set(tags)];
}

/** Who speaks and how, and what is told in it: the tags of its events but for who tells them. */
function attributionTags(attribution: Attribution, told: readonly string[], parties: PartyTagger): string[] {
  const tags = [`act=${attribution.act}`, ...parties("voice", [{ entity: attribution.sourceEntity ?? undefined }])];
  tags.push(...told.filter((tag) => !tag.startsWith("voice")));
  return [...new Set(tags)];
}

/** The outlets that stand by the text; the one that leads comes first. */
export function outletsOf(report: Report): string[] {
  const { printings } = report.document;
  const outlets = (printings ? standing(printings) : [report.document]).map((each) => outletOf(report, each));
  return [...new Set(outlets)].filter((outlet) => outlet !== undefined);
}

export const documentTags = (report: Report): string[] => [
  ...new Set(outletsOf(report).map((outlet) => `publisher=name:${foldName(outlet)}`)),
];

type PartyTagger = (
  role: string,
  parties: readonly { entity?: Participant["entity"] | null | undefined }[],
) => string[];

const partyTagger =
  (entities: Entities, keyOf: (entity: Entity) => string): PartyTagger =>
  (role, parties) =>
    parties.flatMap(({ entity: id }) => {
      const entity = id ? entities.get(id) : undefined;
      if (!entity) return [];
      const { country, sectors, organization } = entity.codes;
      const codes = [country, ...sectors, organization].filter(Boolean);
      return [`${role}=${keyOf(entity)}`, ...codes.map((code) => `${role}-code=${code}`)];
    });

const FACET = /^(?:type|status|actor|recipient|voice|place|country|publisher)=(?!admin1:)/;

/** Tags that are counted as facets. */
export const isFacetTag = (tag: string): boolean => FACET.test(tag);

const KNOWN_MOST = 200_000;
const known = new Map<string, string>();

/** The word that stands for a tag in the index: 14 signs of base 36, an FNV-1a hash (two of 32 bits, from different starts). */
export function termOf(tag: string): string {
  const had = known.get(tag);
  if (had !== undefined) return had;
  const term = fnv(tag, 0x811c9dc5) + fnv(tag, 0x01000193);
  if (known.size >= KNOWN_MOST) known.clear();
  known.set(tag, term);
  return term;
}

function fnv(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // a last stir (the finaliser of MurmurHash3), since short texts differ in few bits
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(36).padStart(7, "0");
}
