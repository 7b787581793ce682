/** Time over hostile strings, as a ratio: four times the text may take four times as long, not sixteen. */
import { describe, expect, it } from "vitest";
import { everyFault } from "./asked.js";
import { attacks, findAll, patternsOfSource } from "./patterns.js";

const LONG = 50_000;
const SHORT = LONG / 4;
/** Processor time below which a ratio says nothing. */
const NOTICEABLE_MS = 15;
const MOST_GROWTH = 9;
const IN_SHORT = ["a", " ", '"', "(", "1", "a "];

const milliseconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const least = (times: number, work: () => void): number =>
  Math.min(...Array.from({ length: times }, () => milliseconds(work)));

describe("regular expressions", () => {
  const patterns = patternsOfSource();

  it("are all found", () => expect(patterns.length).toBeGreaterThan(200));

  it("take time that grows with the text and not with its square", () => {
    const slow: string[] = [];
    let tried = 0;
    let longest = { where: "", milliseconds: 0 };
    for (const { where, pattern } of patterns) {
      for (const unit of attacks(pattern)) {
        if (!everyFault && !IN_SHORT.includes(unit)) continue;
        const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
        const [short, long] = [text(SHORT), text(LONG)];
        tried++;
        let time = milliseconds(() => findAll(pattern, long));
        if (time > NOTICEABLE_MS) {
          time = Math.min(
            time,
            least(3, () => findAll(pattern, long)),
          );
          const growth =
            time /
            Math.max(
              0.1,
              least(3, () => findAll(pattern, short)),
            );
          if (time > NOTICEABLE_MS && growth > MOST_GROWTH)
            slow.push(
              `${where} ${String(pattern).slice(0, 80)} on ${JSON.stringify(unit)}: ${time.toFixed(0)} ms, ${growth.toFixed(1)} times`,
            );
        }
        if (time > longest.milliseconds) longest = { where, milliseconds: time };
      }
    }
    if (everyFault) process.stdout.write(`${JSON.stringify({ patterns: patterns.length, tried, longest })}\n`);
    expect(slow).toEqual([]);
  });
});
