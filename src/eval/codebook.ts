/**
 * `hearsay eval codebook`: our own marked sentences (a folder or file in the notation of training/authored), those that training leaves
 * out: every type, mode and context of the codebook with what it scores.
 */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { overlaps, type CodedEvent, type Span } from "../records/index.js";
import { codeText } from "./events.js";
import { GoldError, readText } from "./gold-file.js";
import { isDev, readMarked, type MarkedEvent, type MarkedItem } from "./marked.js";
import type { CodeText } from "./relations.js";
import { prf, type Cell, type Column, type Evaluation, type Score, type Tick } from "./score.js";

export const codebookEvaluation: Evaluation = {
  name: "codebook",
  form: "a folder or file of sentences marked as in training/authored",
  async evaluate(path, tick) {
    const { loadCoder } = await import("../coder/index.js");
    return evaluateCodebook(path, codeText(await loadCoder()), tick);
  },
};

class Counts {
  right = 0;
  found = 0;
  wanted = 0;
  actor = 0;
  actors = 0;
  recipient = 0;
  recipients = 0;

  row(name: string): Cell[] {
    const { p, r, f } = prf(this.right, this.found, this.wanted);
    const share = (part: number, whole: number): Cell => (whole ? part / whole : null);
    return [
      name,
      p,
      r,
      f,
      share(this.actor, this.actors),
      share(this.recipient, this.recipients),
      this.found,
      this.wanted,
    ];
  }
}

class Table extends Map<string, Counts> {
  of(name: string): Counts {
    const counts = this.get(name) ?? new Counts();
    this.set(name, counts);
    return counts;
  }

  score(title: string, columns: number, note?: string): Score {
    const names = [...this.keys()].sort();
    const all: Column[] = [
      { name: "what", kind: "text" },
      ...["P", "R", "F1", "actor", "recipient"].map((name) => ({ name, kind: "share" as const })),
      { name: "found", kind: "count" },
      { name: "gold", kind: "count" },
    ];
    const keep = (row: readonly Cell[]): Cell[] => row.filter((_, i) => i < 4 || i > 5 || columns === 8);
    const rows = names.map((name) => keep(this.get(name)!.row(name)));
    return { title, columns: all.filter((_, i) => i < 4 || i > 5 || columns === 8), rows, ...(note && { note }) };
  }
}

/** @throws GoldError when a line cannot be read */
export async function evaluateCodebook(path: string, code: CodeText, tick: Tick): Promise<readonly Score[]> {
  const items = (await itemsOf(path)).filter(isDev);
  const [types, modes, contexts] = [new Table(), new Table(), new Table()];
  for (const [index, { text, events }] of items.entries()) {
    const found = (await code(text))?.events ?? [];
    for (const each of found) {
      types.of(each.type).found++;
      types.of("all").found++;
    }
    for (const gold of events) {
      const match = found.find((each) => each.type === gold.type && overlaps(each.trigger, gold));
      for (const name of [gold.type, "all"]) countType(types.of(name), gold, match);
      if (match) countInner(modes, contexts, gold, match);
    }
    tick(index + 1, items.length);
  }
  return [
    types.score(`Events of ${items.length} sentences, by type`, 8),
    modes.score("Modes, where trigger and type are right", 6),
    contexts.score("Contexts, where trigger and type are right", 6),
  ];
}

function countType(counts: Counts, gold: MarkedEvent, match: CodedEvent | undefined): void {
  counts.wanted++;
  if (!match) return;
  counts.right++;
  const hit = (side: CodedEvent["actors"], spans: readonly Span[]): boolean =>
    side.some(({ span }) => span && spans.some((each) => overlaps(each, span)));
  counts.actors += Number(gold.actors.length > 0);
  counts.actor += Number(hit(match.actors, gold.actors));
  counts.recipients += Number(gold.recipients.length > 0);
  counts.recipient += Number(hit(match.recipients, gold.recipients));
}

function countInner(modes: Table, contexts: Table, gold: MarkedEvent, match: CodedEvent): void {
  if (gold.mode !== null) modes.of(`${gold.type}/${gold.mode}`).wanted++;
  if (match.mode !== undefined) modes.of(`${match.type}/${match.mode}`).found++;
  if (gold.mode !== null && gold.mode === match.mode) modes.of(`${gold.type}/${gold.mode}`).right++;
  for (const counts of ["all", ...gold.contexts])
    contexts.of(counts).wanted += counts === "all" ? gold.contexts.length : 1;
  for (const each of match.contexts) {
    for (const name of ["all", each]) {
      contexts.of(name).found++;
      contexts.of(name).right += Number(gold.contexts.includes(each));
    }
  }
}

async function itemsOf(path: string): Promise<MarkedItem[]> {
  const folder = (await stat(path)).isDirectory();
  const files = folder
    ? (await readdir(path)).filter((name) => name.endsWith(".txt")).map((name) => join(path, name))
    : [path];
  const items: MarkedItem[] = [];
  for (const file of files.sort())
    for (const [i, line] of (await readText(file)).split("\n").entries())
      if (line.trim() !== "" && !line.startsWith("#")) items.push(marked(line, `${file}, line ${i + 1}`));
  if (!items.some(({ events }) => events.length > 0)) throw new GoldError(`${path} has no marked event`);
  return items;
}

function marked(line: string, where: string): MarkedItem {
  try {
    return readMarked(line);
  } catch (error) {
    throw error instanceof GoldError ? new GoldError(`${where}: ${error.message}`) : error;
  }
}
