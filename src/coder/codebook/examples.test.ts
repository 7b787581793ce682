import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeDocument } from "../../readers/document.js";
import { loadCoder, type Coder } from "../index.js";
import { CODEBOOK } from "./index.js";

const model = existsSync(join(import.meta.dirname, "../../../models/en/encoder.onnx"));

/** The share of a type's examples that must come out as the type; the rest is for the encoder to learn. */
const ENOUGH = 0.8;

describe.skipIf(!model)("the codebook's examples are coded to their own type (skipped without models/en)", () => {
  let coder: Coder;
  beforeAll(async () => {
    coder = await loadCoder();
  }, 60_000);

  for (const entry of CODEBOOK)
    it(entry.type, { timeout: 60_000 }, async () => {
      const examples = [...entry.examples, ...Object.values(entry.modes).flatMap((each) => each.examples)];
      const missed: string[] = [];
      for (const text of examples) {
        const made = makeDocument({ text }, { reader: "test", sha256: "" }, {});
        const events = "refused" in made ? [] : (await coder.code(made.document, [])).events;
        if (!events.some(({ type }) => type === entry.type))
          missed.push(`${text} [${events.map(({ type, mode }) => `${type}/${mode}`).join(" ")}]`);
      }
      expect(1 - missed.length / examples.length, missed.join("\n")).toBeGreaterThanOrEqual(ENOUGH);
    });
});
