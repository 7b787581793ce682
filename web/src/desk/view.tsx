import { useEffect } from "preact/hooks";
import { FIELD_NAMES, GRADES } from "../../../src/export/dossier/wording.js";
import type { IncidentRow, ReportRow } from "../../../src/server/api/rows.js";
import { choose, Link, toIncident, toReport } from "../app/route";
import { ShowMore } from "../app/show-more";
import { Empty, Loaded } from "../app/states";
import { PAGE, shownIn } from "../app/within";
import { api, type Page } from "../data/api";
import { useNews } from "../data/news";
import { usePaged } from "../data/paged";
import { useRemote } from "../data/remote";
import { counted, dayInWords, dayOf, number } from "../report/words";
import { Shown } from "../text/shown";
import { Paragraph } from "../incident/paragraph";
import { Passage } from "../text/passage";
import "../style/desk.css";

const REPORTS = 14;

/** The first view: the latest incidents, those whose versions exclude each other marked, and the latest reports. */
export function Desk({ query }: { readonly query: URLSearchParams }) {
  useEffect(() => void (document.title = "Hearsay"), []);
  const overview = useRemote("overview", (signal) => api.overview({}, signal));
  const incidents = useRemote("incidents", (signal) => api.incidents({ limit: shownIn(query) }, signal));
  const reports = useRemote("reports", (signal) => api.reports({ limit: REPORTS }, signal));
  const news = useNews(["document", "incident"]);
  const show = (): void => {
    news.clear();
    for (const remote of [overview, incidents, reports]) if (remote.state === "ready") remote.reload();
  };
  if (overview.state === "ready" && overview.value.reports === 0) return <FirstUse />;
  return (
    <div class="desk">
      <h1 class="unseen">The desk</h1>
      <section aria-labelledby="latest" class="front">
        <h2 id="latest" class="kicker">
          Incidents, the latest first
          {overview.state === "ready" && <> · {number(overview.value.incidents)} in all</>}
        </h2>
        <Loaded remote={incidents} what="the incidents">
          {(page) =>
            page.items.length ? (
              <Stories key={page.items[0]!.id} first={page} />
            ) : (
              <p class="aside">No two versions of one happening were found yet; the reports are beside.</p>
            )
          }
        </Loaded>
      </section>
      <aside aria-labelledby="wire">
        <h2 id="wire" class="kicker">
          Latest reports
        </h2>
        <p role="status" class="news">
          {news.count > 0 && (
            <button type="button" onClick={show}>
              {counted(news.count, "change")}: show
            </button>
          )}
        </p>
        <Loaded remote={reports} what="the reports">
          {({ items }) => (
            <ul class="wire">
              {items.map((row) => (
                <WireItem key={row.document} row={row} />
              ))}
            </ul>
          )}
        </Loaded>
        {overview.state === "ready" && (
          <p class="aside size">
            {counted(overview.value.reports, "report")}, {counted(overview.value.events, "event")},{" "}
            {counted(overview.value.attributions, "attribution")}, {counted(overview.value.incidents, "incident")}
          </p>
        )}
      </aside>
    </div>
  );
}

/** The pages of the incidents so far; how many are shown is in the address. */
function Stories({ first }: { readonly first: Page<IncidentRow> }) {
  const { pages, state, more } = usePaged(
    first,
    (cursor) => api.incidents({ limit: PAGE, cursor }),
    (shown) => choose({ shown: String(shown) }, { replace: true }),
  );
  return (
    <>
      <ol class="stories">
        {pages
          .flatMap(({ items }) => items)
          .map((row, i) => (
            <Story key={row.id} row={row} lead={i === 0} />
          ))}
      </ol>
      <ShowMore state={state} more={more} />
    </>
  );
}

function Story({ row, lead }: { readonly row: IncidentRow; readonly lead: boolean }) {
  return (
    <li class={lead ? "story lead" : "story"}>
      <p class="kicker">
        {row.type.toLowerCase()}
        {row.date && <> · {dayOf(row.date)}</>}
      </p>
      <h3>
        <Link to={toIncident(row.id)}>
          <Shown text={row.title} />
        </Link>
      </h3>
      <p>
        <span class={`badge ${row.status}`}>{GRADES[row.status]}</span>
        {row.contested.length > 0 && (
          <> Disputed: {row.contested.map((field) => FIELD_NAMES[field].toLowerCase()).join(", ")}.</>
        )}
      </p>
      <p class="aside">
        {counted(row.parties, "party", "parties")} in {counted(row.reports, "report")} from{" "}
        {counted(row.origins, "origin")}
      </p>
      {lead && <Lead id={row.id} />}
    </li>
  );
}

/** The paragraph of the incident that leads. */
function Lead({ id }: { readonly id: string }) {
  const remote = useRemote(`incident ${id}`, (signal) => api.incident(id, signal));
  return (
    <Loaded remote={remote} what="the versions">
      {({ incident }) => <Paragraph incident={incident} />}
    </Loaded>
  );
}

function WireItem({ row }: { readonly row: ReportRow }) {
  const about = [row.outlets?.join(", ") ?? row.outlet, row.day && dayInWords(row.day)].filter(Boolean).join(", ");
  return (
    <li>
      <Link to={toReport(row.document)}>
        {row.title ? <Shown text={row.title} /> : <Passage passage={row.passage} />}
      </Link>
      <span class="aside">
        {about && (
          <>
            <Shown text={about} /> ·{" "}
          </>
        )}
        {counted(row.events, "event")}
      </span>
    </li>
  );
}

function FirstUse() {
  return (
    <Empty title="Nothing has been read yet">
      <p>Hearsay sets side by side what each party says of the same happening. It needs reports to read:</p>
      <ul class="steps">
        <li>
          <code>hearsay ingest examples/reports</code> reads a folder of text, HTML, feeds or archives into the store.
        </li>
        <li>
          <Link to="/paste?example=1">Try it on an invented report</Link>, or{" "}
          <Link to="/paste">paste one of your own</Link>. Nothing of it is kept.
        </li>
      </ul>
    </Empty>
  );
}
