/** Names against token files ("token TAB tag", BIO), exact spans and types; words are given, sentence ends are ours. */
import { createHash } from "node:crypto";
import type { Analyser, NameType } from "../language/index.js";
import { spansOf } from "../language/decode/bio.js";
import { sentencesOfWords } from "../language/segment/given.js";
import { readRows } from "./gold-file.js";
import { Tally, tallyColumns } from "./tally.js";
import type { Score, Tick } from "./score.js";

interface Tagged {
  readonly id: string;
  readonly paragraphs: readonly { readonly words: string[]; readonly tags: string[] }[];
}

/** Sets with the three classes of UNER: facilities are places there, and the rest is not annotated. */
const COARSE: ReadonlyMap<NameType, string> = new Map([
  ["Person", "PER"],
  ["Organization", "ORG"],
  ["Location", "LOC"],
  ["Facility", "LOC"],
]);

const ROW = /^[^\t]*\t(?:O|[BI]-[A-Za-z]+)(?:\t|$)/;

/** Rows by type, over all documents and over the tenth by hash of the document's id that training leaves out as its dev part. */
export async function evaluateNames(path: string, analyser: Analyser, tick: Tick): Promise<Score[]> {
  const documents = taggedDocuments(await readRows(path, ROW, "word with a tag (O, B-…, I-…)"));
  const coarse = documents.some(({ paragraphs }) => paragraphs.some(({ tags }) => tags.includes("B-PER")));
  const [all, held] = [new Map<string, Tally>(), new Map<string, Tally>()];
  for (const [done, { id, paragraphs }] of documents.entries()) {
    const [analysis] = await analyser.analyse([sentencesOfWords(paragraphs.map(({ words }) => words))]);
    const gold = spansOf(paragraphs.flatMap(({ tags }) => tags));
    const found = analysis!.names.flatMap(({ type, first, last }) => {
      const label = coarse ? COARSE.get(type) : type;
      return label === undefined ? [] : [{ label, first, last }];
    });
    for (const tallies of !coarse && isHeldOut(id) ? [all, held] : [all]) {
      for (const type of new Set(["all", ...[...gold, ...found].map(({ label }) => label)])) {
        const keys = (spans: typeof gold): string[] =>
          spans.filter(({ label }) => type === "all" || label === type).map((s) => `${s.label} ${s.first} ${s.last}`);
        const tally = tallies.get(type) ?? new Tally();
        tallies.set(type, tally);
        tally.add(keys(found), keys(gold));
      }
    }
    tick(done + 1, documents.length);
  }
  const score = (title: string, tallies: ReadonlyMap<string, Tally>): Score => ({
    title,
    columns: tallyColumns("type"),
    rows: [...tallies].map(([type, tally]) => tally.row(type)),
  });
  return [
    score(`Names, ${documents.length} documents`, all),
    ...(held.size > 0 ? [score("Names, the tenth of the documents that training leaves out", held)] : []),
  ];
}

/** md5 of the document's id modulo ten, as in training/hearsay_training/prepare.py. */
function isHeldOut(id: string): boolean {
  const digest = createHash("md5").update(id).digest("hex");
  return id !== "" && BigInt(`0x${digest}`) % 10n === 0n;
}

/** Comment lines begin with "# " and hold no tab; a blank line ends a paragraph. */
export function taggedDocuments(conll: string): Tagged[] {
  const documents: { id: string; paragraphs: { words: string[]; tags: string[] }[] }[] = [];
  let open = { words: [] as string[], tags: [] as string[] };
  const end = (): void => {
    if (open.words.length > 0) {
      if (documents.length === 0) documents.push({ id: "", paragraphs: [] });
      documents.at(-1)!.paragraphs.push(open);
    }
    open = { words: [], tags: [] };
  };
  for (const line of conll.split(/\r?\n/)) {
    const newdoc = /^# (?:doc|newdoc(?: id)?) = (.*)$/.exec(line);
    if (newdoc) {
      end();
      documents.push({ id: newdoc[1]!.trim(), paragraphs: [] });
    } else if (line === "") end();
    else if (line.includes("\t")) {
      const [word = "", tag = "O"] = line.split("\t");
      open.words.push(word.replace(/_/g, " ").trim() || "_");
      open.tags.push(tag);
    }
  }
  end();
  return documents;
}
