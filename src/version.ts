import { readFileSync } from "node:fs";

/** The folder of the package, from `src/` as from `dist/`. */
export const PACKAGE = new URL("../", import.meta.url);

/** The version in package.json. */
export const VERSION: string = (
  JSON.parse(readFileSync(new URL("package.json", PACKAGE), "utf8")) as { version: string }
).version;
