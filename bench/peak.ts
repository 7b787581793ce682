/** What the machine can do at best in int8: one large MatMulInteger in onnxruntime. */
import { performance } from "node:perf_hooks";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { matmulGraph } from "../src/language/encoder/matmul.js";

const ROWS = 1024;
const SIZE = 1536;
const RUNS = 12;

/** Multiply-adds a second of the given number of threads. */
export async function peak(threads: number): Promise<number> {
  const session = await InferenceSession.create(matmulGraph(ROWS, SIZE, 3), {
    intraOpNumThreads: threads,
    logSeverityLevel: 3,
  });
  const feeds = { a: new Tensor("uint8", new Uint8Array(ROWS * SIZE).fill(7), [ROWS, SIZE]) };
  await session.run(feeds);
  let best = Infinity;
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    await session.run(feeds);
    best = Math.min(best, performance.now() - start);
  }
  await session.release();
  return (ROWS * SIZE * SIZE) / (best / 1000);
}
