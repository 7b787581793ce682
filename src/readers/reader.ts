/** The contract of all readers: bytes in, documents and refusals out; one bad record never stops the others. */
import type { Document, Message } from "../records/index.js";

/** Bytes to be read, from the start; `head` is their beginning (at most 64 KiB) for sniffing and may be read again. */
export interface Source {
  readonly path?: string;
  readonly head: Uint8Array;
  chunks(): AsyncIterable<Uint8Array>;
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
}

/** A record that could not be read, with the hash of its bytes, so that it can be found and tried again. */
export interface Refused {
  readonly refused: Message;
  readonly path?: string;
  readonly record?: string;
  readonly sha256: string;
  readonly raw?: Uint8Array;
}

export type ReadResult = Read | Refused;

export const isRefused = (result: ReadResult): result is Refused => "refused" in result;

export interface Reader {
  readonly name: string;
  /** True when `head` looks like this reader's kind; asked in the order of the registry. */
  sniff(head: Uint8Array): boolean;
  read(source: Source, given: Given): AsyncIterable<ReadResult>;
}
