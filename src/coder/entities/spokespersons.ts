/** "We used tear gas," a police spokesman said: the "we" of one who speaks for a body is the body. */
import type { Registry } from "../actors/registry.js";
import { agentAtEnd } from "../actors/agents.js";
import { SPOKESPERSONS } from "../attribution/cues.table.js";
import { dependents, formOf, headOf, lemmaOf, type Tree } from "../attribution/tree.js";
import { group, isBody, isPerson, type Group } from "./group.js";
import { leftEdge } from "./phrase.js";
import { saidAt } from "./quoted.js";

const FIRST = /^(?:we|us|our|ours|ourselves)$/;

/** Gives the bodies the first persons of those who speak for them; a body that only the title names ("police spokesman") becomes an entity by it. */
export function addFirstPersons(tree: Tree, registry: Registry, groups: Set<Group>): void {
  const bodies = new Map<Group, Group | undefined>();
  const speaking = byHeadOf(groups);
  for (const { index } of tree.analysis.tokens) {
    if (!FIRST.test(formOf(tree, index))) continue;
    const source = saidAt(tree.analysis, index)?.sources[0];
    const speaker = source && speaking.get(headOf(tree, source));
    if (!speaker || !isPerson(speaker)) continue;
    if (!bodies.has(speaker)) bodies.set(speaker, bodyOf(tree, registry, groups, speaker));
    bodies
      .get(speaker)
      ?.mentions.push({ first: index, last: index + 1, head: index, form: "pronoun", confidence: 0.6 });
  }
}

function byHeadOf(groups: Iterable<Group>): ReadonlyMap<number, Group> {
  const found = new Map<number, Group>();
  for (const of of groups)
    for (const head of [...of.heads, ...of.mentions.map(({ head }) => head)]) found.set(head, of);
  return found;
}

const speaksFor = (of: Group): boolean => isBody(of) || of.kind === "group";

/** The body that the words beside "spokesman" name, at any mention of the person. */
function bodyOf(tree: Tree, registry: Registry, groups: Set<Group>, person: Group): Group | undefined {
  for (const at of [...person.heads, ...person.mentions.map(({ head }) => head)]) {
    if (!SPOKESPERSONS.has(lemmaOf(tree, at))) continue;
    const body = namedBeside(tree, groups, at) ?? inTitle(tree, registry, groups, at);
    if (body) return body;
  }
  return undefined;
}

/** "The front's spokesman", "a spokeswoman for the ministry": a mention directly before, or behind "for" or "of". */
function namedBeside(tree: Tree, groups: ReadonlySet<Group>, at: number): Group | undefined {
  const before = /^['’]s?$/.test(formOf(tree, at - 1)) ? at - 1 : at;
  const behind = /^(?:for|of)$/.test(formOf(tree, at + 1)) ? dependents(tree, at, "nmod") : [];
  return [...groups].find(
    (of) =>
      speaksFor(of) && of.mentions.some(({ last, head }) => last === before || (head > at && behind.includes(head))),
  );
}

/** "A police spokesman": the corps or body that the words of the title before "spokesman" describe, met before or new. */
function inTitle(tree: Tree, registry: Registry, groups: Set<Group>, at: number): Group | undefined {
  const { tokens } = tree.analysis;
  const edge = leftEdge(tree, at);
  const first = /^(?:a|an|the)$/.test(formOf(tree, edge)) ? edge + 1 : edge;
  const words = tokens.slice(first, at).map(({ text }) => text);
  const agent = words.length === 0 ? undefined : agentAtEnd(words);
  if (!agent || agent.agent.kind !== "organization") return undefined;
  const { noun } = agent.agent;
  const known = [...groups].findLast(
    (of) => isBody(of) && of.words.at(-1) === noun && (of.words.length === 1 || words.length === 1),
  );
  if (known) return known;
  const codes = registry.code(words)?.codes;
  const made = group({
    name: words.join(" "),
    kind: "organization",
    ...(codes && { codes }),
    words: words.map((word) => word.toLowerCase()),
    collective: agent.agent.class === "corps",
  });
  made.mentions.push({ first, last: at, head: at - 1, form: "nominal", confidence: 0.6 });
  groups.add(made);
  return made;
}
