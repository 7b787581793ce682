/** The step that finds who did what to whom: drafts of PLOVER events, before place, date, counts and voices are known. */
import { findDateline } from "../../readers/index.js";
import {
  hasMode,
  overlaps,
  DENIAL_RULE,
  TOLL_RULE,
  type Context,
  type Participant,
  type Why,
} from "../../records/index.js";
import type { DraftEvent } from "../layers.js";
import { spanOf } from "../ranges.js";
import { step } from "../step.js";
import { contextsNear } from "./contexts.js";
import { isMention, repeats } from "./dedupe.js";
import { denialsOf } from "./denials.js";
import { passes } from "./gate.js";
import { modeByContent, modeByMeans } from "./modes.js";
import { sceneOf, type Scene } from "./scene.js";
import { bothSides } from "./sides.js";
import { speakerAt } from "./speakers.js";
import { asDefiance, isWrong } from "./wrongs.js";
import { isEmpty, triggerRange, type Side, type Sketch } from "./sketch.js";
import { tollsOf } from "./tolls.js";
import { candidates, type Candidate } from "./triggers.js";

export const eventsStep = step({
  name: "events",
  version: 1,
  reads: ["document", "analysis", "entities", "attributions"],
  writes: ["drafts"],
  run({ document, analysis, entities, attributions }) {
    const filed = document.dateline && findDateline(document.text)?.span;
    // Parsers take the town of a dateline for a part of the sentence behind it.
    const outside = ({ span }: Participant): boolean => !filed || !span || !overlaps(filed, span);
    const drafts = draftsOf(sceneOf(analysis, entities, attributions)).map((draft): DraftEvent => ({
      ...draft,
      actors: draft.actors.filter(outside),
      recipients: draft.recipients.filter(outside),
    }));
    return { drafts };
  },
});

/** The events of a scene, in the order of the text. */
export function draftsOf(scene: Scene): DraftEvent[] {
  const all = candidates(scene);
  const repeated = repeats(scene, all);
  const passing = sketchesOf(scene, all, repeated, false);
  // The whole report is gone through again once it is known that it tells of force.
  const told = passing.some(({ candidate }) => candidate.type === "ASSAULT");
  const acts = told ? sketchesOf(scene, all, repeated, true) : passing;
  const tolls = told ? tollsOf(scene, acts).map((toll) => withReason(scene, toll, TOLL_RULE)) : [];
  const denials = denialsOf(scene, inOrder([...acts, ...tolls])).map((denial) =>
    withReason(scene, denial, DENIAL_RULE),
  );
  const sketches = inOrder([...acts, ...tolls, ...denials]);
  const byToken = new Map(sketches.map(({ candidate }) => [candidate.token, candidate]));
  return sketches.map((sketch, index) => drafted(scene, sketch, `e${index + 1}`, byToken));
}

const inOrder = (sketches: readonly Sketch[]): Sketch[] =>
  sketches.toSorted((a, b) => a.candidate.token - b.candidate.token);

/** An event that points to an act told before, with the reason for it. */
function withReason(scene: Scene, sketch: Sketch, rule: string): Sketch {
  const { candidate, actors, recipients } = sketch;
  const evidence = [spanOf(scene.analysis.tokens, { first: candidate.token, last: candidate.token + 1 })];
  return {
    ...sketch,
    why: [
      { field: "type", rule, evidence, confidence: candidate.confidence },
      ...whySide(scene, candidate, "actors", actors),
      ...whySide(scene, candidate, "recipients", recipients),
    ],
  };
}

