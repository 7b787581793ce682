/** The port between bulk work and what carries it: a few calls, so that nothing else knows the broker. */
import type { Unit } from "./unit.js";

/** A unit as a worker gets it. It stays the queue's until the worker's verdict: should the worker die, another gets it. */
export interface Delivery {
  /** As `packUnit` wrote it; not trusted to be one. */
  readonly body: Uint8Array;
  /** How often it was handed out before. */
  readonly before: number;
}

/** `done`: it may be forgotten. `again`: another try, until the limit of tries is reached. */
export type Verdict = "done" | "again";

export interface Depth {
  /** Units that wait to be handed out. */
  readonly waiting: number;
  /** Units that were set aside. */
  readonly dead: number;
  /** Workers that take units now. */
  readonly workers: number;
}

export interface DeadUnit {
  readonly id: string;
  readonly reason: string;
  readonly body: Uint8Array;
}

/** What one worker has done since it began; told about once a second. */
export interface Beat {
  readonly worker: string;
  readonly coded: number;
  readonly quarantined: number;
  readonly dead: number;
  readonly units: number;
  readonly inHand: number;
}

export interface Queue {
  /** Keeps a unit for good, on the disks of a majority; waits while the queue is full or out of reach. */
  enqueue(unit: Unit): Promise<void>;
  /** The same, but says false at once when the queue is full or out of reach. */
  offer(unit: Unit): Promise<boolean>;
  /** Sets a unit aside with the reason, to be looked at and tried again. */
  bury(body: Uint8Array, reason: string): Promise<void>;
  /** Hands out units, at most `atOnce` at a time, until stopped. */
  consume(atOnce: number, work: (delivery: Delivery) => Promise<Verdict>): Consuming;
  depth(): Promise<Depth>;
  /** Looks at what was set aside, oldest first, and leaves it there. */
  dead(most: number): Promise<DeadUnit[]>;
  /** Puts units that were set aside back to work, all or those named; says how many. */
  retry(ids?: readonly string[]): Promise<number>;
  tell(beat: Beat): void;
  /** Hears the beats of all workers from now on. */
  hear(listener: (beat: Beat) => void): Promise<void>;
  /** True while the broker is in reach. */
  readonly ready: boolean;
  close(): Promise<void>;
}

export interface Consuming {
  /** Takes no more units and resolves when those in hand are done. */
  stop(): Promise<void>;
}

/** The queue cannot be used, and why in words for people. */
export class QueueError extends Error {
  override readonly name = "QueueError";
}
