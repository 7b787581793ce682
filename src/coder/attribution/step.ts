/** The step that finds who says what. */
import type { Analysis, Range } from "../../language/analysis.js";
import { spanOf } from "../ranges.js";
import { message } from "../../records/messages.js";
import type { EntityIndex, SaidAttribution } from "../layers.js";
import { step } from "../step.js";
import { joined } from "./join.js";
import { kindOf } from "./kind.js";
import { mentionsOf } from "./mentions.js";
import { parentsOf } from "./nesting.js";
import { resolveSources } from "./resolve.js";
import { treeOf } from "./tree.js";

export const attributionStep = step({
  name: "attribution",
  version: 1,
  reads: ["document", "analysis", "entities"],
  writes: ["attributions"],
  run({ analysis, entities, tell }) {
    const attributions = attributionsOf(analysis, entities);
    for (const { record } of attributions)
      if (record.resolved === "unresolved")
        tell(message("source-unresolved", "attribution", {}, record.cue ?? record.content[0]!));
    return { attributions };
  },
});

/** Who says what in a text, in text order. */
export function attributionsOf(analysis: Analysis, entities: EntityIndex): SaidAttribution[] {
  const tree = treeOf(analysis);
  const drafts = joined(analysis, entities);
  const parents = parentsOf(drafts);
  const sources = resolveSources(tree, drafts, parents, mentionsOf(tree, entities));
  const nameOf = (index: number) => `a${index + 1}`;
  const span = (range: Range) => spanOf(analysis.tokens, range);
  return drafts.map((draft, index) => {
    const { source, entity, resolved } = sources[index]!;
    const { cue, contents, act, confidence } = draft;
    const parent = parents[index] ?? null;
    return {
      record: {
        id: nameOf(index),
        kind: kindOf(analysis, contents),
        source: source && span(source),
        sourceEntity: entity,
        cue: cue && span(cue),
        content: contents.map(span),
        parent: parent === null ? null : nameOf(parent),
        act,
        resolved,
        confidence,
      },
      source,
      cue,
      contents,
    };
  });
}
