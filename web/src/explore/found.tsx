import { memo } from "preact/compat";
import { useState } from "preact/hooks";
import type { SearchAnswer } from "../../../src/server/api/explore.js";
import { choose } from "../app/route";
import { Empty, Failed, Loaded } from "../app/states";
import { api, ApiError, queryOf, type Query } from "../data/api";
import { useRemote } from "../data/remote";
import { counted, number } from "../report/words";
import type { List } from "./asked";
import { Facets } from "./facets";
import { Histogram } from "./histogram";
import { AttributionItem, EventItem, ReportItem } from "./items";
import { PAGE, shownIn } from "./within";

interface Props {
  readonly list: List;
  readonly filters: Query;
  readonly query: URLSearchParams;
}

export function Found({ list, filters, query }: Props) {
  const asked = { ...filters, in: list, limit: PAGE };
  const key = queryOf(asked);
  const remote = useRemote(key, async (signal) => ({
    key,
    asked,
    answer: await api.search({ ...asked, limit: shownIn(query) }, signal),
  }));
  return (
    <Loaded remote={remote} what="the hits">
      {({ answer, ...of }, stale) => {
        const page = answer[answer.in];
        const hits = page?.items.length ?? 0;
        return (
          <div class={stale ? "found stale" : "found"} aria-busy={stale}>
            <Histogram timeline={answer.histogram} />
            <Facets facets={answer.facets} query={query} />
            <section aria-labelledby="hits" class="hits">
              <div role="status">
                <h2 id="hits" class="kicker">
                  {told(answer)}
                </h2>
              </div>
              {hits ? <Hits key={of.key} first={answer} asked={of.asked} /> : <Nothing />}
              <p class="links">
                These as <a href={`/api/${list}.json${queryOf(filters)}`}>JSON</a>,{" "}
                <a href={`/api/${list}.csv${queryOf(filters)}`}>CSV</a>
              </p>
            </section>
          </div>
        );
      }}
    </Loaded>
  );
}

/** "1,204 events", "the newest 40 of more than 10,000 events". */
function told(answer: SearchAnswer): string {
  const { total = null } = answer[answer.in] ?? {};
  const name = answer.in.slice(0, -1);
  if (total !== null) return counted(total, name);
  const { counted: looked, complete } = answer.histogram;
  return complete
    ? counted(looked, name)
    : `more than ${number(looked)} ${answer.in}; facets and bars count the newest`;
}

function Nothing() {
  return (
    <Empty title="Nothing fits">
      <p>Take a filter off, or search for fewer words.</p>
    </Empty>
  );
}

interface HitsProps {
  readonly first: SearchAnswer;
  readonly asked: Query;
}

/** The pages of a list so far, and a button for the next. An answer is drawn once, whatever is chosen beside it. */
const Hits = memo(
  ({ first, asked }: HitsProps) => {
    const [pages, setPages] = useState<readonly SearchAnswer[]>([first]);
    const [state, setState] = useState<"idle" | "loading" | ApiError>("idle");
    const hits = pages.reduce((sum, page) => sum + (page[first.in]?.items.length ?? 0), 0);
    const next = pages.at(-1)?.[first.in]?.next ?? null;
    const more = (): void => {
      setState("loading");
      api.search({ ...asked, cursor: next ?? undefined }).then(
        (page) => {
          setPages((old) => [...old, page]);
          setState("idle");
          choose({ shown: String(hits + (page[first.in]?.items.length ?? 0)) }, { replace: true });
        },
        (error: unknown) => setState(error instanceof ApiError ? error : new ApiError(0, "fault", String(error))),
      );
    };
    return (
      <>
        <ol class="items">
          {pages.flatMap((page) => [
            ...(page.events?.items ?? []).map((row) => <EventItem key={`${row.document} ${row.event}`} row={row} />),
            ...(page.attributions?.items ?? []).map((row) => (
              <AttributionItem key={`${row.document} ${row.attribution}`} row={row} />
            )),
            ...(page.reports?.items ?? []).map((row) => <ReportItem key={row.document} row={row} />),
          ])}
        </ol>
        {state instanceof ApiError && <Failed text={state.message} />}
        {next !== null && (
          <button type="button" onClick={more} disabled={state === "loading"}>
            {state === "loading" ? "Loading …" : "Show more"}
          </button>
        )}
      </>
    );
  },
  (a, b) => a.first === b.first,
);
