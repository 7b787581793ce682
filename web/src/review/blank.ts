import type { Attribution, CodedEvent, Span } from "../../../src/records/index.js";
import { quadOf, scoreOf } from "../../../src/records/index.js";
import type { Item, Kind } from "./draft";

/** A new item on some words, for the reviewer to fill in. */
export const blankOf = (kind: Kind, id: string, words: Span): Item =>
  kind === "event" ? event(id, words) : said(id, words);

const event = (id: string, trigger: Span): CodedEvent => ({
  id,
  type: "ASSAULT",
  contexts: [],
  trigger,
  actors: [],
  recipients: [],
  counts: [],
  attribution: null,
  voices: [{ entity: "publisher", commitment: "CT+" }],
  status: "asserted",
  why: [{ field: "type", rule: "reviewer", evidence: [trigger], confidence: 1 }],
  quad: quadOf("ASSAULT"),
  score: scoreOf("ASSAULT"),
});

const said = (id: string, content: Span): Attribution => ({
  id,
  kind: "indirect",
  source: null,
  sourceEntity: null,
  cue: null,
  content: [content],
  parent: null,
  act: "state",
  resolved: "named",
  confidence: 1,
});
