/** A progress line on standard error, shown on a terminal when work takes over a second. */
import type { SingleBar } from "cli-progress";

const QUIET_MS = 1000;

export class Progress {
  #bar: SingleBar | undefined;
  #done = 0;
  readonly #started = Date.now();
  readonly #shown = process.stderr.isTTY;

  constructor(
    readonly what: string,
    private total: number,
  ) {}

  advance(): Promise<void> {
    return this.at(this.#done + 1, this.total);
  }

  async at(done: number, total: number): Promise<void> {
    this.#done = done;
    this.total = Math.max(total, done);
    if (!this.#shown || Date.now() - this.#started < QUIET_MS) return;
    if (!this.#bar) {
      const { SingleBar, Presets } = await import("cli-progress");
      const format = `${this.what} {bar} {value}/{total} · {rate} a second · {eta_formatted} left`;
      this.#bar = new SingleBar(
        { format, clearOnComplete: true, hideCursor: true, stream: process.stderr },
        Presets.shades_classic,
      );
      this.#bar.start(this.total, 0, { rate: "–" });
    }
    const rate = (this.#done / ((Date.now() - this.#started) / 1000)).toFixed(1);
    this.#bar.setTotal(this.total);
    this.#bar.update(this.#done, { rate });
  }

  stop(): void {
    this.#bar?.stop();
  }
}
