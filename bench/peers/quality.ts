/** The same dev sets for all tools that answer the same question; words and sentences are given where the sets give them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadCoder } from "../../src/coder/index.js";
import { evaluateNames } from "../../src/eval/names.js";
import { evaluateSyntax } from "../../src/eval/syntax.js";
import type { Score } from "../../src/eval/score.js";
import { loadAnalyser, type Analyser } from "../../src/language/index.js";
import { makeDocument } from "../../src/readers/document.js";
import { answering } from "./answering.js";
import { quotedIn, speakersRight, type Speakers } from "./speakers.js";

export interface Quality {
  readonly name: string;
  /** Shares from 0 to 1; null where the tool answers another question. */
  readonly names: number | null;
  readonly tags: number | null;
  readonly tree: number | null;
  readonly speakers: Speakers | null;
}

export interface Scored {
  readonly name: string;
  /** Null for Hearsay itself. */
  readonly command: readonly string[] | null;
  /** Its trees have relations of Universal Dependencies. */
  readonly universal: boolean;
  readonly quotes: boolean;
}

export const NAMES = "names/uner-ewt/dev.conll";
export const SYNTAX = "syntax/ewt/dev.conllu";
export const SPEAKERS = "attribution/polnear/dev.jsonl";

/** Null when the sets are not there. @param every takes each article of that number only, for the speakers */
export async function qualityOf(data: string, tools: readonly Scored[], every: number): Promise<Quality[] | null> {
  if (![NAMES, SYNTAX, SPEAKERS].every((path) => existsSync(join(data, path)))) return null;
  const rows: Quality[] = [];
  for (const tool of tools) {
    const row = await scored(data, tool, every);
    process.stdout.write(`${JSON.stringify(row)}\n`);
    rows.push(row);
  }
  return rows;
}

async function scored(data: string, { name, command, universal, quotes }: Scored, every: number): Promise<Quality> {
  const tool = command && answering(command);
  const analyser = tool?.analyser ?? (await loadAnalyser({ threads: 1 }));
  const speakers = quotes ? await speakersRight(join(data, SPEAKERS), tool?.quotations ?? (await ours()), every) : null;
  const figures = await tagsAndNames(data, analyser);
  tool?.close();
  return { name, ...figures, tree: universal ? figures.tree : null, speakers };
}

async function tagsAndNames(data: string, analyser: Analyser): Promise<Pick<Quality, "names" | "tags" | "tree">> {
  const names = await evaluateNames(join(data, NAMES), analyser, () => undefined);
  const syntax = await evaluateSyntax(join(data, SYNTAX), analyser, () => undefined);
  return { names: cell(names[0]!, "F1"), tags: cell(syntax[0]!, "XPOS"), tree: cell(syntax[0]!, "LAS") };
}

/** The figure of a column in the row over everything. */
function cell({ columns, rows }: Score, column: string): number {
  const all = rows.find(([part]) => part === "all");
  return Number(all?.[columns.findIndex(({ name }) => name === column)]);
}

async function ours(): Promise<(text: string) => Promise<ReturnType<typeof quotedIn>>> {
  const coder = await loadCoder({ threads: 1 });
  return async (text) => {
    const made = makeDocument({ text }, { reader: "bench", sha256: "" }, {});
    return "refused" in made ? [] : quotedIn((await coder.code(made.document, [])).attributions);
  };
}
