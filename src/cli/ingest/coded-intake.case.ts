/** For tests and benches. */
import type { Store } from "../../store/index.js";
import { Intake, type IntakeOptions } from "./intake.js";

/** An intake of reports that are coded already: it has no coders, and what it refuses is thrown unless `more` takes it. */
export const codedIntake = (store: Store, more: Partial<IntakeOptions> = {}): Intake =>
  new Intake({
    store,
    pool: () => Promise.reject(new Error("these reports are coded already")),
    given: {},
    signal: new AbortController().signal,
    refused: ({ refused }) => {
      throw new Error(refused.text);
    },
    progress: () => Promise.resolve(),
    ...more,
  });
