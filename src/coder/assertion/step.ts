/** The step that says how sure each event is, and whose word it is. */
import type { Range } from "../../language/analysis.js";
import type { Status, Voice, Why } from "../../records/event.js";
import type { DraftEvent, EntityIndex, SaidAttribution, Standing } from "../layers.js";
import type { Analysis } from "../../language/analysis.js";
import { NAMING } from "../attribution/act.js";
import { speakerOf } from "../attribution/speaker.js";
import { keyIn } from "../attribution/stems.js";
import { actingToken } from "../attribution/syntactic.js";
import { above, dependents, formOf, has, relationOf, type Tree, treeOf } from "../attribution/tree.js";
import { spanOf } from "../ranges.js";
import { step } from "../step.js";
import { objectionOf } from "./heads.js";
import { holdersOf } from "./holders.js";
import { isJoinedOn } from "./links.js";
import { statusOf } from "./status.table.js";
import { isPast } from "./tense.js";
import { type Scene, type Told, voicesOf } from "./voices.js";

/** Confidence of a status that a mark in the text decided, and of one that nothing spoke against. */
const DECIDED = 0.9;
const SILENT = 0.75;

/** Rules that only say that someone says it. */
const PLAINLY = /^act-(?:state|report|confirm)$/;

export const assertionStep = step({
  name: "assertion",
  version: 1,
  reads: ["analysis", "attributions", "drafts", "entities"],
  writes: ["standings"],
  run: ({ analysis, attributions, drafts, entities }) => ({
    standings: standingsOf(analysis, attributions, drafts, entities),
  }),
});

/** The standing of every event by its id. */
export function standingsOf(
  analysis: Analysis,
  attributions: readonly SaidAttribution[],
  drafts: readonly DraftEvent[],
  entities: EntityIndex,
): Map<string, Standing> {
  const tree = treeOf(analysis);
  const scene: Scene = {
    tree,
    attributions,
    byId: new Map(attributions.map(({ record }, index) => [record.id, index])),
    holders: holdersOf(analysis.tokens.length, attributions),
    entityOf: (cue) => {
      const { source } = speakerOf(tree, cue);
      return (source && entities.at(source)?.id) ?? null;
    },
  };
  return new Map(drafts.map((draft) => [draft.id, standingOf(analysis, scene, draft)]));
}

function standingOf(analysis: Analysis, scene: Scene, draft: DraftEvent): Standing {
  const told = voicesOf(scene, draft);
  const { attribution } = told;
  const ruled = statusOf(told.chain);
  const silent = told.grounds.every(({ rule }) => PLAINLY.test(rule)) && (ruled === "asserted" || ruled === "reported");
  const objection = silent
    ? objectionOf(analysis, draft.token, told.voices.length > 1, besides(scene, draft.token))
    : null;
  const behind = isNaming(scene, draft.token) || isPast(scene.tree, draft.token);
  if (!objection || (FORWARD.has(objection.status) && behind))
    return { attribution, voices: told.voices, status: ruled, why: [whyOf(analysis, draft, told)] };
  const evidence = [spanOf(analysis.tokens, draft.trigger)];
  return {
    attribution,
    voices: doubtedBy(told.voices, objection.status),
    status: objection.status,
    why: [{ field: "status", head: objection.head, evidence, confidence: objection.confidence }],
  };
}

/** What is not yet done; what is called something has been, and so has what is told in the past. */
const FORWARD: ReadonlySet<Status> = new Set(["threatened", "planned", "demanded"]);

/** "Calling it a massacre", "described the raid as an act of war": the word that names a happening. */
function isNaming({ tree, attributions, holders }: Scene, token: number): boolean {
  const { cue, record } = attributions[holders[token] ?? -1] ?? {};
  return record?.act === "state" && cue != null && keyIn(NAMING, tree, actingToken(tree, cue)) !== undefined;
}

/**
 * The words of the sentence that may bear on the happening: not those by which another voice denies another thing ("denied the report and said …"), nor
 * those of a clause joined to its own ("had not left, and rebels had shelled the town").
 */
function besides({ tree, attributions, holders }: Scene, token: number): number[] {
  const { tokens, sentences } = tree.analysis;
  const { first, last } = sentences[tokens[token]!.sentence]!;
  const others =
    (holders[token] ?? -1) < 0
      ? []
      : attributions
          .filter(({ contents }) => !contents.some((range) => has(range, token)))
          .flatMap(({ cue, contents }) => (cue ? [cue, ...contents] : contents));
  const own = [token, ...above(tree, token)].find((each) => isJoinedClause(tree, each) || isJoinedOn(tree, each));
  const clause = own === undefined ? { first, last } : tree.extent[own]!;
  // "…, which he denied" speaks of what stands before it.
  const which = tokens.slice(token, last).find(({ index }) => formOf(tree, index) === "which")?.index ?? last;
  return tokens
    .slice(first, last)
    .map(({ index }) => index)
    .filter((each) => each >= which || (has(clause, each) && !others.some((range) => has(range, each))));
}

/** A clause with a subject of its own that "and" joins to another, whatever else the parser calls it. */
const isJoinedClause = (tree: Tree, token: number): boolean =>
  (relationOf(tree, token) === "conj" || dependents(tree, token, "cc").length > 0) &&
  dependents(tree, token, "nsubj").length > 0;

/** The chain with its innermost voice brought in line with what the encoder says; what is alleged somebody holds to be so. */
function doubtedBy(voices: readonly Voice[], status: Status): Voice[] {
  const commitment: Voice["commitment"] = status === "denied" || status === "negated" ? "CT-" : "Uu";
  const doubted = voices.map((voice, index) => (index === voices.length - 1 ? { ...voice, commitment } : voice));
  return status === "alleged" && voices.length === 1 ? [...doubted, { entity: null, commitment: "PR+" }] : doubted;
}

/** Why the rules say so: the marks on the way outwards, the last one naming the rule. */
function whyOf(analysis: Analysis, draft: DraftEvent, { grounds }: Told): Why {
  const tokens = grounds.length > 0 ? [...new Set(grounds.map(({ token }) => token))].sort((a, b) => a - b) : null;
  const ranges: Range[] = tokens?.map((token) => ({ first: token, last: token + 1 })) ?? [draft.trigger];
  return {
    field: "status",
    rule: grounds.length > 0 ? [...new Set(grounds.map(({ rule }) => rule))].join(" + ") : "nothing-against-it",
    evidence: ranges.map((range) => spanOf(analysis.tokens, range)),
    confidence: grounds.length > 0 ? DECIDED : SILENT,
  };
}
