/** The examples of the README through the whole program. */
import { describe, expect, it } from "vitest";
import { loadCoder } from "../coder/index.js";
import { fileSource, isRefused, read } from "../readers/index.js";
import type { Report } from "../records/index.js";
import { PACKAGE } from "../version.js";
import { incidentsOf } from "./index.js";

const FILES = ["1-sahel-wire", "2-niger-bend-agency", "3-gao-courier", "4-desert-post"];

async function coded(): Promise<Report[]> {
  const coder = await loadCoder({ threads: 1 });
  const reports: Report[] = [];
  for (const file of FILES) {
    for await (const result of read(await fileSource(new URL(`examples/reports/${file}.txt`, PACKAGE).pathname)))
      if (!isRefused(result)) reports.push(await coder.code(result.document, result.messages));
  }
  return reports;
}

describe("the examples' dossier", () => {
  it(
    "contests who did it, revises a toll, counts a reprint once, keeps the denials",
    { timeout: 120_000 },
    async () => {
      const reports = await coded();
      const [incident] = incidentsOf(reports);
      const fact = (field: string) => incident!.facts.find((each) => each.field === field);
      expect(fact("responsible")?.state).toBe("contested");
      expect(fact("killed")?.why).toContain("Songhai Liberation Front first said “At least 25”, then “31”");
      expect(incident!.sources?.filter(({ origin }) => origin).length).toBe(1);
      expect(incident!.denials.length).toBeGreaterThan(0);
      expect(
        new Set(incident!.framing.filter(({ role }) => role === "act").map(({ words }) => words)).size,
      ).toBeGreaterThan(2);
      for (const { document, span, words } of incident!.facts.flatMap(({ cells }) => cells))
        expect(
          reports.find((report) => report.document.id === document)!.document.text.slice(span.start, span.end),
        ).toBe(words);
    },
  );
});
