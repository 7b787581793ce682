import { createContext } from "preact";
import { NO_VERDICTS, type Verdicts } from "../data/verdicts";

/** What a note says besides the record: what review made of it, and where the note and its review have an address. */
export interface Beside {
  readonly verdicts: Verdicts;
  /** Whether the report is one of the store, so that it has an address. */
  readonly stored: boolean;
  /** Whether the reader may review. */
  readonly reviewer: boolean;
}

export const Beside = createContext<Beside>({ verdicts: NO_VERDICTS, stored: false, reviewer: false });
