/** Builds a program of the tests to plain JavaScript, so that starting it often costs little. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url)); // within reach of the packages
/** What a program reads of its package. */
const READ = ["package.json", "models"];

export interface Built {
  /** Path of the built program of that name. */
  path(name: string): string;
  remove(): void;
}

/** `programs` are the source files by the name that they are built to: `name.js`. */
export async function built(programs: Readonly<Record<string, URL>>): Promise<Built> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "built-"));
  await build({
    configFile: false,
    logLevel: "error",
    // With its packages, native ones and those with threads aside: looking for hundreds of files took most of a start.
    ssr: { noExternal: true, external: ["libsql", "piscina", "onnxruntime-node"] },
    build: {
      ssr: true,
      target: "node20",
      outDir: folder,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(programs).map(([name, url]) => [name, fileURLToPath(url)])),
        output: { entryFileNames: "programs/[name].js", chunkFileNames: "programs/[name]-[hash].js" },
      },
    },
  });
  for (const name of READ) symlinkSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), join(folder, name));
  return {
    path: (name) => join(folder, "programs", `${name}.js`),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
