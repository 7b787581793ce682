/** Institutions that are named in two ways: "Iraqi Security Council" and "the National Security Council" are one. */
import type { Tree } from "../attribution/tree.js";
import { agentAtEnd } from "../actors/agents.js";
import { formOf } from "../attribution/tree.js";
import { compatible, type Described, modifiersOf } from "./aliases.js";
import type { Cast } from "./cast.js";
import type { Group } from "./group.js";

const RECENT = 16;

/**
 * Joins names of institutions with the same head and no modifier against each other, where the later has the definite
 * article. Names of the registry stay as they are.
 */
export function joinNames(tree: Tree, cast: Cast): void {
  const byHead = new Map<string, Described[]>();
  const into = new Map<Group, Group>();
  for (const { name, of } of cast.names) {
    if (of.kind !== "organization" || name.actor || into.has(of)) continue;
    const words = tree.analysis.tokens.slice(name.first, name.last).map(({ text }) => text);
    const agent = agentAtEnd(words);
    if (agent?.agent.class !== "body" || words.length === 1) continue;
    const noun = words.at(-1)!.toLowerCase();
    const described: Described = {
      of,
      noun,
      modifiers: modifiersOf(words.slice(0, -1).map((word) => word.toLowerCase())),
      country: of.codes.country,
      organization: of.codes.organization,
      definite: formOf(tree, name.first - 1) === "the",
      plural: false,
    };
    const list = byHead.get(noun) ?? [];
    const known = described.definite
      ? list.slice(-RECENT).findLast((each) => each.of !== of && compatible(each, described))
      : undefined;
    if (known?.of) into.set(of, known.of);
    else if (!list.some((each) => each.of === of)) byHead.set(noun, [...list.slice(-RECENT), described]);
  }
  if (into.size === 0) return;
  for (const [from, to] of into) {
    to.mentions.push(...from.mentions);
    if (from.name.length > to.name.length && to.codes.country === undefined) to.name = from.name;
    cast.groups.delete(from);
  }
  cast.named.forEach((of, token) => {
    const to = of && into.get(of);
    if (to) cast.named[token] = to;
  });
  cast.names.forEach((each) => {
    each.of = into.get(each.of) ?? each.of;
  });
}
