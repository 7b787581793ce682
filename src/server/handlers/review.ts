/** The review queue, the log, agreement. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Problem } from "../../records/index.js";
import { agreementOf } from "../../review/agreement/fields.js";
import { canonical } from "../../review/canonical.js";
import { Proposal, type Decision } from "../../review/decision.js";
import { GrowingLog } from "../../review/growing.js";
import { checkLog, decide, visibleTo } from "../../review/log.js";
import { contestedEvents, inOrder, waiting, weigh, type Ranked } from "../../review/queue.js";
import { reviewedReport } from "../../review/state.js";
import { verdictsOf } from "../../review/verdicts.js";
import type { QueueItem } from "../api/review.js";
import * as routes from "../api/routes.js";
import { parseBody } from "../body.js";
import { reading } from "../reading.js";
import type { Env, Room } from "../room.js";
import { attributionRow, eventRow } from "../rows/rows.js";
import { requireScope } from "../session.js";
import { decisionTable } from "../tables.js";
import type { Session } from "../tokens/token.js";
import { aboutDecisions } from "./about.js";
import { filtersOf } from "./filters.js";

export function review(app: OpenAPIHono<Env>, { store, answers }: Room): void {
  const log = new GrowingLog(store);
  const visible = (decisions: readonly Decision[], { coder, scopes }: Session): Decision[] =>
    visibleTo(decisions, coder, scopes.includes("adjudicate"));

  reading(app, routes.queue, async ({ query: { kind, round, by, limit, cursor, ...given }, session }) => {
    const filters = filtersOf(given);
    const weighed = await answers.of(canonical(["weighed", kind, filters]), async () =>
      weigh(store, kind, filters, await answers.of("contested", () => contestedEvents(store))),
    );
    const ranked = inOrder(weighed, by);
    const decisions = await log.all();
    const waits = waiting(round, session.coder, decisions);
    const left = ranked.filter(({ hit, id }) => waits(hit.document.id, kind, id));
    const from = cursor === undefined ? 0 : offsetOf(cursor);
    // Blind coders decide from what the machine made, adjudicators between the blind: what was decided openly would lead both.
    const seen = visible(decisions, session).filter((each) => round === "open" || each.round !== "open");
    const items = left.slice(from, from + limit).map((each): QueueItem => {
      const about = seen.filter(
        ({ document, kind: of, before, after }) =>
          of === kind && document === each.hit.document.id && [...before, ...after].some(({ id }) => id === each.id),
      );
      return queueItem(each, about);
    });
    return { items, next: from + limit < left.length ? String(from + limit) : null, total: left.length };
  });

  reading(
    app,
    routes.decisions,
    async ({ query: { document, limit, cursor }, session }) => {
      const all = visible(document === undefined ? await log.all() : await log.about(document), session);
      const after = cursor === undefined ? 0 : offsetOf(cursor);
      const rest = all.filter(({ seq }) => seq > after);
      const items = rest.slice(0, limit);
      const next = rest.length > limit ? String(items.at(-1)!.seq) : null;
      return { items, next, total: all.length, about: await aboutDecisions(store, items) };
    },
    ({ items }) => decisionTable(items),
  );

  // One decision at a time, so that each is worked out against all before it.
  let last: Promise<unknown> = Promise.resolve();
  app.openAPIRegistry.registerPath(routes.decide);
  app.post(routes.decide.getRoutingPath(), async (c) => {
    const session = c.get("session");
    const coder = requireScope(session, "review");
    if (!/^application\/json\b/i.test(c.req.header("content-type") ?? ""))
      throw new Problem("wrong-type", {
        type: c.req.header("content-type") ?? "of no told type",
        wanted: "application/json",
      });
    const proposal = parseBody(Proposal, new Uint8Array(await c.req.arrayBuffer()));
    if (proposal.round === "adjudication") requireScope(session, "adjudicate");
    const made = last.then(() => decide(store, proposal, coder));
    last = made.catch(() => undefined);
    return c.json(await made, 201);
  });

  reading(app, routes.verdicts, async ({ query: { document }, session }) => {
    const logs = await Promise.all([...new Set([document].flat())].map((id) => log.about(id)));
    return { items: logs.flatMap((each) => verdictsOf(visible(each, session))) };
  });
  reading(app, routes.agreement, async ({ query: { round } }) => {
    const decisions = (await log.all()).filter((each) => each.round === round);
    return { round, coders: [...new Set(decisions.map(({ coder }) => coder))].sort(), fields: agreementOf(decisions) };
  });
  reading(app, routes.chainCheck, async () => {
    const { bad, ...state } = await checkLog(store);
    return { ok: !bad, ...state, ...(bad && { bad }) };
  });
  reading(app, routes.reviewed, async ({ params: { id } }) => {
    const report = await store.report(id);
    if (!report) throw new Problem("not-found", { what: `report ${id}` });
    return reviewedReport(report, await log.about(id));
  });
}

function offsetOf(cursor: string): number {
  if (!/^\d{1,9}$/.test(cursor)) throw new Problem("bad-cursor");
  return Number(cursor);
}

const queueItem = ({ hit, id, priority, uncertain, contested, why }: Ranked, decisions: Decision[]): QueueItem => ({
  document: hit.document.id,
  kind: hit.kind,
  id,
  priority,
  uncertain,
  contested,
  why,
  ...(hit.kind === "event" ? { event: eventRow(hit) } : { attribution: attributionRow(hit) }),
  decisions,
});
