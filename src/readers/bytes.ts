/** Reads a stream of bytes by amounts of its own choosing, looking ahead and giving back. */
export class Bytes {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array[] = [];
  #length = 0;
  #fault: unknown = null;
  /** How many bytes have been taken; the offset of the next one when `start` was the first one's. */
  offset: number;

  constructor(chunks: AsyncIterable<Uint8Array>, start = 0) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.offset = start;
  }

  /** The next `length` bytes, fewer only at the end or before a fault of the stream, without taking them. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#length < length && (await this.#pull()));
    if (!this.#length && this.#fault !== null) throw this.#fault;
    if (this.#held.length > 1 && this.#held[0]!.length < length) this.#held = [Buffer.concat(this.#held)];
    return this.#held[0]?.subarray(0, length) ?? new Uint8Array();
  }

  /** Takes the next bytes as they come, at most `most` of them; null at the end. */
  async next(most = Infinity): Promise<Uint8Array | null> {
    if (!this.#length && !(await this.#pull())) {
      if (this.#fault !== null) throw this.#fault;
      return null;
    }
    const [first, ...rest] = this.#held;
    const taken = first!.subarray(0, most);
    this.#held = taken.length < first!.length ? [first!.subarray(taken.length), ...rest] : rest;
    this.#length -= taken.length;
    this.offset += taken.length;
    return taken;
  }

  /** Takes and drops up to `length` bytes. */
  async skip(length: number): Promise<void> {
    for (let left = length; left > 0;) {
      const taken = await this.next(left);
      if (!taken) return;
      left -= taken.length;
    }
  }

  /** Ends the stream early. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  /** Gives back bytes that were taken last. */
  unread(bytes: Uint8Array): void {
    if (!bytes.length) return;
    this.#held.unshift(bytes);
    this.#length += bytes.length;
    this.offset -= bytes.length;
  }

  /**
   * Goes on to the next place where `isHere` holds of the bytes that follow (`width` of them, fewer at the end), looking only
   * where `mark` stands. False at the end.
   */
  async seek(mark: Uint8Array, width: number, isHere: (next: Uint8Array) => boolean): Promise<boolean> {
    for (;;) {
      const window = await this.peek(64 * 1024 + width);
      let at = Buffer.from(window.buffer, window.byteOffset, window.length).indexOf(mark);
      while (at >= 0 && at + width <= window.length && !isHere(window.subarray(at, at + width))) {
        at = Buffer.from(window.buffer, window.byteOffset, window.length).indexOf(mark, at + 1);
      }
      if (at >= 0 && (at + width <= window.length || window.length < 64 * 1024 + width)) {
        await this.skip(at);
        if (isHere(await this.peek(width))) return true;
        await this.skip(1);
        continue;
      }
      if (at < 0 && window.length < 64 * 1024 + width) {
        await this.skip(window.length);
        return false;
      }
      await this.skip(at < 0 ? window.length - mark.length : at);
    }
  }

  /** A fault of the stream is kept back until what came before it is taken. */
  async #pull(): Promise<boolean> {
    if (this.#fault !== null) return false;
    try {
      const { value, done } = await this.#chunks.next();
      if (done) return false;
      if (value.length) this.#held.push(value);
      this.#length += value.length;
      return true;
    } catch (error) {
      this.#fault = error;
      return false;
    }
  }
}
