/** What the two databases do differently, and nothing else: types, the full-text index, highlights. */
import type { ColumnDataType, Kysely, RawBuilder } from "kysely";
import type { Reader, Tables, Tx } from "../schema/tables.js";
import type { WordQuery } from "../words.js";

export const INDEXED = ["events", "attributions", "documents"] as const;
export type Indexed = (typeof INDEXED)[number];

/** A row of the full-text index: words for people's queries, and terms (see `termOf`) parted by spaces. */
export interface IndexRow {
  readonly n: number;
  readonly words: string;
  readonly terms: string;
}

/** All groups must hold; the terms of a group are alternatives. */
export interface Match {
  readonly words: WordQuery | null;
  readonly terms: readonly (readonly string[])[];
}

/** A walk along the keys of one side of an index: those of current documents, or of all others. */
export interface Walk {
  readonly visible: boolean;
  readonly order: "asc" | "desc";
  readonly limit: number;
  /** Inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

export interface Engine {
  readonly name: "sqlite" | "postgres";
  readonly types: {
    readonly bytes: ColumnDataType | RawBuilder<unknown>;
    readonly bigint: ColumnDataType;
    /**
     * Of the keys that begin with a day (`sort-key.ts`). Rows lie in the order of their arrival all the same, with the key
     * in an index of its own: were they to lie by day, a batch of reports of all years would rewrite as many pages as rows.
     */
    readonly sortKey: ColumnDataType;
    /** Ends the making of a table whose rows lie in the order of its primary key, where the database can do so. */
    readonly byKey: RawBuilder<unknown>;
  };
  /** The most values that one statement may bind. */
  readonly mostValues: number;
  createIndex(db: Kysely<unknown>, table: Indexed): Promise<void>;
  /** Indexes rows that are in their table; `rows` are sorted by n. */
  index(tx: Tx, table: Indexed, rows: readonly IndexRow[], visible: boolean): Promise<void>;
  /** Takes rows out of the index, before they leave their table. */
  unindex(tx: Tx, table: Indexed, keys: readonly number[], visible: boolean): Promise<void>;
  /** The keys (`n`) of matching rows, in order; `match` asks for something. */
  find(db: Reader, table: Indexed, match: Match, walk: Walk): Promise<number[]>;
  /** The keys as a table of one column `n`, for joins with many of them. */
  keyTable(keys: readonly number[]): RawBuilder<{ n: number }>;
  /** The texts of many rows as one, with `BETWEEN` between them: rows that cross to this thread one by one cost more than what is in them. */
  joined(text: RawBuilder<string>): RawBuilder<string | null>;
  /** The texts with `OPEN` and `CLOSE` around what the words found. */
  highlight(db: Reader, texts: readonly string[], words: WordQuery): Promise<string[]>;
  /** What the database itself finds damaged, in words. */
  check(db: Kysely<Tables>): Promise<string[]>;
  /** Puts in order what was laid down in the order of writing: index parts joined, statistics taken. */
  tidy(db: Kysely<Tables>): Promise<void>;
}

/** Marks around highlighted words, and between joined texts: noncharacters, which no text that was read holds. */
export const OPEN = "\ufdd0";
export const CLOSE = "\ufdd1";
export const BETWEEN = "\ufdd2";
