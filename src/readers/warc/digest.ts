/** Digests of WARC headers: "sha1:" and Base32 as most write it, or hex; also sha256 and md5. */
import { createHash, type Hash } from "node:crypto";

const LENGTHS: Readonly<Record<string, number>> = { sha1: 20, sha256: 32, md5: 16 };
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A digest to be checked; null when there is none or it is of a kind that is not known. */
export class Digest {
  readonly #hash: Hash;

  private constructor(
    readonly algorithm: string,
    readonly value: string,
  ) {
    this.#hash = createHash(algorithm);
  }

  static of(header: string | undefined): Digest | null {
    const [, name = "", value = ""] = /^([\w-]{3,10}):([\w+/=-]{16,128})$/.exec(header?.trim() ?? "") ?? [];
    const algorithm = name.toLowerCase().replace("-", "");
    return algorithm in LENGTHS && value ? new Digest(algorithm, value) : null;
  }

  update(bytes: Uint8Array): this {
    this.#hash.update(bytes);
    return this;
  }

  /** True when the bytes given are those of the header; to be asked once. */
  matches(): boolean {
    const sum = this.#hash.digest();
    const value = this.value.replaceAll("=", "");
    if (value.length === 2 * sum.length) return value.toLowerCase() === sum.toString("hex");
    return value.toUpperCase() === base32(sum) || this.value === sum.toString("base64");
  }
}

/** RFC 4648 Base32 without padding. */
export function base32(bytes: Uint8Array): string {
  let out = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) out += BASE32[(value >> (bits - 5)) & 31];
  }
  return bits ? out + BASE32[(value << (5 - bits)) & 31]! : out;
}
