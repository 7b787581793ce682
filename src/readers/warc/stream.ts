/**
 * The bytes of a web archive, unpacked when they are gzip, that can be taken up again after damage. A `.warc.gz` is a row of
 * gzip members, as a rule one a record (WARC 1.1, annex D); records that run over several members are read as well.
 */
import { Bytes } from "../bytes.js";
import { sourceOf } from "../source.js";
import { GzipFault, inflateMember, isMember } from "../gzip/member.js";

const MARK = Buffer.from("WARC/1.");
const GZIP = Buffer.from([0x1f, 0x8b, 8]);
const OPENING = /^WARC\/1\.\d\r?\n/;
const OPENING_WIDTH = 11;

export const isOpening = (next: Uint8Array): boolean => OPENING.test(Buffer.from(next).toString("latin1"));

/** True when a gzip member within `head` begins with a record, be the members before it damaged. */
export const holdsArchive = (head: Uint8Array): Promise<boolean> =>
  new ArchiveStream(sourceOf(head).chunks(), 0, true).nextMember();

/** Damage of the gzip layer, met while reading; the stream may be taken up behind it by `nextMember`. */
export class Broken extends Error {
  constructor(
    reason: string,
    /** Where the damaged member begins in the unpacked bytes. */
    readonly inner: number,
  ) {
    super(reason);
  }
}

export class ArchiveStream {
  /** Unpacked bytes from here on; replaced when the stream is taken up again. */
  bytes: Bytes;
  readonly #file: Bytes;
  readonly #packed: boolean;
  /** Where members begin: in the unpacked bytes, and in the file. */
  #members: { inner: number; file: number }[] = [];

  constructor(chunks: AsyncIterable<Uint8Array>, start: number, packed: boolean) {
    this.#file = new Bytes(chunks, start);
    this.#packed = packed;
    this.bytes = packed ? new Bytes(this.#inflated()) : this.#file;
  }

  /** Where in the file the next byte is: of gzip, where its member begins, and whether it is the member's first. */
  at(): { readonly at: number; readonly first: boolean } {
    if (!this.#packed) return { at: this.#file.offset, first: true };
    while (this.#members.length > 1 && this.#members[1]!.inner <= this.bytes.offset) this.#members.shift();
    const member = this.#members[0];
    return { at: member?.file ?? this.#file.offset, first: member?.inner === this.bytes.offset };
  }

  /** Goes to the next place where a record may begin; false when there is none. */
  async recover(): Promise<boolean> {
    try {
      if (await this.bytes.seek(MARK, OPENING_WIDTH, isOpening)) return true;
      if (!this.#packed) return false;
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
    }
    return this.nextMember();
  }

  /** Goes to the next gzip member that begins with a record. */
  async nextMember(): Promise<boolean> {
    while (await this.#file.seek(GZIP, 4, isMember)) {
      this.#members = [];
      this.bytes = new Bytes(this.#inflated());
      try {
        if (isOpening(await this.bytes.peek(OPENING_WIDTH))) return true;
        await this.bytes.close();
      } catch (error) {
        if (!(error instanceof Broken)) throw error;
      }
    }
    return false;
  }

  /**
   * True when the gzip checksums over what was read last hold, as far as they were reached. What is wrong further on is told
   * when it is come to.
   */
  async isSound(): Promise<boolean> {
    const end = this.bytes.offset;
    try {
      await this.bytes.peek(1);
      return true;
    } catch (error) {
      if (error instanceof Broken) return error.inner >= end;
      throw error;
    }
  }

  async *#inflated(): AsyncGenerator<Uint8Array> {
    let inner = 0;
    let member = 0;
    try {
      while (isMember(await this.#file.peek(4))) {
        member = inner;
        this.#members.push({ inner, file: this.#file.offset });
        for await (const part of inflateMember(this.#file)) {
          inner += part.length;
          yield part;
        }
      }
    } catch (error) {
      if (error instanceof GzipFault) throw new Broken(`the gzip data is damaged: ${error.message}`, member);
      throw error;
    }
    const rest = await this.#file.peek(64);
    if (rest.some((byte) => byte !== 0)) throw new Broken("what follows is not gzip", inner);
  }
}
