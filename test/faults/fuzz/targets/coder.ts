/** The whole coder with its model: whatever text comes, the record is one that any reader of records takes. */
import { loadCoder } from "../../../../src/coder/index.js";
import { checked } from "../../../../src/import/check.js";
import { isRefused, read, sourceOf } from "../../../../src/readers/index.js";
import { Quarantine } from "../../../../src/records/index.js";
import { mutatedText } from "../mutate.js";
import { SEEDS } from "../seeds.js";
import { hold, type Target } from "../target.js";

const MOST_CHARACTERS = 1_500; // a few sentences: each costs the encoder milliseconds

export const CODER_TARGET: Target = {
  name: "coder",
  share: 1,
  async open() {
    const coder = await loadCoder({ threads: 1 });
    return {
      async try(dice) {
        const text = mutatedText(dice, SEEDS.text).slice(0, MOST_CHARACTERS);
        for await (const result of read(sourceOf(Buffer.from(text)))) {
          if (isRefused(result)) continue;
          try {
            const report = checked(await coder.code(result.document, result.messages));
            hold(report.document.text === result.document.text, "the text was altered");
            if (dice() < 0.05)
              hold(
                JSON.stringify(await coder.code(result.document, result.messages)) === JSON.stringify(report),
                "the second coding differs",
              );
          } catch (error) {
            if (!(error instanceof Quarantine)) throw error;
          }
        }
      },
    };
  },
};
