/** Whether this processor's quick int8 products are exact. */
import { InferenceSession, Tensor } from "onnxruntime-node";
import { matmulGraph } from "./matmul.js";

const ROWS = 4;
const SIZE = 64;
const [LARGEST_ACTIVATION, LARGEST_WEIGHT] = [255, 127];

/**
 * Processors without VNNI or AMX instructions add pairs of products in 16 bits, which overflow at the largest numbers, so that
 * answers would depend on the machine. Asked of the runtime itself: its own switch for exact products ("x64quantprecision")
 * takes processors with AMX for such ones too, and makes the encoder's matrix products three times as slow there (onnxruntime 1.30 to 1.32).
 */
export async function productsAreExact(): Promise<boolean> {
  const session = await InferenceSession.create(matmulGraph(ROWS, SIZE, LARGEST_WEIGHT), {
    intraOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  const a = new Tensor("uint8", new Uint8Array(ROWS * SIZE).fill(LARGEST_ACTIVATION), [ROWS, SIZE]);
  const y = (await session.run({ a }))["y"]!.data as Int32Array;
  await session.release();
  return y.every((sum) => sum === SIZE * LARGEST_ACTIVATION * LARGEST_WEIGHT);
}
