import type { Target } from "../target.js";
import { CODER_TARGET } from "./coder.js";
import { LANGUAGE_TARGETS } from "./language.js";
import { READER_TARGETS } from "./readers.js";
import { RECORD_TARGETS } from "./records.js";
import { SEARCH_TARGETS } from "./searching.js";
import { SERVER_TARGET } from "./server.js";

/** All that is fuzzed. */
export const TARGETS: readonly Target[] = [
  ...READER_TARGETS,
  ...LANGUAGE_TARGETS,
  ...RECORD_TARGETS,
  ...SEARCH_TARGETS,
  SERVER_TARGET,
  CODER_TARGET,
];
