/** Paths of the command line to sources: files, folders (read in the order of their names), and `-` for standard input. */
import { lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileSource, read, refusedFile, streamSource, type Given, type ReadResult } from "../readers/index.js";
import { UsageError } from "./usage.js";

/** The files under the paths, sorted within a folder; hidden files and links out of a folder are left out. @throws UsageError when a path is not there */
export async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (path === "-") files.push(path);
    else if (await isFolder(path)) files.push(...(await walk(path)));
    else files.push(path);
  }
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `There is no ${path}${code === "ENOENT" ? "" : ` that can be opened (${code})`}: write the path of a file or folder, or - for standard input.`,
    );
  }
}

async function walk(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  const files: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const kind = await lstat(path);
    if (kind.isDirectory()) files.push(...(await walk(path)));
    else if (kind.isFile()) files.push(path);
  }
  return files;
}

/** Reads all files in turn. A file that cannot be opened is refused and the others go on. */
export async function* readAll(files: readonly string[], given: Given): AsyncIterable<ReadResult> {
  for (const path of files) {
    try {
      yield* read(path === "-" ? await streamSource(process.stdin, "-") : await fileSource(path), given);
    } catch (error) {
      const refused = refusedFile(path, error);
      if (!refused) throw error;
      yield refused;
    }
  }
}

/** The paths given, or standard input when it is piped in. @throws UsageError when there is neither */
export function pathsOrInput(paths: readonly string[], example: string): readonly string[] {
  if (paths.length) return paths;
  if (!process.stdin.isTTY) return ["-"];
  throw new UsageError(`Name at least one file or folder, for example: ${example}`);
}
