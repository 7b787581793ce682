/** What every store does, whatever it is kept in. `sqlite.test.ts` and `postgres.test.ts` run it. */
import { findingSuite } from "./suite/finding.case.js";
import { keepingSuite } from "./suite/keeping.case.js";
import { listsSuite } from "./suite/lists.case.js";
import type { Address } from "./suite/material.case.js";
import { printingsSuite } from "./suite/printings.case.js";
import { statesSuite } from "./suite/states.case.js";
import { wordsSuite } from "./suite/words.case.js";

/** `address` says where a new, empty store is made. */
export function storeSuite(address: Address): void {
  keepingSuite(address);
  findingSuite(address);
  wordsSuite(address);
  statesSuite(address);
  printingsSuite(address);
  listsSuite(address);
}
