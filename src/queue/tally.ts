/** What all workers have done, out of the beats that each of them tells. */
import type { Beat, Depth } from "./queue.js";

export interface Together {
  readonly workers: number;
  /** Reports since listening began, and what became of them. */
  readonly coded: number;
  readonly quarantined: number;
  readonly dead: number;
  /** Units that workers have in hand. */
  readonly inHand: number;
  /** Reports a second, over the last half minute. */
  readonly rate: number;
  /** Reports that are left, in the measure of the units done so far. */
  readonly left: number;
}

interface Heard {
  readonly first: Beat;
  last: Beat;
  at: number;
  /** Beats of the last half minute: [milliseconds, reports done]. */
  recent: [number, number][];
}

const SILENT_MS = 10_000; // after so long a worker counts as gone
const WINDOW_MS = 30_000;
const USUAL = 100; // reports of a unit, as long as none is known to be done

export class Tally {
  readonly #heard = new Map<string, Heard>();

  constructor(readonly now: () => number = Date.now) {}

  hear(beat: Beat): void {
    const at = this.now();
    const known = this.#heard.get(beat.worker);
    if (!known) {
      this.#heard.set(beat.worker, { first: beat, last: beat, at, recent: [[at, doneBy(beat)]] });
      return;
    }
    known.last = beat;
    known.at = at;
    known.recent = [...known.recent.filter(([then]) => at - then <= WINDOW_MS), [at, doneBy(beat)]];
  }

  together({ waiting }: Pick<Depth, "waiting">): Together {
    const all = [...this.#heard.values()];
    const alive = all.filter(({ at }) => this.now() - at < SILENT_MS);
    const since = (field: "coded" | "quarantined" | "dead"): number =>
      sum(all.map(({ first, last }) => last[field] - first[field]));
    const inHand = sum(alive.map(({ last }) => last.inHand));
    const units = sum(all.map(({ last }) => last.units));
    const each = units ? sum(all.map(({ last }) => doneBy(last))) / units : USUAL;
    return {
      workers: alive.length,
      coded: since("coded"),
      quarantined: since("quarantined"),
      dead: since("dead"),
      inHand,
      rate: sum(alive.map(({ recent }) => rateOf(recent))),
      left: Math.round((waiting + inHand) * each),
    };
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const doneBy = ({ coded, quarantined, dead }: Beat): number => coded + quarantined + dead;

function rateOf(recent: readonly [number, number][]): number {
  const [first, last] = [recent[0]!, recent.at(-1)!];
  return last[0] > first[0] ? ((last[1] - first[1]) * 1000) / (last[0] - first[0]) : 0;
}