/** @param told whether the text tells of force */
function sketchesOf(
  scene: Scene,
  all: readonly Candidate[],
  repeated: ReadonlyMap<number, number>,
  told: boolean,
): Sketch[] {
  const sketches: Sketch[] = [];
  for (const each of all) {
    if (repeated.has(each.token)) continue;
    const candidate = isWrong(scene, each) && speakerAt(scene, each.token) === null ? asDefiance(each) : each;
    const { actors, recipients } = bothSides(scene, candidate, sketches);
    const why = [
      ...whyType(scene, candidate, all, repeated),
      ...whySide(scene, candidate, "actors", actors),
      ...whySide(scene, candidate, "recipients", recipients),
    ];
    const sketch: Sketch = { candidate, actors, recipients, why };
    if (passes(scene, sketch, told, sketches) && !isMention(scene, sketch, sketches)) sketches.push(sketch);
  }
  return sketches;
}

function drafted(scene: Scene, sketch: Sketch, id: string, events: ReadonlyMap<number, Candidate>): DraftEvent {
  const { candidate, actors, recipients, about } = sketch;
  const { token, type } = candidate;
  // What a speech act is about outranks what the encoder hears in its verb; what the codebook says of it yields only to what has no mode.
  const content = modeByContent(scene, token, type, events);
  const told =
    (candidate.reading?.carrier.mode === undefined || content?.mode === null ? content : undefined) ??
    (candidate.mode === undefined ? modeByMeans(scene, token, type) : undefined);
  const given = told ? told.mode : candidate.mode;
  const mode = given && hasMode(type, given) ? given : undefined;
  const span = (at: number) => spanOf(scene.analysis.tokens, { first: at, last: at + 1 });
  const whyMode: Why[] = told?.mode
    ? [{ field: "mode", rule: "words around the trigger", evidence: told.evidence.map(span), confidence: 0.6 }]
    : [];
  return {
    id,
    token,
    trigger: triggerRange(scene, candidate),
    type,
    ...(mode !== undefined && { mode }),
    contexts: contextsNear(scene, token, unique(candidate.contexts)),
    actors: actors.parties,
    recipients: recipients.parties,
    ...(about !== undefined && { about }),
    why: [...sketch.why, ...whyMode],
  };
}

const unique = (contexts: readonly Context[]): Context[] => [...new Set(contexts)];

/** What codebook and encoder each said about the type; where they differ both stand. */
function whyType(
  scene: Scene,
  { token, type, reading, trigger, verb, confidence }: Candidate,
  all: readonly Candidate[],
  repeated: ReadonlyMap<number, number>,
): Why[] {
  const span = (at: number) => spanOf(scene.analysis.tokens, { first: at, last: at + 1 });
  const why: Why[] = [];
  if (reading) {
    const { lemma, pos, mode } = reading.carrier;
    const rule = `codebook: ${lemma} (${pos}) ${type}${mode === undefined ? "" : `/${mode}`}`;
    why.push({
      field: "type",
      rule,
      evidence: [span(token), ...reading.evidence.filter((each) => each !== token).map(span)],
      confidence,
    });
  }
  if (verb !== undefined)
    why.push({
      field: "type",
      rule: `modal: ${type === "REJECT" ? "will not" : "must"}`,
      evidence: [span(token), span(verb)],
      confidence,
    });
  if (trigger) {
    const agrees = trigger.type === type;
    const rule = agrees ? undefined : `differs: ${trigger.type}${trigger.mode === null ? "" : `/${trigger.mode}`}`;
    why.push({
      field: "type",
      ...(rule !== undefined && { rule }),
      head: "trigger",
      evidence: [span(token)],
      confidence: trigger.confidence,
    });
  }
  const same = all.filter((each) => repeated.get(each.token) === token).map((each) => span(each.token));
  if (same.length > 0) why.push({ field: "trigger", rule: "one happening", evidence: same, confidence: 0.8 });
  return why;
}

function whySide(scene: Scene, { token }: Candidate, field: string, side: Side): Why[] {
  if (isEmpty(side)) return [];
  const spans = side.parties.flatMap(({ span }) => (span ? [span] : []));
  const evidence = spans.length > 0 ? spans : [spanOf(scene.analysis.tokens, { first: token, last: token + 1 })];
  const head = side.rule === "trigger arguments" ? { head: "arguments" } : { rule: side.rule };
  return [{ field, ...head, evidence, confidence: side.confidence }];
}
