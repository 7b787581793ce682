import { createInflateRaw } from "node:zlib";

/** Node's raw inflate stream, asked for what each part gives; it says where the deflated data ended. */
export class Inflater {
  ended = false;
  failed = false;
  readonly #stream = createInflateRaw({ chunkSize: 64 * 1024 });
  #out: Uint8Array[] = [];
  #wake: () => void = () => undefined;

  constructor() {
    this.#stream.on("data", (part: Uint8Array) => this.#out.push(part));
    this.#stream.on("end", () => (this.ended = true));
    this.#stream.on("error", () => {
      this.failed = true;
      this.#wake();
    });
  }

  /** How many bytes of what was put belonged to the deflated data. */
  get used(): number {
    return this.#stream.bytesWritten;
  }

  /** What the data gives up to the end of `part`. */
  async put(part: Uint8Array): Promise<Uint8Array[]> {
    await new Promise<void>((done) => {
      this.#wake = done;
      this.#stream.write(part, () => done());
    });
    if (!this.failed) await new Promise(setImmediate); // the stream tells its end on a later turn
    const out = this.#out;
    this.#out = [];
    return out;
  }

  close(): void {
    this.#stream.destroy();
  }
}
