/** Another tool as a language layer of ours, so that `hearsay eval` scores it by the same code: a process that answers line by line. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Analyser, Analysis, Name, Segmentation, Syntax } from "../../src/language/index.js";
import type { Span } from "../../src/records/index.js";

export interface Quoted extends Span {
  readonly source: Span | null;
}

export interface Answering {
  readonly analyser: Analyser;
  /** Quotations with the words that name their speaker, offsets in UTF-16 code units. */
  quotations(text: string): Promise<readonly Quoted[]>;
  close(): void;
}

interface Answer {
  readonly syntax: readonly Syntax[];
  readonly names: readonly Name[];
}

/** Starts the tool; its command takes `{"sentences": [[word]]}` or `{"text"}` and answers each line with one. */
export function answering([program, ...args]: readonly string[]): Answering {
  const child = spawn(program!, [...args, "answer"], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const ask = async <T>(question: object): Promise<T> => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error("the tool ended before it had answered");
    return JSON.parse(value) as T;
  };
  const analyse = async (text: Segmentation): Promise<Analysis> => {
    const sentences = text.sentences.map(({ first, last }) =>
      text.tokens.slice(first, last).map((token) => token.text),
    );
    const { syntax, names } = await ask<Answer>({ sentences });
    const none = { predicates: [], said: [], saidPieces: [], triggers: [], commitment: [], vectors: [] };
    return { ...text, ...none, syntax, names };
  };
  return {
    analyser: {
      name: program!,
      sha256: "",
      async analyse(texts) {
        const answers: Analysis[] = [];
        for (const text of texts) answers.push(await analyse(text));
        return answers;
      },
      relate: () => Promise.reject(new Error("no tool relates")),
    },
    quotations: (text) => ask<readonly Quoted[]>({ text }),
    close: () => void child.stdin.end(),
  };
}
