import type { ComponentChildren } from "preact";
import { memo } from "preact/compat";
import { useRef, useState } from "preact/hooks";
import type { SearchAnswer } from "../../../src/server/api/explore.js";
import { painted, useDrawn } from "../app/drawn";
import { choose } from "../app/route";
import { ShowMore } from "../app/show-more";
import { Empty, Failed, Loaded } from "../app/states";
import { PAGE, shownIn } from "../app/within";
import { api, queryOf, type Listed, type Query } from "../data/api";
import { usePaged } from "../data/paged";
import { useRemote, type Remote } from "../data/remote";
import { useVerdicts, verdictKey, type Verdicts } from "../data/verdicts";
import type { Verdict } from "../../../src/server/api/review.js";
import { counted, dayInWords, number } from "../report/words";
import { chosenIn, type List } from "./asked";
import { Facets } from "./facets";
import { Histogram } from "./histogram";
import { AttributionItem, EventItem, ReportItem } from "./items";

interface Props {
  readonly list: List;
  readonly filters: Query;
  readonly query: URLSearchParams;
}

/** The hits, and how all of them spread: asked for once the list is painted, so that it never waits for what is counted. */
export function Found({ list, filters, query }: Props) {
  const asked = { ...filters, limit: PAGE };
  const key = queryOf({ ...asked, in: list });
  const listed = useRef<Promise<unknown>>(Promise.resolve());
  const hits = useRemote(key, async (signal) => {
    const page = api.list(list, { ...asked, limit: shownIn(query) }, signal);
    listed.current = page.catch(() => undefined);
    return { key, list, asked, page: await page };
  });
  const spread = useRemote(queryOf({ ...filters, in: list }), async (signal) => {
    await listed.current;
    await painted();
    return api.search({ ...filters, in: list, limit: 1 }, signal);
  });
  const answer = known(spread);
  return (
    <Loaded remote={hits} what="the hits" home>
      {(found, stale) => (
        <div class={stale ? "found stale" : "found"} aria-busy={stale}>
          {answer ? <Histogram timeline={answer.histogram} /> : <figure class="histogram" />}
          <Filters on={chosenIn(query).length}>
            {answer ? <Facets facets={answer.facets} query={query} /> : <div class="facets" />}
          </Filters>
          <section aria-labelledby="hits" class="hits">
            <div role="status">
              <h2 id="hits" class="kicker">
                {spread.state === "ready" && answer ? told(answer) : "Counting …"}
              </h2>
            </div>
            {spread.state === "failed" && <Failed text={spread.error.message} retry={spread.retry} />}
            {found.page.items.length ? (
              <Hits key={found.key} list={found.list} first={found.page} asked={found.asked} />
            ) : (
              <Nothing query={query} />
            )}
            <p class="links">
              These as <a href={`/api/${list}.json${queryOf(filters)}`}>JSON</a>,{" "}
              <a href={`/api/${list}.csv${queryOf(filters)}`}>CSV</a>
            </p>
          </section>
        </div>
      )}
    </Loaded>
  );
}

/** The newest answer there is, the one before while another is on its way. */
const known = <T,>(remote: Remote<T>): T | undefined =>
  remote.state === "ready" ? remote.value : remote.state === "loading" ? remote.before : undefined;

/** "1,204 events", "more than 2,000 events; facets and bars count the newest". */
function told(answer: SearchAnswer): string {
  const { total = null } = answer[answer.in] ?? {};
  const name = answer.in.slice(0, -1);
  if (total !== null) return counted(total, name);
  const { counted: looked, complete } = answer.histogram;
  return complete
    ? counted(looked, name)
    : `more than ${number(looked)} ${answer.in}; facets and bars count the newest`;
}

/** Facets stand beside the hits; where there is no room for that they unfold above them. */
function Filters({ on, children }: { readonly on: number; readonly children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <div class={open ? "filters open" : "filters"}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Filters{on > 0 && ` (${on} on)`}
      </button>
      {children}
    </div>
  );
}

function Nothing({ query }: { readonly query: URLSearchParams }) {
  const [since, until] = [query.get("since"), query.get("until")];
  if (since && until && since > until)
    return (
      <Empty title="Nothing fits">
        <p>
          The first day, {dayInWords(since)}, comes after the last, {dayInWords(until)}.{" "}
          <button type="button" onClick={() => choose({ since: until, until: since })}>
            Swap them
          </button>
        </p>
      </Empty>
    );
  return (
    <Empty title="Nothing fits">
      <p>Take a filter off, or search for fewer words.</p>
    </Empty>
  );
}

interface HitsProps {
  readonly list: List;
  readonly first: Listed;
  readonly asked: Query;
}

/** The pages of a list so far, and a button for the next. An answer is drawn once, whatever is chosen beside it. */
const Hits = memo(
  ({ list, first, asked }: HitsProps) => {
    const { pages, state, more } = usePaged(
      first,
      (cursor) => api.list(list, { ...asked, cursor }),
      (shown) => choose({ shown: String(shown) }, { replace: true }),
    );
    return (
      <>
        <ol class="items">
          {pages.map((page, i) => (
            <Rows key={i} page={page} />
          ))}
        </ol>
        <ShowMore state={state} more={more} />
      </>
    );
  },
  (a, b) => a.first === b.first,
);

/** The rows of one page, drawn once: showing more does not go through what is shown already, nor asks about it again. */
const Rows = memo(({ page: { items } }: { readonly page: Listed }) => {
  const drawn = useDrawn();
  const judged = drawn < Infinity ? [] : items.filter((row) => "event" in row || "attribution" in row);
  const verdicts = useVerdicts(judged.map(({ document }) => document));
  return (
    <>
      {items.slice(0, drawn).map((row) => (
        <Item key={keyOf(row)} row={row} verdict={verdictOf(row, verdicts)} />
      ))}
    </>
  );
});

const Item = memo(({ row, verdict }: { readonly row: Row; readonly verdict: Verdict | undefined }) => {
  if ("event" in row) return <EventItem row={row} verdict={verdict} />;
  if ("attribution" in row) return <AttributionItem row={row} verdict={verdict} />;
  return <ReportItem row={row} />;
});

type Row = Listed["items"][number];

const verdictOf = (row: Row, verdicts: Verdicts): Verdict | undefined =>
  "event" in row
    ? verdicts.get(verdictKey(row.document, "event", row.event))
    : "attribution" in row
      ? verdicts.get(verdictKey(row.document, "attribution", row.attribution))
      : undefined;

const keyOf = (row: Row): string =>
  "event" in row
    ? `${row.document} ${row.event}`
    : "attribution" in row
      ? `${row.document} ${row.attribution}`
      : row.document;
