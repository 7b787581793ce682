import { expect, it } from "vitest";
import { isPassing, patiently } from "./patience.js";

const failing = (code: string): Error => Object.assign(new Error("no"), { code });

it("tries again while the database is out of reach", async () => {
  const told: string[] = [];
  let tries = 0;
  const write = async (): Promise<string> => {
    if (++tries < 3) throw failing("ECONNREFUSED");
    return "written";
  };
  const result = await patiently(write, new AbortController().signal, ({ message }) => told.push(message));
  expect([result, tries, told]).toEqual(["written", 3, ["no", "no"]]);
});

it("gives up at once on what waiting will not mend", async () => {
  const signal = new AbortController().signal;
  await expect(
    patiently(
      () => Promise.reject(failing("23505")),
      signal,
      () => undefined,
    ),
  ).rejects.toThrow("no");
});

it.each([
  [failing("57P01"), true],
  [failing("08006"), true],
  [new Error("Connection terminated unexpectedly"), true],
  [new AggregateError([failing("ECONNREFUSED")], ""), true],
  [failing("42P01"), false],
  [new Error("raw bytes with another hash"), false],
])("%s passes: %s", (error, passes) => {
  expect(isPassing(error)).toBe(passes);
});
