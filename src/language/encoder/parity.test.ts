import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { PACKAGE } from "../../version.js";
import { argmax, Reading } from "../decode/reading.js";
import { headsIn } from "../decode/syntax.js";
import { segmentationOf } from "../segment/given.js";
import { wordPieces } from "../pieces/wordpiece.js";
import { readModel } from "./model.js";
import { openEncoder } from "./session.js";
import { windowsOf } from "./windows.js";

/** models/en/parity.json: invented sentences with the inputs and outputs of the training code (CONTRACT.md). */
const Rows = z.array(z.array(z.number()));
const Parity = z.array(
  z.object({
    paragraphs: z.array(z.array(z.array(z.string()))),
    input_ids: Rows,
    shape_ids: Rows,
    word_first: Rows,
    word_sentence: Rows,
    outputs: z.object({
      upos: Rows,
      heads: Rows,
      names: Rows,
      predicates: Rows,
      cues: Rows,
      triggers: Rows,
      roles: Rows,
      links: Rows,
    }),
  }),
);

const model = await readModel();
const pieces = wordPieces(model.vocabulary);
const encoder = await openEncoder(model.graph, 1);
const parity = Parity.parse(JSON.parse(await readFile(new URL("models/en/parity.json", PACKAGE), "utf8")));

describe.each(parity.map((each, i) => ({ ...each, i })))("fixture $i of the training code", (fixture) => {
  const text = segmentationOf(fixture.paragraphs);
  const windows = windowsOf(text, pieces, model.manifest.window);

  it("has the same pieces, shapes and words", () => {
    expect(windows.map(({ ids }) => ids)).toEqual(fixture.input_ids);
    expect(windows.map(({ shapes }) => shapes)).toEqual(fixture.shape_ids);
    expect(windows.map(({ wordFirst }) => wordFirst)).toEqual(fixture.word_first);
    expect(windows.map(({ wordSentence }) => wordSentence)).toEqual(fixture.word_sentence);
  });

  it("has the same answers", async () => {
    const outputs = await encoder.run(windows[0]!);
    const row = (name: string): number[] => Array.from(outputs.get(name)!.data);
    expect(row("upos")).toEqual(fixture.outputs.upos[0]);
    for (const name of ["predicates", "cues", "triggers"] as const)
      expect(row(name)).toEqual(fixture.outputs[name].flat());
    for (const name of ["roles", "links"] as const) {
      const { data, dims } = outputs.get(name)!;
      const size = dims.at(-1)!;
      const best = Array.from({ length: data.length / size }, (_, i) => argmax(data.slice(i * size, (i + 1) * size)));
      expect(best).toEqual(fixture.outputs[name].flat());
    }
    const reading = new Reading(model.manifest, windows[0]!, outputs, text.tokens);
    const heads = reading
      .sentences()
      .flatMap((sentence) => headsIn(reading, sentence).map((head) => (head < 0 ? -1 : sentence.first + head)));
    // Processors differ by an arc or two.
    const same = heads.filter((head, i) => head + 1 === fixture.outputs.heads[0]![i]).length;
    expect(same / heads.length).toBeGreaterThanOrEqual(0.9);
  });
});
