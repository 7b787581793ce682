/** One text printed again, by whomever, is one source: near-identical texts by shared runs of words (Broder 1997). */
import type { Report, Reprint } from "../records/index.js";

const RUN = 6; // words in a shingle
const CONTAINED = 0.7; // share of the shorter text's shingles that the longer must have
const COMMON = 50; // a shingle in more documents than this is boilerplate

/** Groups of documents that are one text; the origin is the earliest, then the longest, then the first by id. */
export function reprintsOf(reports: readonly Report[]): Reprint[] {
  const sets = reports.map(({ document }) => shinglesOf(document.text));
  const holders = new Map<string, number[]>();
  sets.forEach((set, i) => {
    for (const shingle of set) {
      const list = holders.get(shingle);
      if (list) list.push(i);
      else holders.set(shingle, [i]);
    }
  });
  const shared = new Map<string, number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > COMMON) continue;
    for (let a = 0; a < list.length; a++) {
      for (let b = a + 1; b < list.length; b++) {
        const key = `${list[a]} ${list[b]}`;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  const group = reports.map((_, i) => i);
  const rootOf = (i: number): number => (group[i] === i ? i : rootOf(group[i]!));
  for (const [key, count] of shared) {
    const [a, b] = key.split(" ").map(Number) as [number, number];
    if (count >= CONTAINED * Math.min(sets[a]!.size, sets[b]!.size)) group[rootOf(b)] = rootOf(a);
  }
  const members = new Map<number, Report[]>();
  reports.forEach((report, i) => members.set(rootOf(i), [...(members.get(rootOf(i)) ?? []), report]));
  return [...members.values()]
    .filter((each) => each.length > 1)
    .map((each) => {
      const [origin, ...others] = each.sort(byAge).map(({ document }) => document.id);
      return {
        origin: origin!,
        documents: others.sort(),
        why: `share over ${CONTAINED * 100} % of their runs of ${RUN} words`,
      };
    })
    .sort((a, b) => (a.origin < b.origin ? -1 : 1));
}

const dayOf = ({ document }: Report): string => document.published ?? document.dateline?.date?.start ?? "9999";

const byAge = (a: Report, b: Report): number =>
  dayOf(a).localeCompare(dayOf(b)) ||
  b.document.text.length - a.document.text.length ||
  a.document.id.localeCompare(b.document.id);

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) shingles.add(words.slice(i, i + RUN).join(" "));
  return shingles;
}
