/**
 * Matches reports into incidents as they come. What it keeps of a report is small plain data made from the report alone;
 * no report is coded or read again. The clusters are a function of the set of reports: neither the order of arrival nor
 * batches show in them. `settle` names what changed, and only that has to be written anew.
 */
import { createHash } from "node:crypto";
import type { Report } from "../../records/index.js";
import { printOf, REPRINT_RULES, restoredPrint, savedPrint, type Print, type SavedPrint } from "../reprints/print.js";
import { mentionsOf } from "../chains/mention.js";
import { Tellings, type SavedTelling } from "../chains/tellings.js";
import { textVectorOf } from "../stories/text-vector.js";
import { wordsIn } from "../stories/words.js";
import { accountsOf, type Account } from "./account.js";
import { comparable, plain, standing, whyFits, type Comparable } from "./compare.js";
import { Leaders } from "./leaders.js";
import { ACCOUNT_RULES } from "./rules.js";

/** One incident as the matcher sees it. */
export interface Cluster {
  readonly id: string;
  /** The fullest account, which every other was measured against. */
  readonly leader: Account;
  readonly members: readonly { readonly account: Account; readonly why: string }[];
  /** For each document of the cluster that is a reprint, its origin, which need not be in the cluster. */
  readonly origins: ReadonlyMap<string, string>;
}

export interface Change {
  /** Ids of incidents that are no more. */
  readonly removed: readonly string[];
  /** Incidents that are new or have changed. */
  readonly changed: readonly Cluster[];
  /** Documents whose saved rows may have changed. */
  readonly documents: readonly string[];
}

/** What a store keeps of one document, plain data. */
export interface Row {
  readonly print: SavedPrint;
  readonly origin: string;
  readonly share: number;
  readonly accounts: readonly { readonly account: Account; readonly leader: string; readonly fit: number }[];
  /** None when no event of it can be matched; rows of older stores have none. */
  readonly telling?: SavedTelling;
}

interface Known {
  readonly print: Print;
  accounts: readonly Comparable[];
}

export class Matcher {
  readonly #accounts = new Leaders<Comparable>(ACCOUNT_RULES);
  readonly #prints = new Leaders<Print>(REPRINT_RULES);
  readonly #tellings = new Tellings();
  readonly #byDocument = new Map<string, Known>();
  /** Documents whose accounts are compared when their stories are known. */
  readonly #fresh = new Set<string>();

  get documents(): number {
    return this.#byDocument.size;
  }

  has(document: string): boolean {
    return this.#byDocument.has(document);
  }

