/** A progress line on standard error, shown on a terminal when work takes over a second. */
import type { SingleBar } from "cli-progress";

const QUIET_MS = 1000;

export class Progress {
  #bar: SingleBar | undefined;
  #done = 0;
  readonly #started = Date.now();
  readonly #shown = process.stderr.isTTY;

  /** `counted` names what the rate is told of, when it is not the steps that `total` counts. */
  constructor(
    readonly what: string,
    private total: number,
    private readonly counted?: string,
  ) {}

  advance(): Promise<void> {
    return this.at(this.#done + 1, this.total);
  }

  async at(done: number, total: number, count = done): Promise<void> {
    this.#done = done;
    this.total = Math.max(total, done);
    if (!this.#shown || Date.now() - this.#started < QUIET_MS) return;
    if (!this.#bar) {
      const { SingleBar, Presets } = await import("cli-progress");
      const amount = this.counted === undefined ? "{value}/{total}" : `{percentage} % · {count} ${this.counted}`;
      const format = `${this.what} {bar} ${amount} · {rate} a second · {eta_formatted} left`;
      this.#bar = new SingleBar(
        { format, clearOnComplete: true, hideCursor: true, stream: process.stderr },
        Presets.shades_classic,
      );
      this.#bar.start(this.total, 0, { rate: "–", count });
    }
    const rate = (count / ((Date.now() - this.#started) / 1000)).toFixed(1);
    this.#bar.setTotal(this.total);
    this.#bar.update(this.#done, { rate, count });
  }

  stop(): void {
    this.#bar?.stop();
  }
}
