/**
 * Gold spans as events that the matching of `src/incidents` takes: what the coder says where it has coded one, else what the
 * encoder answers about the span. Nothing of the gold but the span goes in.
 */
import type { Coder } from "../../coder/index.js";
import { mentionsOf, type Known, type Mention } from "../../incidents/chains/mention.js";
import type { Analysis, Range } from "../../language/index.js";
import { sketchOf } from "../../language/sketch.js";
import { makeDocument } from "../../readers/document.js";
import type { CodedEvent, Entity, Participant, Report, Span } from "../../records/index.js";
import { GoldError } from "../gold-file.js";
import type { GoldStory } from "./gold.js";

export interface GoldMention {
  readonly mention: Mention;
  readonly topic: string;
  readonly chain: string;
  /** Base form of its head, for the baseline. */
  readonly lemma: string;
}

/** The mentions of a document's validated sentences. */
export async function goldMentionsOf(
  { id, topic, text, tokens, events, validated_sentences }: GoldStory,
  analysis: Analysis,
  coder: Coder,
): Promise<GoldMention[]> {
  if ((tokens.at(-1)?.end ?? 0) > text.length) throw new GoldError(`${id}: its tokens lie beyond its text`);
  const made = makeDocument({ text }, { reader: "eval", sha256: "" }, {});
  if ("refused" in made) throw new GoldError(`${id}: its text is refused`);
  const report = await coder.code(made.document, []);
  const validated = new Set(validated_sentences);
  const wanted = events.filter(({ sentence }) => validated.has(sentence));
  const spanOf = ({ first, last }: Range): Span => ({ start: tokens[first]!.start, end: tokens[last - 1]!.end });
  const known = wanted.map((gold): Known => {
    const own = new Set(gold.tokens);
    const head = gold.tokens.find((token) => !own.has(analysis.syntax[token]!.head)) ?? gold.tokens[0]!;
    const trigger = spanOf({ first: gold.tokens[0]!, last: gold.tokens.at(-1)! + 1 });
    const { lemma, upos } = analysis.syntax[head]!;
    const roles = analysis.predicates.find(({ token }) => own.has(token))?.roles ?? [];
    const told = (label: RegExp): Span[] => roles.filter((role) => label.test(role.label)).map(spanOf);
    const coded = report.events.find((event) => overlap(event.trigger, trigger));
    const event = {
      ...(coded ?? { type: analysis.triggers.find(({ token }) => own.has(token))?.type ?? "" }),
      id: gold.id,
      trigger,
      actors: coded?.actors.length ? coded.actors : participants(report, told(/ARG0$/)),
      recipients: coded?.recipients.length ? coded.recipients : participants(report, told(/ARG[12]$/)),
      place: coded?.place ?? placeIn(report, told(/LOC/)),
      date: coded?.date ?? dateIn(report, told(/TMP/)),
      why: [],
      sketch: sketchOf(analysis.vectors[gold.sentence]!),
    } as unknown as CodedEvent;
    return { event, lemma, noun: upos === "NOUN" || upos === "PROPN" };
  });
  return mentionsOf({ ...report, document: { ...report.document, id } }, known).map((mention, i) => ({
    mention,
    topic: String(topic),
    chain: wanted[i]!.chain ?? mention.id,
    lemma: known[i]!.lemma!.toLowerCase(),
  }));
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Least share of a role that a name fills to be taken for the one who has it. */
const FILLS = 0.3;

const entitiesIn = ({ entities }: Report, span: Span, fills = FILLS): Entity[] =>
  entities.filter(({ mentions }) =>
    mentions.some(
      ({ span: { start, end } }) =>
        span.start <= start && end <= span.end && end - start > (span.end - span.start) * fills,
    ),
  );

const participants = (report: Report, spans: readonly Span[]): Participant[] =>
  spans.flatMap((span) => [{ span }, ...entitiesIn(report, span).map(({ id }): Participant => ({ entity: id }))]);

function placeIn(report: Report, spans: readonly Span[]): CodedEvent["place"] {
  const [place] = spans.flatMap((span) => entitiesIn(report, span, 0)).filter((entity) => entity.place);
  return place && { entity: place.id };
}

function dateIn({ dates }: Report, spans: readonly Span[]): CodedEvent["date"] {
  return dates.find(({ words }) => words && spans.some((span) => overlap(span, words)));
}
