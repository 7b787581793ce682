/**
 * What is new in the store. Other programs write to it too, so it is looked at: once a second while somebody listens, and
 * at most once in `fresh` milliseconds when an answer's age matters.
 */
import type { Change, Store } from "../store/index.js";

const EVERY_MS = 1_000;
const FRESH_MS = 500;
const AT_ONCE = 500;

export type Listener = (changes: readonly Change[], cursor: string) => unknown;

export class Feed {
  readonly #listeners = new Set<Listener>();
  #cursor: string | undefined;
  #records: string | undefined;
  #looked = 0;
  #looking: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    readonly store: Pick<Store, "changes" | "latest">,
    readonly failed: (error: unknown) => void,
  ) {}

  /** The newest cursor; it names the state of the store. */
  async version(): Promise<string> {
    if (this.#cursor === undefined || performance.now() - this.#looked > FRESH_MS) await this.#look();
    return this.#cursor!;
  }

  /** The newest cursor of anything but decisions: they change no record. */
  async recordsVersion(): Promise<string> {
    const version = await this.version();
    return (this.#records ??= version);
  }

  /** Calls back with what comes from now on, until the answer is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#timer ??= setInterval(() => void this.#look().catch(this.failed), EVERY_MS).unref();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.close();
    };
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): Promise<void> {
    this.#looking ??= this.#ask().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async #ask(): Promise<void> {
    this.#cursor ??= await this.store.latest();
    for (;;) {
      const { items, next } = await this.store.changes(this.#cursor, AT_ONCE);
      this.#cursor = next;
      if (items.some(({ kind }) => kind !== "decision")) this.#records = next;
      if (items.length) for (const listener of this.#listeners) listener(items, next);
      if (items.length < AT_ONCE) break;
    }
    this.#looked = performance.now();
  }
}
