/**
 * Matching at scale: coded reports that the bench makes itself are matched into incidents, and every incident's record is
 * made. Reports are made anew when a record needs them, as a store would read them, so that memory is the matcher's own.
 */
import { performance } from "node:perf_hooks";
import { bcubedOf } from "../src/eval/coreference/index.js";
import { keepIncidents, Matcher } from "../src/incidents/index.js";
import { incidentOfReport, syntheticReport, type World } from "./synthetic.js";

const INCIDENTS = 2000;
const BATCH = 1000;

export interface Run {
  readonly reports: number;
  readonly seconds: number;
  readonly found: number;
  readonly bcubed: number;
  readonly megabytes: number;
  /** Milliseconds and incidents written for one report more. */
  readonly oneMore: number;
  readonly written: number;
}

export async function matchSynthetic(reports: number): Promise<Run> {
  const world: World = { incidents: Math.min(INCIDENTS, Math.ceil(reports / 5)), reports };
  const numbers = new Map<string, number>();
  const matcher = new Matcher();
  let megabytes = 0;
  const measure = (): void => void (megabytes = Math.max(megabytes, process.memoryUsage.rss() / 2 ** 20));
  const keeper = {
    reportsOf: (documents: readonly string[]) =>
      Promise.resolve(documents.flatMap((id) => (numbers.has(id) ? [syntheticReport(world, numbers.get(id)!)] : []))),
    keepIncidents: () => Promise.resolve(measure()),
  };
  const start = performance.now();
  for (let n = 0; n < reports; n++) {
    const report = syntheticReport(world, n);
    numbers.set(report.document.id, n);
    matcher.add(report);
    if (n % BATCH === BATCH - 1) measure();
  }
  // One settling for the whole; a store that settles batch by batch comes to the same.
  await keepIncidents(matcher, keeper);
  const seconds = (performance.now() - start) / 1000;
  const clusters = [...matcher.clusters()].map(({ members }) => members.map(({ account }) => account.id));
  const truth = new Map<number, string[]>();
  for (const id of clusters.flat()) {
    const incident = incidentOfReport(world, numbers.get(id.split(" ")[0]!)!);
    truth.set(incident, [...(truth.get(incident) ?? []), id]);
  }
  const extra = syntheticReport({ ...world, reports: reports + 1 }, reports);
  numbers.set(extra.document.id, reports);
  const before = performance.now();
  matcher.add(extra);
  const { written } = await keepIncidents(matcher, keeper);
  return {
    reports,
    seconds,
    found: clusters.length,
    bcubed: bcubedOf([...truth.values()], clusters).f,
    megabytes,
    oneMore: performance.now() - before,
    written,
  };
}

export const runInWords = ({ reports, seconds, found, bcubed, megabytes, oneMore, written }: Run): string =>
  [
    `${String(reports).padStart(7)} reports  ${seconds.toFixed(1).padStart(6)} s`,
    `${((seconds / reports) * 1000).toFixed(2)} ms a report`,
    `${found} incidents, B-cubed ${(bcubed * 100).toFixed(1)}`,
    `${Math.round(megabytes)} MB`,
    `one more: ${oneMore.toFixed(0)} ms, ${written} written`,
  ].join("  ");

const SIZES = [1000, 10_000, 100_000];

/** The growth of matching up to `most` reports. */
export async function incidentsBench(most = SIZES.at(-1)!): Promise<void> {
  process.stdout.write("matching coded reports into incidents, every record made\n");
  for (const size of SIZES.filter((each) => each <= most))
    process.stdout.write(`${runInWords(await matchSynthetic(size))}\n`);
}
