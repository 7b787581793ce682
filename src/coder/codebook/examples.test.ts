import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeDocument } from "../../readers/document.js";
import { loadCoder, type Coder } from "../index.js";
import { CODEBOOK } from "./index.js";

const model = existsSync(join(import.meta.dirname, "../../../models/en/encoder.onnx"));

/** The share of the codebook's examples that must come out as their type; the rest is for the encoder to learn. */
const ENOUGH = 0.8;

describe.skipIf(!model)("the codebook's examples are coded to their own type (skipped without models/en)", () => {
  let coder: Coder;
  beforeAll(async () => {
    coder = await loadCoder();
  }, 60_000);

  it("in their great majority", { timeout: 120_000 }, async () => {
    const missed: string[] = [];
    let total = 0;
    for (const entry of CODEBOOK) {
      for (const text of [...entry.examples, ...Object.values(entry.modes).flatMap((each) => each.examples)]) {
        const made = makeDocument({ text }, { reader: "test", sha256: "" }, {});
        const events = "refused" in made ? [] : (await coder.code(made.document, [])).events;
        total++;
        if (!events.some(({ type }) => type === entry.type)) missed.push(`${entry.type}: ${text}`);
      }
    }
    expect(1 - missed.length / total, missed.join("\n")).toBeGreaterThanOrEqual(ENOUGH);
  });
});
