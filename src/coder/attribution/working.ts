/** The drafts of a text while they are being joined: looked up by head, by place and by content. */
import type { Range } from "../../language/analysis.js";
import { merged } from "./spans.js";
import type { Draft } from "./draft.js";

export class Working {
  private readonly drafts: Draft[] = [];
  private readonly heads = new Map<number, number>();
  private readonly holders: (number | undefined)[] = [];

  constructor(drafts: Iterable<Draft>) {
    for (const draft of drafts) this.add(draft);
  }

  get all(): readonly Draft[] {
    return this.drafts;
  }

  /** Index of the new draft. */
  add(draft: Draft): number {
    const index = this.drafts.push(draft) - 1;
    this.heads.set(draft.head, index);
    this.hold(index, draft.contents);
    return index;
  }

  at(index: number): Draft {
    return this.drafts[index]!;
  }

  /** The draft whose act is carried by a token. */
  withHead(token: number): number | undefined {
    return this.heads.get(token);
  }

  /** A draft whose content has the token: the one whose content was laid over it last. */
  holding(token: number): number | undefined {
    return this.holders[token];
  }

  /** Adds to the content of a draft. */
  extend(index: number, range: Range): void {
    const draft = this.drafts[index]!;
    this.drafts[index] = { ...draft, contents: merged([...draft.contents, range]) };
    this.hold(index, [range]);
  }

  /** How many tokens of a range stand in some content. */
  held({ first, last }: Range): number {
    let count = 0;
    for (let token = first; token < last; token++) if (this.holders[token] !== undefined) count++;
    return count;
  }

  // An outer content stays the holder where it was there first; smaller ones only fill what is free.
  private hold(index: number, ranges: readonly Range[]): void {
    for (const { first, last } of ranges) for (let token = first; token < last; token++) this.holders[token] ??= index;
  }
}
