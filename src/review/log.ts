/** The review log in the store: what is decided is appended and never changed. */
import { Problem } from "../records/index.js";
import type { Decision as Line, Store } from "../store/index.js";
import { canonical } from "./canonical.js";
import { checkChain, type ChainState, type Line as ChainLine } from "./chain.js";
import { draftOf } from "./decide.js";
import { Decision, type Proposal } from "./decision.js";
import { inForce } from "./reopen.js";
import { unitKey } from "./state.js";

export type LogStore = Pick<Store, "decide" | "decisions" | "report">;

const PAGE = 1_000;

/** A line of the store's log that review wrote; others decide there too. */
export function decisionOf({ n, id, previous, at, body }: Line): Decision | undefined {
  const { by, subject, verb, ...rest } = body;
  if (verb === undefined) return undefined;
  const parsed = Decision.safeParse({
    ...rest,
    verb,
    document: subject,
    coder: by,
    seq: n,
    time: at,
    previous,
    hash: id,
  });
  return parsed.success ? parsed.data : undefined;
}

/** All lines as the store keeps them, in order. */
export async function* lines(store: Pick<Store, "decisions">, subject?: string): AsyncIterable<Line> {
  for (let since = 0; ;) {
    const page = await store.decisions({ since, limit: PAGE, ...(subject !== undefined && { subject }) });
    yield* page;
    if (page.length < PAGE) return;
    since = page.at(-1)!.n;
  }
}

/** The decisions about one document, or all, the oldest first. */
export async function decisionsOf(store: Pick<Store, "decisions">, document?: string): Promise<Decision[]> {
  const found: Decision[] = [];
  for await (const line of lines(store, document)) {
    const decision = decisionOf(line);
    if (decision) found.push(decision);
  }
  return found;
}

/** Appends what a coder proposes. @throws Problem when there is no such report or it does not fit it */
export async function decide(store: LogStore, proposal: Proposal, coder: string): Promise<Decision> {
  const report = await store.report(proposal.document);
  if (!report) throw new Problem("not-found", { what: `report ${proposal.document}` });
  const {
    document,
    coder: by,
    ...rest
  } = draftOf(proposal, coder, report, await decisionsOf(store, proposal.document));
  // The store hashes the text of the body: in canonical form anybody can make the same text again.
  const body = JSON.parse(canonical({ ...rest, subject: document, by })) as Line["body"];
  const decision = decisionOf(await store.decide(body));
  if (!decision) throw new Error("a decision was kept that cannot be read back");
  return decision;
}

/** Follows the whole log. */
export const checkLog = (store: Pick<Store, "decisions">): Promise<ChainState> =>
  checkChain(lines(store) as AsyncIterable<ChainLine>);

/**
 * The decisions that a coder may see: another's blind decision only when the coder has decided on the same items too.
 * `coder` null is a reader without a token. Adjudicators see all.
 */
export function visibleTo(decisions: readonly Decision[], coder: string | null, adjudicates: boolean): Decision[] {
  if (adjudicates) return [...decisions];
  const counting = inForce(decisions);
  const own = new Set(counting.filter((each) => each.coder === coder && each.round === "blind").map(unitKey));
  const settled = new Set(counting.filter(({ round }) => round === "adjudication").map(unitKey));
  return decisions.filter(
    (each) => each.round !== "blind" || each.coder === coder || own.has(unitKey(each)) || settled.has(unitKey(each)),
  );
}
