import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incidentOfReport, syntheticReport } from "../../../bench/synthetic.js";
import { bcubedOf } from "../../eval/coreference/index.js";
import type { Incident, Report } from "../../records/index.js";
import { incidentsOf, keepIncidents, Matcher, type Row } from "../index.js";

const WORLD = { incidents: 12, reports: 72 };
const reports = Array.from({ length: WORLD.reports }, (_, n) => syntheticReport(WORLD, n));
const byId = new Map(reports.map((report) => [report.document.id, report]));

/** A store in memory, which counts what is written. */
class Shelf {
  readonly incidents = new Map<string, string>();
  written: string[] = [];

  reportsOf(documents: readonly string[]): Promise<Report[]> {
    return Promise.resolve(documents.flatMap((id) => byId.get(id) ?? []));
  }

  keepIncidents({ removed, put }: { removed: readonly string[]; put: readonly Incident[] }): Promise<void> {
    for (const id of removed) this.incidents.delete(id);
    for (const incident of put) this.incidents.set(incident.id, JSON.stringify(incident));
    this.written.push(...removed, ...put.map(({ id }) => id));
    return Promise.resolve();
  }

  get sorted(): string {
    return [...this.incidents.values()].sort().join("\n");
  }
}

const expected = incidentsOf(reports)
  .map((incident) => JSON.stringify(incident))
  .sort()
  .join("\n");
const shuffled = fc.shuffledSubarray(reports, { minLength: reports.length });

describe("the matcher", () => {
  it("finds the incidents that the reports were made of", () => {
    const matcher = new Matcher();
    for (const report of reports) matcher.add(report);
    matcher.settle();
    const found = [...matcher.clusters()].map(({ members }) => members.map(({ account }) => account.id));
    const truth = new Map<number, string[]>();
    for (const id of found.flat()) {
      const incident = incidentOfReport(
        WORLD,
        reports.findIndex(({ document }) => id.startsWith(document.id)),
      );
      truth.set(incident, [...(truth.get(incident) ?? []), id]);
    }
    expect(bcubedOf([...truth.values()], found).f).toBeGreaterThan(0.9);
  });

  it("makes the same incidents byte for byte whatever the order of arrival and the batches", async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, fc.integer({ min: 1, max: 30 }), async (order, batch) => {
        const matcher = new Matcher();
        const shelf = new Shelf();
        for (let at = 0; at < order.length; at += batch) {
          for (const report of order.slice(at, at + batch)) matcher.add(report);
          await keepIncidents(matcher, shelf);
        }
        expect(shelf.sorted).toBe(expected);
      }),
      { numRuns: 8 },
    );
  });

  it("writes only what a new report touches, and takes it back when the report goes", async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async (order) => {
        const [last, ...rest] = order as [Report, ...Report[]];
        const matcher = new Matcher();
        const shelf = new Shelf();
        for (const report of rest) matcher.add(report);
        await keepIncidents(matcher, shelf);
        const before = new Map(shelf.incidents);
        const kept = shelf.sorted;
        shelf.written = [];
        matcher.add(last);
        await keepIncidents(matcher, shelf);
        const differing = [...new Set([...before.keys(), ...shelf.incidents.keys()])].filter(
          (id) => before.get(id) !== shelf.incidents.get(id),
        );
        expect(shelf.written).toEqual(expect.arrayContaining(differing));
        expect(new Set(shelf.written).size).toBeLessThanOrEqual(4);
        matcher.remove(last.document.id);
        await keepIncidents(matcher, shelf);
        expect(shelf.sorted).toBe(kept);
      }),
      { numRuns: 8 },
    );
  });

  it("goes on from saved rows as if it had never stopped", async () => {
    const [half, rest] = [reports.slice(0, 40), reports.slice(40)];
    const first = new Matcher();
    for (const report of half) first.add(report);
    const shelf = new Shelf();
    await keepIncidents(first, shelf);
    const rows = JSON.parse(JSON.stringify([...first.rows()])) as Row[];
    const again = Matcher.restore(rows);
    expect(again.settle()).toEqual({ removed: [], changed: [], documents: [] });
    for (const report of rest) again.add(report);
    await keepIncidents(again, shelf);
    expect(shelf.sorted).toBe(expected);
  });

  it("makes one incident of a great many reports of it", () => {
    const one = { incidents: 1, reports: 1200 };
    const many = Array.from({ length: one.reports }, (_, n) => syntheticReport(one, n));
    const [first] = incidentsOf(many);
    expect(new Set(first!.members.map(({ document }) => document)).size).toBeGreaterThan(many.length * 0.9);
  });

  it("adds a report once", () => {
    const matcher = new Matcher();
    matcher.add(reports[0]!);
    matcher.settle();
    matcher.add(reports[0]!);
    expect(matcher.settle().changed).toEqual([]);
    expect(matcher.documents).toBe(1);
  });
});
