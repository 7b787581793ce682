/** Signatures of texts: the least hashes of their runs of words (Broder 1997), cut to 16 bits. */

/** Words in a run. */
export const RUN = 6;

/** Bands of rows: two texts that share half their runs meet in at least one band 99.6 times in 100. */
export const BANDS = 42;
const ROWS = 3;
const SIZE = BANDS * ROWS;

export interface Signature {
  /** Different runs in the text. */
  readonly runs: number;
  /** `SIZE` numbers of 16 bits; empty for a text shorter than a run. */
  readonly least: Uint16Array;
}

const FACTORS = Uint32Array.from({ length: SIZE }, (_, i) => mixed(2 * i + 1) | 1);
const SHIFTS = Uint32Array.from({ length: SIZE }, (_, i) => mixed(2 * i + 2));

export function signatureOf(text: string): Signature {
  const hashes = runHashes(text);
  if (hashes.size === 0) return { runs: 0, least: new Uint16Array() };
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (const hash of hashes) {
    for (let i = 0; i < SIZE; i++) {
      const value = (Math.imul(hash, FACTORS[i]!) + SHIFTS[i]!) >>> 0;
      if (value < least[i]!) least[i] = value;
    }
  }
  return { runs: hashes.size, least: Uint16Array.from(least, (value) => mixed(value) & 0xffff) };
}

/** Keys of the bands; texts without one in common are not compared. */
export function bandsOf({ least }: Signature): string[] {
  if (least.length === 0) return [];
  return Array.from({ length: BANDS }, (_, band) =>
    String.fromCharCode(band, ...least.subarray(band * ROWS, (band + 1) * ROWS)),
  );
}

/** Estimated share of the shorter text's runs that the longer one has, 0 to 1. */
export function containment(a: Signature, b: Signature): number {
  if (a.least.length !== SIZE || b.least.length !== SIZE) return 0;
  let same = 0;
  for (let i = 0; i < SIZE; i++) if (a.least[i] === b.least[i]) same++;
  const resemblance = same / SIZE;
  const common = (resemblance / (1 + resemblance)) * (a.runs + b.runs);
  return Math.min(1, common / Math.min(a.runs, b.runs));
}

function runHashes(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashed = words.map(fnv);
  const hashes = new Set<number>();
  for (let i = 0; i + RUN <= hashed.length; i++) {
    let hash = 0;
    for (let j = i; j < i + RUN; j++) hash = Math.imul(hash ^ hashed[j]!, 0x01000193) + j - i;
    hashes.add(mixed(hash));
  }
  return hashes;
}

/** FNV-1a over UTF-16 code units. */
function fnv(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3. */
function mixed(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
