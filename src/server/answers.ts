/**
 * Answers that add up many records, kept as long as the store does not change. The same answer asked for twice at once is
 * worked out once.
 */
const MOST = 500;

export class Answers {
  readonly #kept = new Map<string, Promise<unknown>>();
  #version = "";

  /** `version` names the state of the store. */
  constructor(readonly version: () => Promise<string>) {}

  async of<T>(key: string, work: () => Promise<T>): Promise<T> {
    const version = await this.version();
    if (version !== this.#version) {
      this.#kept.clear();
      this.#version = version;
    }
    const had = this.#kept.get(key) as Promise<T> | undefined;
    if (had) return had;
    const made = work();
    if (this.#kept.size >= MOST) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
    return made;
  }
}
