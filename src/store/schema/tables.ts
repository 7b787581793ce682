/** The tables, as the query layer types them; `first.ts` makes them. Bodies are packed (see `body.ts`), times are ISO 8601 in UTC, `n` are sort keys or turns. */
import type { Kysely, Transaction } from "kysely";
import type { ChangeKind, State } from "../store.js";
import type { Document, Entity } from "../../records/index.js";

/** What can be found: a row points at its record in the report's body. `visible` is 0 while its document is not current. */
interface Findable {
  n: number;
  document: number;
  record: string;
  facets: string;
  passage_start: number;
  passage_end: number;
  visible: number;
}

export interface Tables {
  counters: { name: string; value: number };
  marks: { name: string; value: string };
  bytes: { sha256: string; content: Uint8Array };
  coders: { n: number; id: string; about: string };
  documents: {
    n: number;
    id: string;
    turn: number;
    state: State;
    visible: number;
    coder: number;
    printing: string;
    head: string;
    facets: string;
    events: number;
    attributions: number;
  };
  /** The report of each document by the newest coder; those of older coders stay in `earlier_reports`. */
  reports: { n: number; body: Uint8Array };
  earlier_reports: { document: string; coder: number; body: Uint8Array };
  /** Each is a version of its article; a document stands as the best of its printings does. */
  printings: {
    document: string;
    id: string;
    article: string | null;
    status: Document["status"];
    made: string;
    embargo: number;
    turn: number;
    state: State;
    about: string;
  };
  withdrawals: { article: string; at: string };
  events: Findable;
  attributions: Findable;
  /** Visible events by facet and month ("" for all months); the facet `all` is counted by day. */
  tallies: { facet: string; value: string; month: string; count: number };
  actors: {
    key: string;
    name: string;
    kind: Entity["kind"];
    country: string | null;
    codes: string;
    place: string | null;
  };
  actor_names: { folded: string; key: string; name: string };
  merges: { n: number; source: string; target: string; by: string; reason: string; at: string; undone: string | null };
  incidents: {
    n: number;
    id: string;
    type: string;
    status: string;
    place: string | null;
    country: string | null;
    body: Uint8Array;
  };
  incident_members: { document: string; event: string; incident: string };
  incident_parties: { party: string; incident: string };
  matches: { document: string; body: Uint8Array };
  decisions: { n: number; id: string; previous: string; at: string; subject: string; body: string };
  quarantine: {
    n: number;
    id: string;
    sha256: string;
    path: string | null;
    record: string | null;
    message: string;
    attempts: number;
    first: string;
    last: string;
    kept: number;
  };
  changes: { seq: number; kind: ChangeKind; id: string; what: "new" | "changed" | "deleted"; at: string };
}

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;
export type Reader = Db | Tx;
