import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Leaders, type LeaderRules } from "./leaders.js";

interface Point {
  readonly id: string;
  readonly x: number;
}

/** Points on a line: those within 1.5 fit, the nearer the better; blocks of width 2 overlap by half. */
const rules = (cap: number): LeaderRules<Point> => ({
  blocks: ({ x }) => [Math.floor(x / 2), Math.floor(x / 2) + 1].map(String),
  finer: ({ id }, depth) => String(id.charCodeAt(depth) % 2),
  depths: 2,
  cap,
  rank: (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  fit: (leader, { x }) => Math.max(0, 1.5 - Math.abs(leader.x - x)),
});

const clusters = (leaders: Leaders<Point>): Record<string, string[]> =>
  Object.fromEntries([...leaders.leaders()].sort().map((id) => [id, leaders.membersOf(id).map((each) => each.id)]));

function allAtOnce(points: readonly Point[], cap: number): Record<string, string[]> {
  const leaders = new Leaders(rules(cap));
  points.forEach((point) => leaders.add(point));
  leaders.settle();
  return clusters(leaders);
}

const point = fc.record({
  id: fc.string({ minLength: 2, maxLength: 4, unit: fc.constantFrom(..."abcdefgh") }),
  x: fc.integer({ min: 0, max: 40 }).map((n) => n / 4),
});
const points = fc.uniqueArray(point, { selector: ({ id }) => id, maxLength: 40 });
const caps = fc.constantFrom(2, 5, 1000);

describe("clustering around leaders", () => {
  it("measures members against the leader, so that a chain does not join", () => {
    const chain = Array.from({ length: 6 }, (_, i) => ({ id: `p${i}`, x: i }));
    expect(allAtOnce(chain, 1000)).toEqual({ p0: ["p0", "p1"], p2: ["p2", "p3"], p4: ["p4", "p5"] });
  });

  it("comes to the same whatever the order of arrival, one by one or in batches", () => {
    fc.assert(
      fc.property(points, caps, fc.infiniteStream(fc.nat()), (list, cap, dice) => {
        const expected = allAtOnce(list, cap);
        const shuffled = [...list]
          .map((each) => ({ each, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at);
        const leaders = new Leaders(rules(cap));
        shuffled.forEach(({ each, at }) => {
          leaders.add(each);
          if (at % 3) leaders.settle();
        });
        leaders.settle();
        expect(clusters(leaders)).toEqual(expected);
      }),
    );
  });

  it("comes back to where it was when items that came have gone", () => {
    fc.assert(
      fc.property(points, points, caps, (stay, come, cap) => {
        const leaders = new Leaders(rules(cap));
        stay.forEach((each) => leaders.add(each));
        leaders.settle();
        const before = clusters(leaders);
        const passing = come.filter(({ id }) => stay.every((each) => each.id !== id));
        passing.forEach((each) => leaders.add(each));
        leaders.settle();
        passing.forEach(({ id }) => leaders.remove(id));
        leaders.settle();
        expect(clusters(leaders)).toEqual(before);
      }),
    );
  });

  it("names exactly the clusters that changed", () => {
    fc.assert(
      fc.property(points, point, caps, (list, extra, cap) => {
        const known = list.filter(({ id }) => id !== extra.id);
        const leaders = new Leaders(rules(cap));
        known.forEach((each) => leaders.add(each));
        leaders.settle();
        const before = clusters(leaders);
        leaders.add(extra);
        const touched = leaders.settle();
        const after = clusters(leaders);
        for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
          if (JSON.stringify(before[id]) !== JSON.stringify(after[id])) expect(touched).toContain(id);
        }
      }),
    );
  });

  it("takes a saved state up again without comparing", () => {
    fc.assert(
      fc.property(points, point, (list, extra) => {
        const known = list.filter(({ id }) => id !== extra.id);
        const first = new Leaders(rules(1000));
        known.forEach((each) => first.add(each));
        first.settle();
        const again = new Leaders(rules(1000));
        const seats = known.map((each) => ({ each, ...first.seatOf(each.id)! }));
        seats
          .sort((a, b) => Number(b.leader === b.each.id) - Number(a.leader === a.each.id))
          .forEach(({ each, leader, fit }) => again.restore(each, leader, fit));
        for (const leaders of [first, again]) {
          leaders.add(extra);
          leaders.settle();
        }
        expect(clusters(again)).toEqual(clusters(first));
      }),
    );
  });

  it("stays quick when everything looks alike", () => {
    let compared = 0;
    const counting = { ...rules(1e9), fit: () => (compared++, 1) };
    const leaders = new Leaders(counting);
    for (let i = 0; i < 5000; i++) {
      leaders.add({ id: `p${(i * 7919) % 5000}`, x: 1 });
      leaders.settle();
    }
    expect(leaders.membersOf("p0")).toHaveLength(5000);
    expect(compared).toBeLessThan(5000 * 40);
  });
});
