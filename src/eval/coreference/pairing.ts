/** The heaviest one-to-one pairing of a sparse bipartite graph, component by component. */
export interface Edge {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/** @returns the greatest sum of weights that a pairing can have; weights are not negative */
export function bestPairing(edges: readonly Edge[]): number {
  return componentsOf(edges).reduce((sum, component) => sum + heaviest(component), 0);
}

function componentsOf(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    return root;
  };
  for (const { row, column } of edges) {
    const [a, b] = [rootOf(`r${row}`), rootOf(`c${column}`)];
    if (a !== b) parent.set(a, b);
  }
  const components = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = rootOf(`r${edge.row}`);
    const component = components.get(root) ?? [];
    components.set(root, component);
    component.push(edge);
  }
  return [...components.values()];
}

/** The Hungarian algorithm with potentials (Kuhn 1955, in Jonker and Volgenant's form), O(n³) in the component. */
function heaviest(edges: readonly Edge[]): number {
  if (edges.length === 1) return edges[0]!.weight;
  const rows = [...new Set(edges.map(({ row }) => row))];
  const columns = [...new Set(edges.map(({ column }) => column))];
  const size = Math.max(rows.length, columns.length);
  const cost = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
  const rowAt = new Map(rows.map((row, i) => [row, i + 1]));
  const columnAt = new Map(columns.map((column, i) => [column, i + 1]));
  for (const { row, column, weight } of edges) cost[rowAt.get(row)!]![columnAt.get(column)!] = -weight;
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const match = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) augment(row, cost, rowPotential, columnPotential, match);
  return -[...match].reduce((sum, row, column) => sum + (column > 0 ? cost[row]![column]! : 0), 0);
}

function augment(
  row: number,
  cost: readonly Float64Array[],
  rowPotential: Float64Array,
  columnPotential: Float64Array,
  match: Int32Array,
): void {
  const size = match.length - 1;
  const slack = new Float64Array(size + 1).fill(Infinity);
  const way = new Int32Array(size + 1);
  const used = new Uint8Array(size + 1);
  match[0] = row;
  let column = 0;
  do {
    used[column] = 1;
    const at = match[column]!;
    let delta = Infinity;
    let next = 0;
    for (let j = 1; j <= size; j++) {
      if (used[j]) continue;
      const reduced = cost[at]![j]! - rowPotential[at]! - columnPotential[j]!;
      if (reduced < slack[j]!) {
        slack[j] = reduced;
        way[j] = column;
      }
      if (slack[j]! < delta) {
        delta = slack[j]!;
        next = j;
      }
    }
    for (let j = 0; j <= size; j++) {
      if (used[j]) {
        rowPotential[match[j]!]! += delta;
        columnPotential[j]! -= delta;
      } else slack[j]! -= delta;
    }
    column = next;
  } while (match[column] !== 0);
  do {
    const back = way[column]!;
    match[column] = match[back]!;
    column = back;
  } while (column !== 0);
}
