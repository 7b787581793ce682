/** What decisions are about, in words: ids and offsets tell nobody which is which. */
import { publishedOn, type Report } from "../../records/index.js";
import type { Decision } from "../../review/decision.js";
import type { Store } from "../../store/index.js";
import type { DecisionPage } from "../api/review.js";

const MOST_ITEMS = 3;
const LONGEST = 90;

/** The words of each decision's items and the report they stand in; each report is read once. */
export async function aboutDecisions(
  store: Pick<Store, "report">,
  decisions: readonly Decision[],
): Promise<DecisionPage["about"]> {
  const ids = [...new Set(decisions.map(({ document }) => document))];
  const reports = new Map(await Promise.all(ids.map(async (id) => [id, await store.report(id)] as const)));
  return decisions.map((decision) => {
    const report = reports.get(decision.document);
    if (!report) return { words: "" };
    const { title } = report.document;
    const day = publishedOn(report.document);
    return {
      words: wordsOf(decision, report),
      ...(title !== undefined && { title }),
      ...(day !== undefined && { day }),
    };
  });
}

function wordsOf({ before, after }: Decision, { document: { text } }: Report): string {
  const items = before.length ? before : after;
  const words = items.slice(0, MOST_ITEMS).map((item) => {
    const { start, end } = "trigger" in item ? item.trigger : item.content[0]!;
    return end - start > LONGEST ? `${text.slice(start, start + LONGEST)}…` : text.slice(start, end);
  });
  return [...words, ...(items.length > MOST_ITEMS ? ["…"] : [])].join("; ");
}
