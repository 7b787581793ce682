/** Pictures of screens as palette PNGs of a few tens of kilobytes: 64 colours tell a page of text as well as 16 million. */
import { writeFile } from "node:fs/promises";
import { crc32, deflateSync } from "node:zlib";
import type { Page } from "playwright-core";

const MOST_COLOURS = 64;

/** Writes a picture to a file with a palette; says how many bytes that takes. The browser that made it reads its pixels. */
export async function shrink(page: Page, png: Buffer, file: string): Promise<number> {
  const blank = await page.context().newPage();
  const { width, height, data } = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    let text = "";
    for (let i = 0; i < pixels.length; i += 32_768) text += String.fromCharCode(...pixels.subarray(i, i + 32_768));
    return { width: bitmap.width, height: bitmap.height, data: btoa(text) };
  }, png.toString("base64"));
  await blank.close();
  const made = paletted(Buffer.from(data, "base64"), width, height);
  await writeFile(file, made);
  return made.length;
}

/** RGBA pixels as a PNG of colour type 3 (ISO/IEC 15948). Colours that are not among the most frequent become the nearest of them. */
export function paletted(pixels: Uint8Array, width: number, height: number): Buffer {
  const counts = new Map<number, number>();
  const colourAt = (i: number): number => (pixels[i]! << 16) | (pixels[i + 1]! << 8) | pixels[i + 2]!;
  for (let i = 0; i < pixels.length; i += 4) counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1);
  const palette = paletteOf(counts);
  const nearest = new Map(palette.map((colour, i) => [colour, i]));
  const indexOf = (colour: number): number => {
    const known = nearest.get(colour);
    if (known !== undefined) return known;
    const found = palette.reduce(
      (best, each, i) => (distance(each, colour) < distance(palette[best]!, colour) ? i : best),
      0,
    );
    nearest.set(colour, found);
    return found;
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(colourAt((y * width + x) * 4));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Frequent colours that are not all alike: each next one counts for its number and for its distance from those chosen. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const candidates = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2_000);
  const chosen: number[] = [];
  const far = new Map(candidates.map(([colour]) => [colour, Infinity]));
  while (chosen.length < MOST_COLOURS && chosen.length < candidates.length) {
    let best = candidates[0]!;
    let score = -1;
    for (const each of candidates) {
      const value = Math.min(far.get(each[0])!, 30_000) * Math.sqrt(each[1]);
      if (value > score) [best, score] = [each, value];
    }
    chosen.push(best[0]);
    for (const [colour] of candidates) far.set(colour, Math.min(far.get(colour)!, distance(colour, best[0])));
  }
  return chosen;
}

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return out;
}
