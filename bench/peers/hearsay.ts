/** Hearsay on one core: the whole way from text to record, or with `language` only what spaCy answers too (tags, tree, names). */
import { loadCoder } from "../../src/coder/index.js";
import { loadAnalyser, segment } from "../../src/language/index.js";
import { isRefused, read, sourceOf } from "../../src/readers/index.js";
import { peer } from "./peer.mjs";

await peer(async () => {
  if (process.argv[2] === "language") {
    const analyser = await loadAnalyser({ threads: 1 });
    return async (text: string) => void (await analyser.analyse([segment(text)]));
  }
  const coder = await loadCoder({ threads: 1 });
  return async (text: string) => {
    for await (const result of read(sourceOf(Buffer.from(text))))
      if (!isRefused(result)) await coder.code(result.document, result.messages);
  };
});
