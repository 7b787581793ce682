import type { Context } from "../../records/plover.js";
import { CONTEXT_WORDS } from "../codebook/contexts.table.js";
import { lemmaOf } from "../attribution/tree.js";
import type { Scene } from "./scene.js";

const byWord = new Map<string, Context[]>();
for (const [context, words] of Object.entries(CONTEXT_WORDS))
  for (const word of words.trim().split(/\s+/)) {
    const list = byWord.get(word) ?? [];
    list.push(context as Context);
    byWord.set(word, list);
  }

const REACH = 14;
const MOST = 3;

/** Contexts that the words near a trigger, within its sentence, speak of: the nearest first, at most three. */
export function contextsNear(scene: Scene, token: number, given: readonly Context[]): Context[] {
  const { tree, analysis } = scene;
  const { first, last } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  const found = new Set(given);
  for (let away = 0; away <= REACH && found.size < MOST; away++)
    for (const near of away === 0 ? [token] : [token - away, token + away])
      if (near >= first && near < last) for (const context of byWord.get(lemmaOf(tree, near)) ?? []) found.add(context);
  return [...found].slice(0, Math.max(MOST, given.length));
}
