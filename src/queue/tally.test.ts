import { expect, it } from "vitest";
import type { Beat } from "./queue.js";
import { Tally } from "./tally.js";

const beat = (worker: string, coded: number, units: number, inHand: number): Beat => ({
  worker,
  coded,
  quarantined: 0,
  dead: 0,
  units,
  inHand,
});

it("adds up all workers: rate, what is left, and nothing from before listening began", () => {
  let now = 0;
  const tally = new Tally(() => now);
  expect(tally.together({ waiting: 3 })).toMatchObject({ workers: 0, rate: 0, left: 300 });
  tally.hear(beat("a", 1000, 10, 2));
  tally.hear(beat("b", 0, 0, 2));
  now = 5_000;
  tally.hear(beat("a", 1100, 11, 2));
  tally.hear(beat("b", 50, 0, 2));
  expect(tally.together({ waiting: 6 })).toEqual({
    workers: 2,
    coded: 150,
    quarantined: 0,
    dead: 0,
    inHand: 4,
    rate: 30,
    left: Math.round(10 * (1150 / 11)),
  });
  now = 60_000;
  tally.hear(beat("a", 1200, 12, 1));
  expect(tally.together({ waiting: 0 })).toMatchObject({ workers: 1, inHand: 1, coded: 250 });
});
