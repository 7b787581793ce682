import { expect, test } from "vitest";
import { Answers } from "./answers.js";

test("an answer is worked out once for each version of the store, and again after a failure", async () => {
  let version = "1";
  let worked = 0;
  const answers = new Answers(async () => version);
  const ask = (): Promise<number> => answers.of("a", async () => ++worked);
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  version = "2";
  expect(await ask()).toBe(2);
  await expect(answers.of("b", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await answers.of("b", async () => "yes")).toBe("yes");
});
