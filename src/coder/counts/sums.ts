/** People told one by one are a number too: "a woman and her daughter", "a man and his two sons". */
import type { Analysis } from "../../language/analysis.js";
import { agentAtEnd } from "../actors/agents.js";
import { dependents, formOf, treeOf, type Tree } from "../attribution/tree.js";
import type { Quantity } from "../layers.js";

const ONE = /^(?:an?|one|his|her|their|its|my|our|your)$/;

/** The quantities, with those that are a part of a sum put into it. */
export function withSums(analysis: Analysis, quantities: readonly Quantity[]): Quantity[] {
  const tree = treeOf(analysis);
  const numbered = new Map(quantities.flatMap((each) => (each.noun === null ? [] : [[each.noun, each] as const])));
  const sums = analysis.tokens.flatMap(({ index }) => sumAt(tree, numbered, index) ?? []);
  const isPart = ({ first }: Quantity): boolean => sums.some((sum) => sum.first <= first && first < sum.last);
  return [...quantities.filter((each) => !isPart(each)), ...sums].sort((a, b) => a.first - b.first);
}

/** The sum of those joined to a noun; undefined where one of them is no known number of people, or each has a number of its own. */
function sumAt(tree: Tree, numbered: ReadonlyMap<number, Quantity>, noun: number): Quantity | undefined {
  const joined = dependents(tree, noun, "conj");
  if (joined.length === 0 || !isPerson(tree, noun)) return undefined;
  const members = [noun, ...joined];
  const parts = members.map((each) => numbered.get(each) ?? oneAt(tree, each));
  if (members.every((each) => numbered.has(each)) || !members.every((each) => isPerson(tree, each))) return undefined;
  let [min, max] = [0, 0];
  for (const part of parts) {
    if (part?.min === undefined || part.max === undefined) return undefined;
    [min, max] = [min + part.min, max + part.max];
  }
  return { first: parts[0]!.first, last: members.at(-1)! + 1, min, max, noun };
}

/** One person: a singular behind "a" or a possessive; the known "the driver" may have been counted before. */
function oneAt(tree: Tree, noun: number): Quantity | undefined {
  const { xpos } = tree.analysis.syntax[noun]!;
  const [mark] = dependents(tree, noun, "det", "nmod:poss", "nummod").filter((each) => ONE.test(formOf(tree, each)));
  if (xpos.endsWith("S") || mark === undefined || mark > noun) return undefined;
  return { first: mark, last: noun + 1, min: 1, max: 1, noun };
}

const isPerson = ({ analysis, forms }: Tree, noun: number): boolean =>
  analysis.syntax[noun]!.upos === "NOUN" && agentAtEnd([forms[noun]!])?.agent.kind === "person";
