/** The step contract: a step is a declared value, and a line of steps is checked before it runs. */
import type { LayerName, Layers, Under } from "./layers.js";
import type { Message } from "../records/messages.js";

export interface Step<N extends string = string, R extends LayerName = LayerName, W extends LayerName = LayerName> {
  readonly name: N;
  readonly version: number;
  readonly reads: readonly R[];
  readonly writes: readonly W[];
  /** May be asynchronous; returns exactly the layers it writes. */
  run(under: Under<R>): Pick<Layers, W> | Promise<Pick<Layers, W>>;
}

/** Declares a step, with its layers inferred from the literal. */
export function step<const N extends string, const R extends LayerName, const W extends LayerName>(
  declared: Step<N, R, W>,
): Step<N, R, W> {
  return Object.freeze(declared);
}

// A step under way is called with more layers than it declares; parameter types are erased for the list only.
interface AnyStep {
  readonly name: string;
  readonly version: number;
  readonly reads: readonly LayerName[];
  readonly writes: readonly LayerName[];
  run(under: never): Partial<Layers> | Promise<Partial<Layers>>;
}

type Reads<S> = S extends { reads: readonly (infer R)[] } ? R : never;
type Writes<S> = S extends { writes: readonly (infer W)[] } ? W : never;
type NameOf<S> = S extends { name: infer N extends string } ? N : string;

/** The list itself when every step's reads are written before it; else a message in place of the first step that fails. */
type Checked<S extends readonly AnyStep[], Have> = S extends readonly [
  infer Head,
  ...infer Tail extends readonly AnyStep[],
]
  ? [Exclude<Reads<Head>, Have>] extends [never]
    ? readonly [Head, ...Checked<Tail, Have | Writes<Head>>]
    : readonly [`step "${NameOf<Head>}" reads "${Exclude<Reads<Head>, Have> & string}", which no step before it writes`]
  : readonly [];

/** What a line of steps produces from a document. */
export interface Line {
  readonly steps: readonly { readonly name: string; readonly version: number }[];
  run(start: Partial<Layers>): Promise<{ readonly layers: Layers; readonly messages: readonly Message[] }>;
}

/**
 * Joins steps into a line that starts from the layers `given`. A step that reads what nobody before it writes, or writes
 * what is written already, is refused: by the compiler where the list is literal, and at start by an error that names both.
 * @throws Error when the order cannot work
 */
export function assemble<const G extends LayerName, const S extends readonly AnyStep[]>(
  given: readonly G[],
  steps: S & Checked<S, G>,
): Line {
  const list: readonly AnyStep[] = steps;
  const have = new Set<LayerName>(given);
  for (const { name, reads, writes } of list) {
    const missing = reads.find((layer) => !have.has(layer));
    if (missing) throw new Error(`step "${name}" reads "${missing}", which no step before it writes`);
    const twice = writes.find((layer) => have.has(layer));
    if (twice) throw new Error(`step "${name}" writes "${twice}", which is written already`);
    writes.forEach((layer) => have.add(layer));
  }
  return {
    steps: list.map(({ name, version }) => ({ name, version })),
    async run(start) {
      const messages: Message[] = [];
      let layers = { ...start };
      for (const each of list) {
        const under = { ...layers, tell: (message: Message) => void messages.push(message) };
        layers = { ...layers, ...(await each.run(under as never)) };
      }
      return { layers: layers as Layers, messages };
    },
  };
}
