/** One place of the gazetteer as 28 bytes. */

export interface Row {
  /** GeoNames id; 0 for divisions and countries, whose ids the packages do not carry. */
  readonly id: number;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** ISO 3166 alpha-3. */
  readonly country: string;
  /** GeoNames feature code. */
  readonly feature: string;
  readonly admin1: string;
}

export const ROW_BYTES = 28;
const DEGREES = 1e5;
const FEATURE = 6;

/** @param admin1 index of the division's name in the list at the head of the file */
export function encodeRow(row: Row, admin1: number): Buffer {
  const bytes = Buffer.alloc(ROW_BYTES);
  bytes.writeUInt32LE(row.id, 0);
  bytes.writeInt32LE(Math.round(row.lat * DEGREES), 4);
  bytes.writeInt32LE(Math.round(row.lon * DEGREES), 8);
  bytes.writeUInt32LE(row.population, 12);
  bytes.writeUInt16LE(admin1, 16);
  bytes.write(row.country.padEnd(3), 18, "latin1");
  bytes.write(row.feature.slice(0, FEATURE).padEnd(FEATURE), 21, "latin1");
  return bytes;
}

export function decodeRow(bytes: Buffer, at: number, admins: readonly string[]): Row {
  return {
    id: bytes.readUInt32LE(at),
    lat: bytes.readInt32LE(at + 4) / DEGREES,
    lon: bytes.readInt32LE(at + 8) / DEGREES,
    population: bytes.readUInt32LE(at + 12),
    admin1: admins[bytes.readUInt16LE(at + 16)]!,
    country: bytes.toString("latin1", at + 18, at + 21).trim(),
    feature: bytes.toString("latin1", at + 21, at + 21 + FEATURE).trim(),
  };
}
