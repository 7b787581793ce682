// Hearsay as it is built, on one core: the whole way from text to record, or with `language` only what the language layer answers.
import { loadCoder } from "../../dist/coder/index.js";
import { loadAnalyser, segment } from "../../dist/language/index.js";
import { isRefused, read, sourceOf } from "../../dist/readers/index.js";
import { peer } from "./peer.mjs";

await peer(async () => {
  if (process.argv[2] === "language") {
    const analyser = await loadAnalyser({ threads: 1 });
    return async (text) => void (await analyser.analyse([segment(text)]));
  }
  const coder = await loadCoder({ threads: 1 });
  return async (text) => {
    for await (const result of read(sourceOf(Buffer.from(text))))
      if (!isRefused(result)) JSON.stringify(await coder.code(result.document, result.messages));
  };
});
