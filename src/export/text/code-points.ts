import type { Span } from "../../records/index.js";

/** Turns offsets in UTF-16 code units into Unicode code points and back; built in linear time, asked in logarithmic. */
export class CodePoints {
  /** UTF-16 offsets just after each surrogate pair. */
  readonly #after: number[] = [];

  constructor(text: string) {
    for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) this.#after.push(index + 2);
  }

  /** Pairs that end at or before `offset`, where the n-th ends `shift` times n earlier than in UTF-16. */
  #pairs(offset: number, shift: 0 | 1): number {
    let [low, high] = [0, this.#after.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#after[middle]! - shift * (middle + 1) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** @param offset UTF-16, between code points */
  of(offset: number): number {
    return offset - this.#pairs(offset, 0);
  }

  /** @param offset code points */
  back(offset: number): number {
    return offset + this.#pairs(offset, 1);
  }

  span({ start, end }: Span): Span {
    return { start: this.of(start), end: this.of(end) };
  }

  spanBack({ start, end }: Span): Span {
    return { start: this.back(start), end: this.back(end) };
  }
}
