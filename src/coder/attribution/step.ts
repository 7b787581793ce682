/** The step that finds who says what. */
import type { Range } from "../../language/analysis.js";
import { spanOf } from "../ranges.js";
import { message } from "../../records/messages.js";
import type { SaidAttribution } from "../layers.js";
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
    const tree = treeOf(analysis);
    const drafts = joined(analysis);
    const parents = parentsOf(drafts);
    const sources = resolveSources(tree, drafts, parents, mentionsOf(tree, entities));
    const nameOf = (index: number) => `a${index + 1}`;
    const span = (range: Range) => spanOf(analysis.tokens, range);
    const attributions = drafts.map((draft, index): SaidAttribution => {
      const { source, entity, resolved } = sources[index]!;
      const { cue, contents, act, confidence } = draft;
      const parent = parents[index] ?? null;
      if (resolved === "unresolved") tell(message("source-unresolved", "attribution", {}, span(cue ?? contents[0]!)));
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
    return { attributions };
  },
});
