/** "Her lawyer said his client would appeal": whom a lawyer speaks for. */
import { dependent, dependents, formOf, headOf, lemmaOf, type Tree } from "../attribution/tree.js";
import type { Group } from "./group.js";
import { saidAt } from "./quoted.js";

export const LAWYERS: ReadonlySet<string> = new Set(
  "lawyer attorney barrister solicitor counsel advocate defender".split(" "),
);
const OWNED = /^(?:his|her|my|our|their)$/;

/** Joins the clients that lawyers speak of to those whose lawyers they are. */
export function joinClients(tree: Tree, groups: Set<Group>): void {
  const at = new Map<number, Group>();
  for (const of of groups) {
    for (const { head } of of.mentions) at.set(head, of);
    for (const head of of.heads) at.set(head, of);
  }
  const clients = [...groups].filter((of) => !of.named && of.mentions.some(({ head }) => isClient(tree, head)));
  if (clients.length === 0) return;
  const principals = principalsOf(tree, at);
  const only = new Set(principals.values()).size === 1 ? [...principals.values()][0] : undefined;
  for (const client of clients) {
    const { head } = client.mentions[0]!;
    const source = saidAt(tree.analysis, head)?.sources[0];
    const speaker = source && at.get(headOf(tree, source));
    const principal = speaker ? principals.get(speaker) : only;
    if (!principal || principal === client || principal === speaker) continue;
    principal.mentions.push(...client.mentions);
    groups.delete(client);
  }
}

/** "his client": one, and somebody's. */
const isClient = (tree: Tree, head: number): boolean =>
  formOf(tree, head) === "client" && OWNED.test(formOf(tree, dependent(tree, head, "nmod:poss") ?? -1));

/** The token for whom a noun speaks: "Ruiz's lawyer", "a lawyer for the company". */
export const principalOf = (tree: Tree, head: number): number | undefined =>
  dependent(tree, head, "nmod:poss") ??
  dependents(tree, head, "nmod").find((child) =>
    /^(?:for|of)$/.test(formOf(tree, dependent(tree, child, "case") ?? -1)),
  );

/** By lawyer, whom he speaks for. */
function principalsOf(tree: Tree, at: ReadonlyMap<number, Group>): Map<Group, Group> {
  const principals = new Map<Group, Group>();
  for (const { index } of tree.analysis.tokens) {
    if (!LAWYERS.has(lemmaOf(tree, index))) continue;
    const owner = principalOf(tree, index);
    const [lawyer, principal] = [at.get(index), owner === undefined ? undefined : at.get(owner)];
    if (lawyer && principal && lawyer !== principal) principals.set(lawyer, principal);
  }
  return principals;
}
