/** Runs the encoder's graph on windows with onnxruntime. */
import { InferenceSession, Tensor } from "onnxruntime-node";
import { productsAreExact } from "./exact.js";
import type { Window } from "./windows.js";

/** Numbers of one output with their shape. */
export interface Output {
  readonly data: Float32Array | Int32Array;
  readonly dims: readonly number[];
}

export type Outputs = ReadonlyMap<string, Output>;

export interface Encoder {
  /**
   * Runs one window alone: int8 scales are taken over a whole batch, so that company would change its answers. It costs
   * nothing: a window is near 190 pieces, and batches of four, padded, took 5 to 10 % more processor time a piece.
   */
  run(window: Window): Promise<Outputs>;
}

export async function openEncoder(graph: Uint8Array, threads: number): Promise<Encoder> {
  const session = await InferenceSession.create(graph, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
    // Waiting threads sleep: spinning made two threads slower than one wherever anything else was running.
    extra: {
      session: { x64quantprecision: (await productsAreExact()) ? "0" : "1", intra_op: { allow_spinning: "0" } },
    },
  });
  return {
    async run(window) {
      const row = (numbers: readonly number[]): Tensor =>
        new Tensor("int32", Int32Array.from(numbers), [1, numbers.length]);
      const answers = await session.run({
        input_ids: row(window.ids),
        attention_mask: row(window.ids.map(() => 1)),
        shape_ids: row(window.shapes),
        party_ids: row(window.parties),
        word_first: row(window.wordFirst),
        word_sentence: row(window.wordSentence),
      });
      return new Map(
        Object.entries(answers).map(([name, { data, dims }]) => [
          name,
          { data: data as Float32Array | Int32Array, dims },
        ]),
      );
    },
  };
}
