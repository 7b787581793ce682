/** Output that is there when it is whole: written beside its place and moved there at the end. */
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, writeFile as write } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ExportFile } from "../../export/index.js";
import { UsageError } from "../usage.js";

/** @throws UsageError when the file cannot be written there */
export async function writeFile(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await pipeline(Readable.from(pieces, { objectMode: true }), createWriteStream(beside));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw inWords(error, path);
  }
}

/** Each file by itself; the folder is made when it is not there. @throws UsageError likewise */
export async function writeFolder(path: string, files: AsyncIterable<ExportFile>): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    for await (const { name, text } of files) {
      const beside = join(path, `.${name}.${process.pid}.part`);
      await write(beside, text);
      await rename(beside, join(path, name));
    }
  } catch (error) {
    throw inWords(error, path);
  }
}

function inWords(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code !== undefined && syscall !== undefined && ["open", "write", "close", "rename", "mkdir"].includes(syscall)
    ? new UsageError(`${path} cannot be written (${code}): make room, or give another path to --out.`)
    : error;
}
