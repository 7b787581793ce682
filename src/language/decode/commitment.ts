/** How the author presents each word's happening. */
import type { Commitment } from "../analysis.js";
import type { Status } from "../../records/index.js";
import type { Reading } from "./reading.js";

const UNKNOWN = "UNDERSPECIFIED";

/** One a word of the window. What MEANTIME leaves unsaid is taken for the plain case: certain, positive, not future. */
export function commitmentOf(reading: Reading): Commitment[] {
  const factuality = reading.floats("factuality");
  const [certainty, polarity, time, status] = ["certainty", "polarity", "time", "status"].map((name) =>
    reading.tags(name),
  );
  const known = <T extends string>(label: string, otherwise: T): T => (label === UNKNOWN ? otherwise : (label as T));
  return Array.from({ length: reading.words }, (_, word) => ({
    factuality: Math.max(-3, Math.min(3, factuality[word]!)),
    certainty: known<Commitment["certainty"]>(certainty!(word), "CERTAIN"),
    polarity: known<Commitment["polarity"]>(polarity!(word), "POS"),
    time: known<Commitment["time"]>(time!(word), "NON_FUTURE"),
    status: status!(word) as Status,
  }));
}
