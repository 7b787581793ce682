/**
 * Clustering around leaders. Items are ranked; in the order of their rank each joins the earlier leader that it fits best,
 * or leads a cluster of its own when it fits none. Every member is measured against its leader and nothing else, so that
 * no chain of look-alikes joins two happenings. The outcome is a function of the set of items: `settle` repairs it after
 * items came or went by going through what they may have changed, in rank order, and touches nothing else.
 */
import { Blocks, type BlockRules } from "./blocks.js";
import { Heap } from "./heap.js";

/** What is clustered is told apart by its id. */
export interface Ranked {
  readonly id: string;
}

export interface LeaderRules<T extends Ranked> extends BlockRules<T> {
  /** A total order of items: negative when `a` goes before `b`. */
  readonly rank: (a: T, b: T) => number;
  /** How well an item fits a leader; 0 when it does not. The higher the better; the earlier leader of equals. */
  readonly fit: (leader: T, item: T) => number;
}

interface Seat<T> {
  /** The item itself while it leads. */
  leader: T;
  fit: number;
}

export class Leaders<T extends Ranked> {
  readonly #items = new Map<string, T>();
  readonly #seats = new Map<T, Seat<T>>();
  readonly #members = new Map<T, Set<T>>();
  readonly #blocks: Blocks<T>;
  readonly #queue: Heap<T>;
  readonly #queued = new Set<T>();
  #touched = new Set<string>();

  constructor(readonly rules: LeaderRules<T>) {
    this.#blocks = new Blocks(rules);
    this.#queue = new Heap(rules.rank);
  }

  get size(): number {
    return this.#items.size;
  }

  /** Adds an item; one that is there already, by its id, stays as it is. Call `settle` when all are in. */
  add(item: T): void {
    if (this.#items.has(item.id)) return;
    this.#items.set(item.id, item);
    for (const shaken of this.#blocks.add(item)) this.#ask(shaken);
    this.#ask(item);
  }

  /** Takes an item out; an unknown id changes nothing. */
  remove(id: string): void {
    const item = this.#items.get(id);
    if (!item) return;
    const members = this.#members.get(item);
    for (const member of members ?? []) if (member !== item) this.#ask(member);
    this.#leave(item);
    this.#items.delete(id);
    this.#queued.delete(item);
    for (const shaken of this.#blocks.remove(item)) this.#ask(shaken);
  }

  /** Adds an item where it stood when the state was saved, without comparing it. Leaders go first. */
  restore(item: T, leader: string, fit: number): void {
    const seat = leader === item.id ? item : this.#items.get(leader);
    if (!seat) throw new Error(`the saved leader ${leader} is missing`);
    this.#items.set(item.id, item);
    this.#blocks.add(item);
    this.#seat(item, seat, fit);
    this.#touched.delete(seat.id);
  }

  /** Brings every cluster up to date; returns the leaders, by id, of the clusters that gained or lost members. */
  settle(): Set<string> {
    for (let item = this.#queue.pop(); item; item = this.#queue.pop()) {
      if (this.#queued.delete(item)) this.#place(item);
    }
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  /** The members of a cluster by its leader's id, in rank order, the leader first; empty when nobody of that id leads. */
  membersOf(leader: string): T[] {
    const item = this.#items.get(leader);
    return [...((item && this.#members.get(item)) ?? [])].sort(this.rules.rank);
  }

  /** Leader of an item and how well it fits; undefined for an unknown id. */
  seatOf(id: string): { readonly leader: string; readonly fit: number } | undefined {
    const item = this.#items.get(id);
    const seat = item && this.#seats.get(item);
    return seat && { leader: seat.leader.id, fit: seat.fit };
  }

  /** Ids of all leaders. */
  *leaders(): Iterable<string> {
    for (const { id } of this.#members.keys()) yield id;
  }

  #ask(item: T): void {
    if (this.#queued.has(item)) return;
    this.#queued.add(item);
    this.#queue.push(item);
  }

  /** Everything ranked before `item` is settled when this is called. */
  #place(item: T): void {
    const { rank, fit } = this.rules;
    let best: T = item;
    let score = 0;
    for (const leader of this.#blocks.leadersNear(item)) {
      if (rank(leader, item) > 0) continue;
      const fits = fit(leader, item);
      if (fits > score || (fits === score && fits > 0 && rank(leader, best) < 0)) [best, score] = [leader, fits];
    }
    const led = this.#seats.get(item)?.leader === item;
    if (best !== item) {
      if (led) {
        this.#blocks.lead(item, false);
        for (const member of this.#members.get(item)!) if (member !== item) this.#ask(member);
      }
      this.#seat(item, best, score);
      return;
    }
    this.#seat(item, item, 0);
    if (!led) this.#attract(item);
  }

  /** A new leader draws the later items that fit it better than where they are. */
  #attract(leader: T): void {
    const { rank, fit } = this.rules;
    for (const item of this.#blocks.companions(leader)) {
      const seat = this.#seats.get(item);
      if (!seat || this.#queued.has(item) || rank(leader, item) > 0) continue;
      const fits = fit(leader, item);
      if (fits === 0) continue;
      if (seat.leader === item) this.#ask(item);
      else if (fits > seat.fit || (fits === seat.fit && rank(leader, seat.leader) < 0)) this.#seat(item, leader, fits);
    }
  }

  #seat(item: T, leader: T, fit: number): void {
    const seat = this.#seats.get(item);
    if (seat?.leader === leader) {
      seat.fit = fit;
      return;
    }
    this.#leave(item);
    this.#seats.set(item, { leader, fit });
    const members = this.#members.get(leader);
    if (members) members.add(item);
    else this.#members.set(leader, new Set([item]));
    if (leader === item) this.#blocks.lead(item, true);
    this.#touched.add(leader.id);
  }

  #leave(item: T): void {
    const leader = this.#seats.get(item)?.leader;
    this.#seats.delete(item);
    if (!leader) return;
    this.#touched.add(leader.id);
    const members = this.#members.get(leader);
    members?.delete(item);
    if (members?.size === 0) this.#members.delete(leader);
  }
}
