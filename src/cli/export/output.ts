/** Output that is there when it is whole: written beside its place and moved there at the end; pipes and devices are written to. */
import { createWriteStream } from "node:fs";
import { mkdir, readlink, rename, rm, stat, writeFile as write } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ExportFile } from "../../export/index.js";
import { UsageError } from "../usage.js";

/** A link stays and what it leads to is written. @throws UsageError when the file cannot be written there */
export async function writeFile(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  let beside: string | undefined;
  try {
    const source = Readable.from(pieces, { objectMode: true });
    if (await isSpecial(path)) return await pipeline(source, createWriteStream(path));
    const place = await linkedTo(path);
    beside = join(dirname(place), `.${basename(place)}.${process.pid}.part`);
    await pipeline(source, createWriteStream(beside));
    await rename(beside, place);
  } catch (error) {
    if (beside !== undefined) await rm(beside, { force: true });
    throw inWords(error, path);
  }
}

/** True for a pipe, socket or device, which cannot be put in place by a move. @throws when a link leads round in a ring */
async function isSpecial(path: string): Promise<boolean> {
  try {
    const kind = await stat(path);
    return !kind.isFile() && !kind.isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

/** Where a path leads over links, also when nothing is there yet; rings were found before. */
async function linkedTo(path: string): Promise<string> {
  const to = await readlink(path).catch(() => null);
  return to === null ? path : linkedTo(resolve(dirname(path), to));
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
  return code !== undefined &&
    syscall !== undefined &&
    ["open", "write", "close", "rename", "mkdir", "stat"].includes(syscall)
    ? new UsageError(`${path} cannot be written (${code}): make room, or give another path to --out.`)
    : error;
}
