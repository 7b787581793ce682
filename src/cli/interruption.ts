import { tell } from "./terminal.js";

const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** Ctrl-C and SIGTERM while a command works: what is in hand is finished, and a second one ends the program at once. */
export class Interruption {
  readonly #abort = new AbortController();
  #code: number | undefined;

  constructor() {
    const stop = (name: keyof typeof CODES): void => {
      for (const each of Object.keys(CODES)) process.off(each, stop);
      this.#code = CODES[name];
      this.#abort.abort();
    };
    for (const each of Object.keys(CODES)) process.on(each, stop);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** After an interruption: sets the exit code (128 and the signal's number), says so in one line, and is true. */
  tell(line: string): boolean {
    if (this.#code === undefined) return false;
    process.exitCode = this.#code;
    tell(`hearsay: interrupted: ${line}`);
    return true;
  }
}
