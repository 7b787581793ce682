import { tell } from "./terminal.js";

/** Counts what has no place in a format, and tells it at the end: nothing is dropped in silence. */
export class LeftOut {
  readonly #reasons = new Map<string, number>();

  constructor(readonly format: string) {}

  readonly add = (reason: string): void => {
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
  };

  tell(): void {
    for (const [reason, count] of [...this.#reasons].sort(([, a], [, b]) => b - a))
      tell(`hearsay: ${count} left out of ${this.format}: ${reason}.`);
  }
}
