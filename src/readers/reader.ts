/** The contract of all readers: bytes in, documents and refusals out; one bad record never stops the others. */
import type { Document, Message, Origin } from "../records/index.js";

/** Part of an archive: the records that begin at or after byte `from` and before byte `to` of the file as it lies there. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Bytes to be read; `head` is the beginning of the whole (at most 64 KiB) for sniffing and may be read again. */
export interface Source {
  readonly path?: string;
  readonly head: Uint8Array;
  /** What the transport tells (HTTP header, archive record): media type, charset, address, time of retrieval. */
  readonly contentType?: string;
  readonly charset?: string;
  readonly uri?: string;
  readonly retrieved?: string;
  /** Of a record within an archive: the origin that its document gets instead of the reader's own. */
  readonly within?: Origin;
  /** True when the transport says that the end is missing. */
  readonly cut?: boolean;
  /** When set, `chunks` start at `range.from`; see `Reader.ranges`. */
  readonly range?: Range;
  /** @throws Damage at the end, when what was yielded is not the whole or not sound */
  chunks(): AsyncIterable<Uint8Array>;
}

/** Tells, after the last good bytes, what is wrong with a source. `cut` says that its end is missing. */
export class Damage extends Error {
  constructor(
    readonly issue: Message,
    readonly cut: boolean,
  ) {
    super(issue.text);
    this.name = "Damage";
  }
}

/** What the user says about the documents; it yields to what a record says of itself. */
export interface Given {
  readonly published?: string;
  readonly publisher?: string;
}

export interface Read {
  readonly document: Document;
  readonly messages: readonly Message[];
  /** The bytes of the record itself, when the reader has them at hand; their SHA-256 is `document.origin.sha256`. */
  readonly raw?: Uint8Array;
  /** Byte of the file where the record, or the gzip member that holds it, begins; a range from there starts with it. */
  readonly at?: number;
}

/** A record that could not be read, with the hash of its bytes, so that it can be found and tried again. */
export interface Refused {
  readonly refused: Message;
  readonly path?: string;
  readonly record?: string;
  /** The publisher's own id of the article, where it could be read. */
  readonly article?: string;
  readonly sha256: string;
  readonly raw?: Uint8Array;
  readonly at?: number;
}

export type ReadResult = Read | Refused;

export const isRefused = (result: ReadResult): result is Refused => "refused" in result;

export interface Reader {
  readonly name: string;
  /** True when a range of a source can be read without the rest; of all other kinds the range from byte 0 holds the whole. */
  readonly ranges?: true;
  /** True when `head` looks like this reader's kind; asked in the order of the registry. */
  sniff(head: Uint8Array): boolean;
  read(source: Source, given: Given): AsyncIterable<ReadResult>;
}
