/**
 * Sentences in which nothing political happens (CoNLL-U with `# text`; reviews and answers of EWT): how many get an event all the
 * same. 500 are taken, the first by the hash of their ids, each coded as a text of its own.
 */
import { createHash } from "node:crypto";
import { GoldError, readConllu } from "./gold-file.js";
import type { CodeText } from "./relations.js";
import type { Cell, Score, Tick } from "./score.js";

const TAKEN = 500;
const GENRES = /^(?:reviews|answers)-/;

/** @throws GoldError when the file holds no such sentences */
export async function evaluateQuiet(path: string, code: CodeText, tick: Tick): Promise<readonly Score[]> {
  const sentences = sentencesOf(await readConllu(path));
  if (sentences.length === 0)
    throw new GoldError(`${path}: no sentence has a sent_id of reviews or answers and a "# text" line`);
  const loud: Cell[][] = [];
  let coded = 0;
  for (const [index, { id, text }] of sentences.entries()) {
    const report = await code(text);
    if (report && report.events.length > 0) {
      coded++;
      for (const { type, mode, trigger } of report.events)
        loud.push([mode === undefined ? type : `${type}/${mode}`, text.slice(trigger.start, trigger.end), id]);
    }
    tick(index + 1, sentences.length);
  }
  return [
    {
      title: "Sentences without political events",
      columns: [
        { name: "sentences", kind: "count" },
        { name: "with an event", kind: "count" },
        { name: "share", kind: "share" },
      ],
      rows: [[sentences.length, coded, coded / sentences.length]],
    },
    {
      title: "Events found in them",
      columns: ["type", "trigger", "sentence"].map((name) => ({ name, kind: "text" as const })),
      rows: loud,
    },
  ];
}

function sentencesOf(conllu: string): { id: string; text: string }[] {
  const all = conllu.split(/\n\n+/).flatMap((block) => {
    const id = /^# sent_id = (.+)$/m.exec(block)?.[1];
    const text = /^# text = (.+)$/m.exec(block)?.[1];
    return id && text && GENRES.test(id) ? [{ id, text, hash: createHash("sha256").update(id).digest("hex") }] : [];
  });
  return all.sort((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, TAKEN);
}