  /** Adds a report; one that is known already changes nothing. Call `settle` when all are in. */
  add(report: Report): void {
    const { id } = report.document;
    if (this.#byDocument.has(id)) return;
    const accounts = accountsOf(report).map(comparable);
    const print = printOf(report);
    if (accounts.length) this.#tell(report, accounts);
    this.#byDocument.set(id, { print, accounts });
    this.#prints.add(print);
    this.#fresh.add(id);
  }

  /** Takes a document out, because it was withdrawn, replaced or coded anew; an unknown one changes nothing. */
  remove(document: string): void {
    const known = this.#byDocument.get(document);
    if (!known) return;
    this.#byDocument.delete(document);
    this.#fresh.delete(document);
    this.#prints.remove(document);
    this.#tellings.remove(document);
    for (const { id } of known.accounts) this.#accounts.remove(id);
  }

  /** Brings the incidents up to date and says what that changed. */
  settle(): Change {
    const documents = this.#tellings.settle();
    for (const document of documents) this.#stand(document);
    for (const document of this.#fresh)
      for (const account of this.#byDocument.get(document)!.accounts) this.#accounts.add(account);
    this.#fresh.clear();
    const touched = this.#accounts.settle();
    for (const origin of this.#prints.settle()) {
      for (const { id } of this.#prints.membersOf(origin)) {
        documents.add(id);
        for (const account of this.#byDocument.get(id)?.accounts ?? [])
          touched.add(this.#accounts.seatOf(account.id)!.leader);
      }
    }
    const removed: string[] = [];
    const changed: Cluster[] = [];
    for (const leader of [...touched].sort()) {
      const cluster = this.#clusterOf(leader);
      if (!cluster) removed.push(incidentId(leader));
      else {
        changed.push(cluster);
        for (const { account } of cluster.members) documents.add(account.document);
      }
    }
    return { removed, changed, documents: [...documents].sort() };
  }

  /** All incidents, settled, in the order of their leaders' ids. */
  *clusters(): Iterable<Cluster> {
    for (const leader of [...this.#accounts.leaders()].sort()) yield this.#clusterOf(leader)!;
  }

  /** What to keep of a document; undefined when it is not known. */
  row(document: string): Row | undefined {
    const known = this.#byDocument.get(document);
    if (!known) return undefined;
    const { leader: origin, fit: share } = this.#prints.seatOf(document)!;
    const telling = this.#tellings.saved(document);
    return {
      ...(telling && { telling }),
      print: savedPrint(known.print),
      origin,
      share,
      accounts: known.accounts.map((account) => ({ account: plain(account), ...this.#accounts.seatOf(account.id)! })),
    };
  }

  /** All rows, in no particular order. */
  *rows(): Iterable<Row> {
    for (const document of this.#byDocument.keys()) yield this.row(document)!;
  }

  /** A matcher as it stood when its rows were saved; nothing is compared. */
  static restore(rows: Iterable<Row>): Matcher {
    const matcher = new Matcher();
    const saved = [...rows].map((row) => {
      const { id } = row.print;
      if (row.telling) matcher.#tellings.restore(id, row.accounts[0]?.account.told ?? null, row.telling);
      const standings = matcher.#tellings.standings(id);
      return {
        ...row,
        print: restoredPrint(row.print),
        accounts: row.accounts.map((each) => ({ ...each, account: standing(comparable(each.account), standings) })),
      };
    });
    for (const leading of [true, false]) {
      for (const { print, origin, share, accounts } of saved) {
        if ((origin === print.id) === leading) matcher.#prints.restore(print, origin, share);
        for (const { account, leader, fit } of accounts)
          if ((leader === account.id) === leading) matcher.#accounts.restore(account, leader, fit);
      }
    }
    for (const { print, accounts } of saved)
      matcher.#byDocument.set(print.id, { print, accounts: accounts.map(({ account }) => account) });
    return matcher;
  }

  #tell(report: Report, accounts: readonly Account[]): void {
    const own = new Set(accounts.flatMap(({ events }) => events.map(({ event }) => event)));
    const words = wordsIn(report.document.text);
    const events = report.events.filter(({ id }) => own.has(id)).map((event) => ({ event }));
    this.#tellings.add(report.document.id, accounts[0]!.told, textVectorOf(words), mentionsOf(report, events, words));
  }

  /** Compares the accounts of a document anew where its events stand otherwise than before. */
  #stand(document: string): void {
    const known = this.#byDocument.get(document)!;
    const standings = this.#tellings.standings(document);
    known.accounts = known.accounts.map((before) => {
      const account = standing(before, standings);
      if (account !== before && !this.#fresh.has(document)) {
        this.#accounts.remove(before.id);
        this.#accounts.add(account);
      }
      return account;
    });
  }

  #clusterOf(leader: string): Cluster | undefined {
    const members = this.#accounts.membersOf(leader);
    const [first] = members;
    if (!first) return undefined;
    const origins = new Map<string, string>();
    for (const { document } of members) {
      const origin = this.#prints.seatOf(document)!.leader;
      if (origin !== document) origins.set(document, origin);
    }
    return {
      id: incidentId(leader),
      leader: first,
      members: members.map((account) => ({ account, why: account === first ? "" : whyFits(first, account) })),
      origins,
    };
  }
}

/** Stable while the same account leads. */
const incidentId = (leader: string): string => `i${createHash("sha256").update(leader).digest("hex").slice(0, 16)}`;
