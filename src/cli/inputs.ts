/** Paths of the command line to sources: files, folders (read in the order of their names), and `-` for standard input. */
import { lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileSource, read, refusedFile, streamSource, type Given, type ReadResult } from "../readers/index.js";
import { visible } from "../export/report/wrap.js";
import { tell } from "./terminal.js";
import { UsageError } from "./usage.js";

/**
 * The files under the paths, sorted within a folder. Hidden files are left out; links and pipes within a folder too, and
 * `say` is told so, as of a folder with nothing to read.
 * @throws UsageError when a path is not there
 */
export async function filesOf(paths: readonly string[], say: (line: string) => void = tell): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (path === "-" || !(await isFolder(path))) {
      files.push(path);
      continue;
    }
    const found = await walk(path);
    files.push(...found.files);
    const [first] = found.odd;
    if (first !== undefined) {
      const others = found.odd.length > 1 ? ` and ${found.odd.length - 1} more` : "";
      say(`hearsay: left out of ${visible(path)}: ${visible(first)}${others}, no plain files; name them to read them.`);
    }
    if (!found.files.length) say(`hearsay: there is no file to read in ${visible(path)}.`);
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

/** Everything under a folder: plain files, and what is neither file nor folder. */
async function walk(folder: string): Promise<{ readonly files: string[]; readonly odd: string[] }> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  const all = { files: [] as string[], odd: [] as string[] };
  for (const name of names) {
    const path = join(folder, name);
    const kind = await lstat(path);
    if (kind.isDirectory()) {
      const { files, odd } = await walk(path);
      all.files.push(...files);
      all.odd.push(...odd);
    } else (kind.isFile() ? all.files : all.odd).push(path);
  }
  return all;
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
