import type { Exporter } from "../exporter.js";
import type { Party } from "../events/telling.js";
import { toldEvents, type ToldEvent } from "../events/told.js";
import { codesOf } from "../countries/codes.js";
import type { Count, Entity } from "../../records/index.js";
import { PLOVER_FIELDS } from "./fields.js";

/** PLOVER JSON Lines: one record an event, the fields of the manual. */
export const ploverExporter: Exporter = {
  name: "plover",
  about: "PLOVER 2.0 records, one a line",
  of: "events",
  fields: { from: "PLOVER_MANUAL.tex, Data Fields (openeventdata/PLOVER@5e0c24f)", list: PLOVER_FIELDS },
  async *write(material, options) {
    for await (const each of toldEvents(material, options)) {
      if (each.telling.day.day === undefined) options.left?.("without any date: PLOVER requires one");
      else yield `${JSON.stringify(record(each, material.keyOf))}\n`;
    }
  },
};

const KINDS = { dead: "killed", injured: "injured", arrested: "arrested" } as const satisfies Record<
  string,
  Count["what"]
>;

function record({ telling, told }: ToldEvent, keyOf: Parameters<Exporter["write"]>[0]["keyOf"]): object {
  const { event, document, report, place, day } = telling;
  const { start, end } = telling.points.span(event.trigger);
  const [time, endtime] = [day.date?.start, day.date?.end].map((each) => each?.slice(11) || undefined);
  const enddate = day.date?.end?.slice(0, 10);
  const size = Object.fromEntries(
    Object.entries(KINDS).flatMap(([name, what]) => {
      const min = telling.count(what)?.min;
      return min === undefined ? [] : [[name, min]];
    }),
  );
  const sized = Object.keys(size).length > 0;
  return {
    id: `${document.id}/${event.id}`,
    has_event: true,
    date: day.day,
    ...(time && { time }),
    ...(enddate && enddate !== day.day && { enddate }),
    ...(endtime && { endtime }),
    actor: telling.actors.map((each) => entity(each, (found) => keyOf(found, telling.report))),
    recipient: telling.recipients.map((each) => entity(each, (found) => keyOf(found, telling.report))),
    event: [told.type],
    ...(place && { event_loc: location(place) }),
    event_text: [telling.words(event.trigger)],
    quad_code: told.quad,
    event_scale: told.score,
    mode: told.mode === undefined ? [] : [told.mode],
    context: event.contexts,
    ...(sized && { size }),
    link: telling.trace,
    text_info: { start, end },
    cite_info: {
      corpus: document.id,
      ...(document.uri !== undefined && { url: document.uri }),
      ...(document.title !== undefined && { title: document.title }),
      language: document.language,
      publication: telling.outlet,
      coder: `hearsay ${report.coder.version}`,
      codebook: report.coder.codebook,
      version: report.coder.config,
    },
    coder: `hearsay ${report.coder.version}, model ${report.coder.model.name}`,
    comment: [
      `status=${event.status}`,
      `voices=${telling.voices.map(({ name, commitment }) => `${name} ${commitment}`).join(" > ")}`,
      `event=${told.rule}`,
      `date=${day.rule}`,
      "quad_code=plover-2.0-quad-of-type",
      "event_scale=plover-2.0-score-of-mode",
      ...(sized ? ["size=lowest-of-first-count"] : []),
    ].join("; "),
  };
}

/** `code` is the country, or the international organisation's; `identifier_id` the key across reports. */
function entity({ words, name, entity: found }: Party, keyOf: (entity: Entity) => string): object {
  const code = found?.codes.country ?? found?.codes.organization;
  return {
    ...(code !== undefined && { code }),
    ...(found && { sector: found.codes.sectors }),
    entity_text: words,
    ...(found && { identifier_id: keyOf(found), identifier_text: name }),
  };
}

function location({ entity: { name, place }, words }: NonNullable<ToldEvent["telling"]["place"]>): object {
  const codes = codesOf(place?.country);
  return {
    extracted_place: words,
    resolved_place: name,
    ...(place && {
      ...(place.geonamesId !== undefined && { geonameid: place.geonamesId }),
      lat: place.lat,
      lon: place.lon,
      ...(place.admin1 !== undefined && { province: place.admin1 }),
      ...(codes && { country: codes.name }),
      country_code: place.country,
      feature_code: place.feature,
      resolution: place.precision,
    }),
  };
}
