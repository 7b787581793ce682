/** Whose government "the government" is: that of the land that the report has spoken of most so far, where none comes near it. */
import { dependents, type Tree } from "../attribution/tree.js";
import { countryGroup, type Cast } from "./cast.js";
import type { Group } from "./group.js";

/** "Velden's government", "the Veldenian government", where no table knows Velden. */
export const landBeside = (tree: Tree, cast: Cast, head: number): Group | undefined =>
  dependents(tree, head, "nmod", "compound", "amod")
    .filter((child) => child < head)
    .map((child) => cast.named[child])
    .find((of) => of?.kind === "country");

const LEAD = 2; // times as often as the next
const OPENING = 3; // sentences: headline, dateline and lead

/**
 * @param at a token of the description; its own sentence counts and all before it, with the places of a land, and the dateline where no land is named
 * @returns undefined too where it is none of the lands that headline and lead name: whose war it is stands there
 */
export function landAt({ analysis: { tokens, sentences } }: Tree, cast: Cast, at: number): Group | undefined {
  const end = sentences[tokens[at]!.sentence]!.last;
  const times = new Map<string, number>();
  const opening = new Set<string>();
  const uncoded = new Map<string, Group>();
  const before = cast.names.filter(
    ({ name, of }) => name.first < end && (of.kind === "country" || of.kind === "place"),
  );
  // Where a report is filed from tells of no land where it tells of lands itself.
  const named = before.filter(({ name }) => !cast.filed(name.first));
  for (const { name, of } of named.some(({ of }) => of.kind === "country") ? named : before) {
    const land = of.codes.country ?? (of.kind === "country" ? of.name : undefined);
    if (land === undefined) continue;
    if (of.codes.country === undefined) uncoded.set(land, of);
    if (of.kind === "country" && tokens[name.first]!.sentence < OPENING) opening.add(land);
    times.set(land, (times.get(land) ?? 0) + 1);
  }
  const [first, second] = [...times].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < LEAD * (second?.[1] ?? 0)) return undefined;
  if (!opening.has(first[0])) return undefined;
  return uncoded.get(first[0]) ?? countryGroup(cast.bodies, first[0], false);
}
