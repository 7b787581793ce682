/** The finished index: entities in order of first mention, and the entity of a token range in time of its length. */
import type { Range } from "../../language/analysis.js";
import type { Entity } from "../../records/index.js";
import { headOf, type Tree } from "../attribution/tree.js";
import type { EntityIndex, EntityMention } from "../layers.js";
import { spanOf } from "../ranges.js";
import type { Group } from "./group.js";

/** Numbers the groups n1… by first mention and makes their index. */
export function indexOf(tree: Tree, groups: readonly Group[]): EntityIndex {
  const { tokens } = tree.analysis;
  const ordered = groups
    .filter(({ mentions }) => mentions.length > 0)
    .map((of) => ({ of, mentions: [...of.mentions].sort((a, b) => a.first - b.first || b.last - a.last) }))
    .sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first || b.mentions[0]!.last - a.mentions[0]!.last);
  const entities = ordered.map(({ of, mentions }, i): Entity => ({
    id: `n${i + 1}`,
    name: of.name,
    kind: of.kind,
    codes: of.codes,
    ...(of.wikidata !== undefined && { wikidata: of.wikidata }),
    mentions: mentions.map((each) => ({ span: spanOf(tokens, each), form: each.form, confidence: each.confidence })),
  }));
  const mentions = ordered
    .flatMap(({ mentions }, i) =>
      mentions.map(({ first, last, head, form }): EntityMention => ({ first, last, head, form, entity: `n${i + 1}` })),
    )
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const starting: EntityMention[][] = tokens.map(() => []);
  const headed: (EntityMention | undefined)[] = tokens.map(() => undefined);
  for (const mention of mentions) {
    starting[mention.first]!.push(mention);
    const known = headed[mention.head];
    if (!known || mention.last - mention.first > known.last - known.first) headed[mention.head] = mention;
  }
  const titles = new Map<number, string>();
  ordered.forEach(({ of }, i) => of.heads.forEach((token) => titles.set(token, `n${i + 1}`)));
  const entityAt = (range: Range): string | undefined => {
    if (range.last <= range.first) return undefined;
    const exact = starting[range.first]?.find(({ last }) => last === range.last);
    if (exact) return exact.entity;
    const head = headOf(tree, range);
    const known = headed[head];
    if (known) return known.entity;
    const titled = titles.get(head);
    if (titled !== undefined) return titled;
    let longest: EntityMention | undefined;
    for (let token = range.first; token < range.last; token++)
      for (const mention of starting[token] ?? [])
        if (mention.last <= range.last && (!longest || mention.last - mention.first > longest.last - longest.first))
          longest = mention;
    return longest?.entity;
  };
  return { entities, mentions, at: (range) => byId.get(entityAt(range) ?? "") ?? null };
}
