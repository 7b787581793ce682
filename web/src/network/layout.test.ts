import { expect, test } from "vitest";
import { layoutOf } from "./layout";

const nodes = Array.from({ length: 60 }, (_, i) => ({ id: `n${i}`, radius: 6 }));
const edges = Array.from({ length: 50 }, (_, i) => ({
  source: `n${i % 10}`,
  target: `n${(i * 7) % 50}`,
  count: i + 1,
}));

test("every node has a place, the same each time", () => {
  const once = layoutOf({ nodes, edges });
  expect(once).toHaveLength(nodes.length);
  expect(once.flat().every(Number.isFinite)).toBe(true);
  expect(layoutOf({ nodes, edges })).toEqual(once);
});

test("nodes that nobody is tied to stand around the others", () => {
  const places = layoutOf({ nodes, edges });
  const reach = (i: number): number => Math.hypot(...places[i]!);
  const tied = new Set(
    edges.filter(({ source, target }) => source !== target).flatMap(({ source, target }) => [source, target]),
  );
  const most = Math.max(...nodes.map(({ id }, i) => (tied.has(id) ? reach(i) : 0)));
  nodes.forEach(({ id }, i) => {
    if (!tied.has(id)) expect(reach(i)).toBeGreaterThan(most);
  });
});

test("edges to nodes that are not there, loops and doubles do no harm", () => {
  const odd = [
    { source: "n1", target: "gone", count: 1 },
    { source: "n1", target: "n1", count: 2 },
    { source: "n1", target: "n2", count: 1 },
    { source: "n2", target: "n1", count: 1 },
  ];
  expect(layoutOf({ nodes, edges: odd })).toHaveLength(60);
  expect(layoutOf({ nodes: [], edges: [] })).toEqual([]);
});
