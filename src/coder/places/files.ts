import { PACKAGE } from "../../version.js";

/** Where the gazetteer is built to. */
export const FOLDER = new URL("dist/gazetteer/", PACKAGE);
export const NAMES_FILE = "names.txt";
export const ROWS_FILE = "rows.bin";
