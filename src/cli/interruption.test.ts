import { afterEach, expect, it, vi } from "vitest";
import { Interruption } from "./interruption.js";

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

it.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "%s stops the work, is told in one line and ends with %i; a second one is left to the system",
  (name, code) => {
    const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const before = process.listenerCount(name);
    const interruption = new Interruption();
    expect(interruption.tell("nothing")).toBe(false);
    expect(process.listenerCount(name)).toBe(before + 1);
    const [stop] = process.listeners(name).slice(-1);
    stop!(name);
    expect(process.listenerCount(name)).toBe(before);
    expect(interruption.signal.aborted).toBe(true);
    expect(interruption.tell("three coded.")).toBe(true);
    expect(process.exitCode).toBe(code);
    expect(told.mock.calls).toEqual([["hearsay: interrupted: three coded.\n"]]);
  },
);
