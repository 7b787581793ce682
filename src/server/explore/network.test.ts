import { expect, test } from "vitest";
import { inventReport } from "../../store/invented.case.js";
import type { Network } from "../api/explore.js";
import { testServer } from "../server.case.js";

const reports = Array.from({ length: 12 }, (_, i) => inventReport(i + 1));
const server = await testServer({ reports });

test("an actor's row counts what it does, receives and says", async () => {
  const { nodes, counted } = await server.json<Network>("/api/actors/network?limit=500");
  expect(counted).toBe(60);
  const total = (of: (node: Network["nodes"][number]) => number): number =>
    nodes.reduce((sum, node) => sum + of(node), 0);
  expect(total(({ acts }) => acts)).toBe(60);
  for (const node of nodes) {
    const said = reports.flatMap(({ entities, events }) =>
      events.filter(({ voices }) =>
        voices.some(({ entity }) => entities.find(({ id }) => id === entity)?.name === node.name),
      ),
    );
    expect([node.name, node.says]).toEqual([node.name, said.length]);
  }
  expect(total(({ says }) => says)).toBeGreaterThan(0);
});
