/** Everything decided, as gold: files by name, for `hearsay eval` and for training. */
import type { Store } from "../../store/index.js";
import type { Attribution, CodedEvent, Report } from "../../records/index.js";
import type { Decision } from "../decision.js";
import { itemsOf, reviewedReport, standing } from "../state.js";
import { authoredItems } from "./authored.js";
import { decidedIds, isComplete } from "./decided.js";
import { attributionLine, goldReport } from "./gold-report.js";

export interface GoldFile {
  readonly name: string;
  readonly text: string;
}

export interface GoldCounts {
  /** Reports whose events and attributions were all decided on. */
  reports: number;
  /** Reports whose attributions were all decided on. */
  attributions: number;
  sentences: number;
  left: number;
}

const SHORT = 12;

/** Yields the files; `counts` says afterwards what is in them. */
export async function* goldFiles(
  store: Pick<Store, "report">,
  decisions: readonly Decision[],
  counts: GoldCounts,
): AsyncIterable<GoldFile> {
  const byDocument = new Map<string, Decision[]>();
  for (const each of decisions) byDocument.set(each.document, [...(byDocument.get(each.document) ?? []), each]);
  const lines: string[] = [];
  const sentences = [
    "# Sentences that people reviewed, in the form of training/authored. The words belong to whoever published them.",
  ];
  for (const [document, own] of [...byDocument].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const report = await store.report(document);
    if (!report) continue;
    const reviewed = reviewedReport(report, own);
    const attributed = isComplete(report, "attribution", own);
    if (attributed) {
      counts.attributions++;
      lines.push(JSON.stringify(attributionLine(reviewed)));
    }
    if (attributed && isComplete(report, "event", own)) {
      counts.reports++;
      const name = document.replace("sha256:", "").slice(0, SHORT);
      yield { name: `${name}.txt`, text: report.document.text };
      yield { name: `${name}.gold.json`, text: `${JSON.stringify(goldReport(reviewed, `${name}.txt`), null, 1)}\n` };
    }
    const { items, left } = authoredItems(reviewed, decidedIn(own), rejectedIn(report, own));
    counts.sentences += items.length;
    counts.left += left;
    sentences.push(...items);
  }
  yield { name: "attribution.jsonl", text: lines.map((line) => `${line}\n`).join("") };
  yield { name: "reviewed.txt", text: `${sentences.join("\n")}\n` };
}

function decidedIn(decisions: readonly Decision[]): (item: Attribution | CodedEvent) => boolean {
  const ids = { event: decidedIds("event", decisions), attribution: decidedIds("attribution", decisions) };
  return (item) => ids["content" in item ? "attribution" : "event"].has(item.id);
}

/** The machine's items that stand no more. */
const rejectedIn = (report: Report, decisions: readonly Decision[]): (Attribution | CodedEvent)[] =>
  (["attribution", "event"] as const).flatMap((kind) => {
    const left = new Set(standing(report, kind, decisions).map(({ id }) => id));
    return itemsOf(report, kind).filter(({ id }) => !left.has(id));
  });
