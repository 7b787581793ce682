import { PACKAGE } from "../../version.js";

/** Where the outlines of countries are after the build; they are not in the repository. */
export const OUTLINES = new URL("dist/outlines/countries.json", PACKAGE);

/** Coordinates are whole numbers of this share of a degree. */
export const PER_DEGREE = 50;
