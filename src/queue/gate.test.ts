import { expect, it } from "vitest";
import { gate } from "./gate.js";

it("keeps to its limit, also after failures", async () => {
  const through = gate(2);
  let [running, most] = [0, 0];
  const work = async (n: number): Promise<number> => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running--;
    if (n % 3 === 0) throw new Error("three");
    return n;
  };
  const done = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => through(() => work(n))));
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(6);
  expect([running, most]).toEqual([0, 2]);
});
