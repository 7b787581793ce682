/** The record that the line of steps ends in. */
import {
  quadOf,
  SCHEMA,
  scoreOf,
  type CodedEvent,
  type Dateline,
  type Document,
  type Message,
  type Report,
  type Why,
} from "../records/index.js";
import { sketchOf } from "../language/sketch.js";
import { findDateline } from "../readers/index.js";
import { cameoOf } from "./codebook/cameo.js";
import type { Layers } from "./layers.js";
import { spanOf, tokensIn } from "./ranges.js";

const DIGITS = 1000; // confidences are kept to a thousandth, so that the last bit of a float never shows

/** Joins the layers of a coded document into its report. */
export function reportOf(layers: Layers, messages: readonly Message[], coder: Report["coder"]): Report {
  return {
    schema: SCHEMA,
    document: withDateline(layers),
    entities: layers.entities.entities.map((entity) => {
      const place = layers.places.get(entity.id);
      const mentions = entity.mentions.map((each) => ({ ...each, confidence: rounded(each.confidence) }));
      return { ...entity, mentions, ...(place && { place }) };
    }),
    attributions: layers.attributions.map(({ record }) => ({ ...record, confidence: rounded(record.confidence) })),
    events: eventsOf(layers),
    dates: layers.dates.map(({ date }) => date),
    messages: [...messages],
    coder,
  };
}

function eventsOf({ analysis, drafts, circumstances, standings }: Layers): CodedEvent[] {
  const sketches = analysis.vectors.map(sketchOf);
  return drafts.map(({ id, token, trigger, ...draft }) => {
    const standing = standings.get(id);
    const around = circumstances.get(id);
    if (!standing || !around)
      throw new Error(`event ${id} was left without ${standing ? "circumstances" : "standing"}`);
    const { type, mode, contexts, actors, recipients } = draft;
    const cameo = cameoOf(type, mode, contexts);
    return {
      id,
      type,
      ...(mode !== undefined && { mode }),
      contexts: [...contexts],
      trigger: spanOf(analysis.tokens, trigger),
      actors: [...actors],
      recipients: [...recipients],
      ...(around.place && { place: around.place }),
      ...(around.date && { date: around.date }),
      counts: [...around.counts],
      attribution: standing.attribution,
      voices: [...standing.voices],
      status: standing.status,
      why: [...draft.why, ...around.why, ...standing.why].map((each): Why => ({
        ...each,
        confidence: rounded(each.confidence),
      })),
      quad: quadOf(type),
      score: scoreOf(type, mode),
      ...(cameo !== undefined && { cameo }),
      sketch: sketches[analysis.tokens[token]!.sentence]!,
    };
  });
}

/** The document with its dateline's place, date and agency pointed at what the report knows of them. */
function withDateline({ document, analysis, entities, dates }: Layers): Document {
  const found = document.dateline && findDateline(document.text);
  if (!found) return document;
  const entityAt = (span: { start: number; end: number } | undefined): string | undefined =>
    (span && entities.at(tokensIn(analysis.tokens, span))?.id) ?? undefined;
  const place = entityAt(found.place);
  const agency = entityAt(found.agency);
  const day = found.date;
  const date =
    day && dates.find(({ date: { words } }) => words && words.start < day.end && day.start < words.end)?.date;
  const dateline: Dateline = {
    ...(place && { place }),
    ...(date && { date }),
    ...(agency && { agency }),
    span: found.span,
  };
  return { ...document, dateline };
}

const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS;
