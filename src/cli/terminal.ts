/** Standard output and error as people and pipes want them. */
import { once } from "node:events";
import pc from "picocolors";
import { PLAIN, type Paint } from "../export/index.js";

/** Colours when `stream` is a terminal and NO_COLOR is not set. */
export const paintFor = (stream: NodeJS.WriteStream): Paint =>
  stream.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb" ? pc.createColors(true) : PLAIN;

const NARROWEST = 60;
const WIDEST = 110;

/** Columns to write in: the terminal's, within what reads well. */
export const widthOf = (stream: NodeJS.WriteStream): number =>
  Math.min(WIDEST, Math.max(NARROWEST, stream.isTTY ? stream.columns : 100));

/** Writes all pieces to standard output, waiting when the reader is slow. */
export async function print(pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, "drain");
}

export const tell = (line: string): void => void process.stderr.write(`${line}\n`);
