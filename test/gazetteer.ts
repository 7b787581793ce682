/** Builds the gazetteer before the tests when no build has left it. */
import { build } from "../src/coder/places/build.js";

export const setup = (): void => build();
