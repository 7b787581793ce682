/** Versions of invented articles, without a store. */
import { describe, expect, it } from "vitest";
import type { Document } from "../records/index.js";
import { oncePrinted } from "../records/printing.js";
import { inventReport } from "./invented.case.js";
import { standingAmong } from "./standing.js";

const NOW = Date.UTC(2024, 5, 1);
const version = (seed: number, document: Partial<Document>) =>
  inventReport(seed, { document: { uri: "https://harbour.example/a", published: "2024-03-04", ...document } });
const ids = (reports: readonly { readonly document: Document }[]): string[] =>
  reports.map(({ document }) => document.id);

describe("of several versions of an article", () => {
  const first = version(1, { modified: "2024-03-04T10:00:00Z" });
  const second = version(2, { modified: "2024-03-04T12:00:00Z" });

  it.each([[[first, second]], [[second, first]]])("the newest stands, whichever is given first", (given) => {
    const { reports, earlier } = standingAmong(given, NOW);
    expect(ids(reports)).toEqual([second.document.id]);
    expect(ids(earlier.get(second.document.id)!)).toEqual([first.document.id]);
  });

  it("those of another address stand beside it, as they were given", () => {
    const other = version(3, { uri: "https://harbour.example/b" });
    expect(standingAmong([first, other], NOW).reports).toEqual([first, other]);
    const without = [inventReport(4), inventReport(5)];
    expect(standingAmong(without, NOW).reports).toEqual(without);
  });

  it("a cancelled one withdraws them all, and one under embargo leaves them", () => {
    const gone = version(3, { modified: "2024-03-05", status: "canceled" });
    expect(standingAmong([first, gone], NOW).reports.map(({ document }) => document.status)).toEqual([
      "canceled",
      "canceled",
    ]);
    const later = version(4, { modified: "2024-03-05", embargoed: "2024-07-01T00:00:00Z" });
    const { reports, held } = standingAmong([first, later], NOW);
    expect([ids(reports), ids(held)]).toEqual([[first.document.id], [later.document.id]]);
  });

  it("a text that another outlet still prints stands under that outlet", () => {
    const reprint = version(1, { publisher: "Ridge Post", uri: "https://ridge.example/1", published: "2024-03-05" });
    const { reports, earlier } = standingAmong(oncePrinted([first, reprint, second]), NOW);
    expect(reports.map(({ document }) => document.uri)).toEqual([
      "https://ridge.example/1",
      "https://harbour.example/a",
    ]);
    expect(earlier.size).toBe(0);
  });
});
