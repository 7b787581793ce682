/** What all handlers of one server share. */
import type { Logger } from "pino";
import type { Store } from "../store/index.js";
import type { Answers } from "./answers.js";
import type { Coding } from "./coding/coding.js";
import type { Feed } from "./feed.js";
import type { Session, Tokens } from "./tokens/token.js";

export interface Room {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly coding: Coding;
  /** Answers kept while nothing changes in the store. */
  readonly answers: Answers;
  readonly feed: Feed;
  readonly log: Logger;
}

/** What the guards found out about a request. */
export interface Env {
  Variables: { session: Session };
}
