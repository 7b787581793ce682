/** Builds the gazetteer and the outlines of countries before the tests when no build has left them. */
import { build as gazetteer } from "../src/coder/places/build.js";
import { build as outlines } from "../src/export/outlines/build.js";

export const setup = (): void => {
  gazetteer();
  outlines();
};
