/** Scenes for tests, built by hand: an analysis with entities by their words. The texts are invented. */
import { headOf, treeOf } from "../attribution/tree.js";
import type { Analysis, Range } from "../../language/analysis.js";
import type { Entity } from "../../records/index.js";
import type { DraftEvent, EntityIndex, EntityMention, SaidAttribution } from "../layers.js";
import { spanOf, tokensIn } from "../ranges.js";
import { sceneOf, type Scene } from "./scene.js";

export interface Party {
  readonly words: string;
  readonly kind?: Entity["kind"];
  readonly codes?: Partial<Entity["codes"]>;
  readonly form?: EntityMention["form"];
  /** Another party's words: this is a mention of the same entity. */
  readonly same?: string;
}

/** A scene in which each party is an entity named by its words, in order of first mention. */
export function sceneWith(
  analysis: Analysis,
  parties: readonly Party[],
  attributions: readonly SaidAttribution[] = [],
): Scene {
  const entities: Entity[] = [];
  const mentions: EntityMention[] = [];
  const tree = treeOf(analysis);
  for (const { words, kind = "organization", codes = {}, form = "name", same } of parties) {
    const range = rangeOf(analysis, words);
    const known = entities.find(({ name }) => name === (same ?? words));
    const entity = known ?? {
      id: `n${entities.length + 1}`,
      name: words,
      kind,
      codes: { sectors: [], ...codes },
      mentions: [],
    };
    if (!known) entities.push(entity);
    entity.mentions.push({ span: spanOf(analysis.tokens, range), form, confidence: 1 });
    mentions.push({ ...range, entity: entity.id, head: headOf(tree, range), form });
  }
  const index: EntityIndex = {
    entities,
    mentions,
    at: (range) => {
      const found = mentions.find(({ head }) => range.first <= head && head < range.last);
      return entities.find(({ id }) => id === found?.entity) ?? null;
    },
  };
  return sceneOf(analysis, index, attributions);
}

function rangeOf({ text, tokens }: Analysis, marked: string): Range {
  const [, words = marked, nth = "1"] = /^(.+)#(\d+)$/s.exec(marked) ?? [];
  let start = -1;
  for (let i = 0; i < Number(nth); i++) start = text.indexOf(words, start + 1);
  return tokensIn(tokens, { start, end: start + words.length });
}

/** Everything a draft says, in words: "ASSAULT/aerial raid: US > militia". */
export const told = ({ analysis }: Scene, draft: DraftEvent): string => {
  const names = (side: DraftEvent["actors"]): string =>
    side.map(({ span, entity }) => (span ? analysis.text.slice(span.start, span.end) : (entity ?? ""))).join(", ");
  const mode = draft.mode === undefined ? "" : `/${draft.mode}`;
  return `${draft.type}${mode} ${analysis.tokens[draft.token]!.text}: ${names(draft.actors)} > ${names(draft.recipients)}`;
};
