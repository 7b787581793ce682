/**
 * Which items may be compared at all: those that share a block. A block that grows over `cap` is split by finer marks of
 * its items, and grows together again when items leave. Who shares a block with whom is a matter of the set of items
 * alone, never of the order in which they came.
 */
export interface BlockRules<T> {
  /** The blocks that an item is in. */
  readonly blocks: (item: T) => readonly string[];
  /** A mark that splits an overfull block, finer with every depth from 0. */
  readonly finer: (item: T, depth: number) => string;
  /** How often a block can be split. */
  readonly depths: number;
  /** Most items in a block that is not split; at least 1. */
  readonly cap: number;
}

class Block<T> {
  count = 0;
  /** Null while the block is split. */
  items: Set<T> | null = new Set();
  /** Those of the items that lead; kept apart because they are few. */
  leaders: Set<T> | null = null;
  parts: Map<string, Block<T>> | null = null;

  constructor(readonly depth: number) {}
}

export class Blocks<T extends object> {
  /** Most blocks hold one item, which then stands for itself. */
  readonly #blocks = new Map<string, Block<T> | T>();
  readonly #leading = new Set<T>();

  constructor(readonly rules: BlockRules<T>) {}

  /** Puts an item in; returns the items whose company changed beyond the newcomer, because a block was split. */
  add(item: T): Set<T> {
    const shaken = new Set<T>();
    for (const key of this.rules.blocks(item)) {
      const there = this.#blocks.get(key);
      if (there === undefined) this.#blocks.set(key, item);
      else if (there instanceof Block) this.#put(there, item, shaken);
      else {
        const block = new Block<T>(0);
        this.#blocks.set(key, block);
        this.#put(block, there, shaken);
        this.#put(block, item, shaken);
      }
    }
    return shaken;
  }

  /** Takes an item out, a leader no more; returns the items whose company changed beyond it, because a block grew together. */
  remove(item: T): Set<T> {
    const shaken = new Set<T>();
    this.lead(item, false);
    for (const key of this.rules.blocks(item)) {
      const there = this.#blocks.get(key);
      if (there === item) this.#blocks.delete(key);
      else if (there instanceof Block) {
        this.#take(there, item, shaken);
        if (there.count === 0) this.#blocks.delete(key);
      }
    }
    shaken.delete(item);
    return shaken;
  }

  /** Marks an item as a leader, or as one no more. */
  lead(item: T, leads: boolean): void {
    if (leads) this.#leading.add(item);
    else this.#leading.delete(item);
    for (const leaf of this.#leavesOf(item)) {
      if (!(leaf instanceof Block)) continue;
      if (leads) (leaf.leaders ??= new Set()).add(item);
      else leaf.leaders?.delete(item);
    }
  }

  /** Every item that shares a block with this one, each once, the item itself left out. */
  companions(item: T): Set<T> {
    const found = new Set<T>();
    for (const leaf of this.#leavesOf(item)) {
      if (leaf instanceof Block) for (const other of leaf.items!) found.add(other);
      else found.add(leaf);
    }
    found.delete(item);
    return found;
  }

  /** The leaders among the companions. */
  leadersNear(item: T): Set<T> {
    const found = new Set<T>();
    for (const leaf of this.#leavesOf(item)) {
      if (leaf instanceof Block) for (const other of leaf.leaders ?? []) found.add(other);
      else if (this.#leading.has(leaf)) found.add(leaf);
    }
    found.delete(item);
    return found;
  }

  /** The unsplit blocks that an item is in. */
  #leavesOf(item: T): (Block<T> | T)[] {
    const leaves: (Block<T> | T)[] = [];
    for (const key of this.rules.blocks(item)) {
      let block = this.#blocks.get(key);
      while (block instanceof Block && block.parts) block = block.parts.get(this.rules.finer(item, block.depth));
      if (block) leaves.push(block);
    }
    return leaves;
  }

  #put(block: Block<T>, item: T, shaken: Set<T>): void {
    block.count++;
    if (block.parts) {
      this.#put(this.#part(block, item), item, shaken);
      return;
    }
    block.items!.add(item);
    if (this.#leading.has(item)) (block.leaders ??= new Set()).add(item);
    if (block.count <= this.rules.cap || block.depth >= this.rules.depths) return;
    const items = block.items!;
    block.items = null;
    block.leaders = null;
    block.parts = new Map();
    for (const each of items) {
      shaken.add(each);
      this.#put(this.#part(block, each), each, shaken);
    }
  }

  #take(block: Block<T>, item: T, shaken: Set<T>): void {
    block.count--;
    if (block.items) {
      block.items.delete(item);
      block.leaders?.delete(item);
      return;
    }
    this.#take(this.#part(block, item), item, shaken);
    if (block.count > this.rules.cap) return;
    const items = new Set(itemsOf(block));
    block.items = items;
    block.parts = null;
    for (const each of items) {
      shaken.add(each);
      if (this.#leading.has(each)) (block.leaders ??= new Set()).add(each);
    }
  }

  #part(block: Block<T>, item: T): Block<T> {
    const mark = this.rules.finer(item, block.depth);
    let part = block.parts!.get(mark);
    if (!part) block.parts!.set(mark, (part = new Block(block.depth + 1)));
    return part;
  }
}

function* itemsOf<T>({ items, parts }: Block<T>): Iterable<T> {
  if (items) yield* items;
  for (const part of parts?.values() ?? []) yield* itemsOf(part);
}
