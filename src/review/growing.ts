/** The whole log in memory, read on from where it was; it only ever grows. */
import type { Store } from "../store/index.js";
import type { Decision } from "./decision.js";
import { decisionOf } from "./log.js";

const PAGE = 1_000;

export class GrowingLog {
  readonly #decisions: Decision[] = [];
  readonly #byDocument = new Map<string, Decision[]>();
  #last = 0;
  #reading: Promise<void> | undefined;

  constructor(readonly store: Pick<Store, "decisions">) {}

  async all(): Promise<readonly Decision[]> {
    await this.#read();
    return this.#decisions;
  }

  async about(document: string): Promise<readonly Decision[]> {
    await this.#read();
    return this.#byDocument.get(document) ?? [];
  }

  #read(): Promise<void> {
    this.#reading ??= this.#readOn().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #readOn(): Promise<void> {
    for (;;) {
      const page = await this.store.decisions({ since: this.#last, limit: PAGE });
      for (const line of page) {
        this.#last = line.n;
        const decision = decisionOf(line);
        if (!decision) continue;
        this.#decisions.push(decision);
        const own = this.#byDocument.get(decision.document);
        if (own) own.push(decision);
        else this.#byDocument.set(decision.document, [decision]);
      }
      if (page.length < PAGE) return;
    }
  }
}
