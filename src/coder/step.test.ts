import { describe, expect, it } from "vitest";
import { assemble, step } from "./step.js";

const reader = step({
  name: "quantities",
  version: 1,
  reads: ["document"],
  writes: ["quantities"],
  run: () => ({ quantities: [] }),
});
const needy = step({
  name: "standing",
  version: 1,
  reads: ["drafts", "quantities"],
  writes: ["standings"],
  run: () => ({ standings: new Map() }),
});

describe("assemble", () => {
  it("runs steps in order and hands each the layers it reads", async () => {
    const line = assemble(["document"], [reader]);
    const { layers } = await line.run({});
    expect(layers.quantities).toEqual([]);
  });

  it("refuses a step whose reads nobody writes, and says which", () => {
    // @ts-expect-error the compiler refuses it too
    expect(() => assemble(["document"], [reader, needy])).toThrow(
      'step "standing" reads "drafts", which no step before it writes',
    );
  });

  it("refuses a layer written twice", () => {
    expect(() => assemble(["document"], [reader, reader])).toThrow('writes "quantities", which is written already');
  });
});
