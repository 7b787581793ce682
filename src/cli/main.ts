#!/usr/bin/env node
import { CommanderError } from "commander";
import { GoldError } from "../eval/index.js";
import { ModelError } from "../language/index.js";
import { Problem } from "../records/index.js";
import { StoreError } from "../store/store.js";
import { QueueError } from "../queue/queue.js";
import { program } from "./program.js";
import { UsageError } from "./usage.js";

const WRONG_USAGE = 2;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`hearsay: the output cannot be written (${error.code}): what came out is not the whole.\n`);
  process.exit(WRONG_USAGE);
});

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if ([UsageError, GoldError, ModelError, StoreError, QueueError, Problem].some((kind) => error instanceof kind)) {
    process.stderr.write(`hearsay: ${(error as Error).message}\n`);
    process.exitCode = WRONG_USAGE;
  } else throw error;
}
