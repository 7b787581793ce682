/** What all handlers of one server share. */
import type { Logger } from "pino";
import type { Store, StoreCounts } from "../store/index.js";
import type { Answers } from "./answers.js";
import type { Coding } from "./coding/coding.js";
import type { Feed } from "./feed.js";
import type { Session, Tokens } from "./tokens/token.js";

export interface Room {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly coding: Coding;
  /** Answers kept while no record changes in the store. */
  readonly answers: Answers;
  /** How many records there are, kept while nothing at all changes. */
  readonly counts: () => Promise<StoreCounts>;
  readonly feed: Feed;
  readonly log: Logger;
}

/** What the guards found out about a request. */
export interface Env {
  Variables: { session: Session };
}
