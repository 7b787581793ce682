import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

export interface LayoutAsked {
  readonly nodes: readonly { readonly id: string; readonly radius: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly count: number }[];
}
/** x and y of each node, in the order asked. */
export type Positions = readonly (readonly [number, number])[];

const ROUNDS = 300;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Positions by ForceAtlas2 (Jacomy et al. 2014), begun on a spiral so that the same network always comes out the same.
 * Nodes that nobody is tied to are set around the others, where they are in nobody's way.
 */
export function layoutOf({ nodes, edges }: LayoutAsked): Positions {
  const graph = new Graph({ type: "undirected" });
  nodes.forEach(({ id, radius }, i) => {
    const distance = 10 * Math.sqrt(i + 1);
    graph.addNode(id, {
      x: distance * Math.cos(i * GOLDEN_ANGLE),
      y: distance * Math.sin(i * GOLDEN_ANGLE),
      size: radius,
    });
  });
  for (const { source, target, count } of edges) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    const weight = Math.log2(1 + count);
    if (graph.hasEdge(source, target))
      graph.updateEdgeAttribute(source, target, "weight", (old: number) => old + weight);
    else graph.addEdge(source, target, { weight });
  }
  const loose = nodes.filter(({ id }) => graph.degree(id) === 0);
  for (const { id } of loose) graph.dropNode(id);
  if (graph.order > 1)
    forceAtlas2.assign(graph, {
      iterations: ROUNDS,
      getEdgeWeight: "weight",
      settings: {
        ...forceAtlas2.inferSettings(graph),
        adjustSizes: true,
        scalingRatio: 12,
        gravity: 0.6,
        barnesHutOptimize: graph.order > 200,
      },
    });
  const placed = new Map<string, readonly [number, number]>();
  let reach = 1;
  graph.forEachNode((id, attributes) => {
    const { x, y } = attributes as { x: number; y: number };
    placed.set(id, [x, y]);
    reach = Math.max(reach, Math.hypot(x, y));
  });
  loose.forEach(({ id }, i) => {
    const angle = (i / loose.length) * 2 * Math.PI;
    placed.set(id, [reach * 1.12 * Math.cos(angle), reach * 1.12 * Math.sin(angle)]);
  });
  return nodes.map(({ id }) => placed.get(id)!);
}
