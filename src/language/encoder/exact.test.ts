import { readFileSync } from "node:fs";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { describe, expect, it } from "vitest";
import { productsAreExact } from "./exact.js";
import { matmulGraph } from "./matmul.js";

const product = async (rows: number, size: number, weight: number, activation: number): Promise<number[]> => {
  const session = await InferenceSession.create(matmulGraph(rows, size, weight));
  const a = new Tensor("uint8", new Uint8Array(rows * size).fill(activation), [rows, size]);
  return [...((await session.run({ a }))["y"]!.data as Int32Array)];
};

describe("int8 products of this processor", () => {
  it("are those of the graph where no sum of two leaves 16 bits", async () => {
    expect(await product(2, 32, 3, 7)).toEqual(Array<number>(64).fill(32 * 3 * 7));
  });

  it("are exact where the processor has instructions that add in 32 bits", async (context) => {
    const flags =
      existing("/proc/cpuinfo")
        .match(/^flags.*$/mu)?.[0]
        .split(" ") ?? [];
    if (!flags.some((flag) => ["avx512_vnni", "avx_vnni", "amx_int8"].includes(flag)))
      return context.skip("no such processor");
    expect(await productsAreExact()).toBe(true);
  });
});

const existing = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};
