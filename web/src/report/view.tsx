import { useEffect, useMemo } from "preact/hooks";
import { Few } from "../app/more";
import { choose, Link, toIncident } from "../app/route";
import { Loaded } from "../app/states";
import { api } from "../data/api";
import { useRemote } from "../data/remote";
import { token } from "../data/token";
import { useVerdicts } from "../data/verdicts";
import { plain } from "../text/control";
import { Shown } from "../text/shown";
import { Beside } from "./beside";
import { ReportPage } from "./page";
import { Reviewed } from "./reviewed";

export function ReportView({ id, at }: { readonly id: string; readonly at: string | null }) {
  const remote = useRemote(`report ${id}`, (signal) => api.report(id, signal));
  const title = remote.state === "ready" ? remote.value.document.title : undefined;
  useEffect(() => void (document.title = title ? `${plain(title)} – Hearsay` : "Report – Hearsay"), [title]);
  const verdicts = useVerdicts([id]);
  const reviewer = useReviewer();
  const beside = useMemo(() => ({ verdicts, stored: true, reviewer }), [verdicts, reviewer]);
  const path = `/api/reports/${encodeURIComponent(id)}`;
  return (
    <Loaded remote={remote} what="the report" home>
      {(report) => (
        <Beside.Provider value={beside}>
          <ReportPage report={report} at={at} verdicts={verdicts} onAt={goneTo} key={report.document.id}>
            <Reviewed id={id} verdicts={verdicts} />
            <TellsOf id={id} />
            <p class="links">
              This report as <a href={`${path}.json`}>JSON</a>, <a href={`${path}.csv`}>CSV of its events</a>,{" "}
              <a href={`${path}/raw`}>plain text</a>
            </p>
          </ReportPage>
        </Beside.Provider>
      )}
    </Loaded>
  );
}

const goneTo = (id: string): void => choose({ at: id }, { replace: true });

/** Whether who reads has a token that may review; without any nobody is asked. */
function useReviewer(): boolean {
  const signed = token.read() !== null;
  const remote = useRemote(`reviewer ${signed}`, (signal) =>
    signed ? api.overview({}, signal) : Promise.resolve({ writable: false }),
  );
  return remote.state === "ready" && remote.value.writable;
}

/** The incidents that a report tells of; nothing while there are none. */
function TellsOf({ id }: { readonly id: string }) {
  const remote = useRemote(`incidents of ${id}`, (signal) => api.reportIncidents(id, signal));
  if (remote.state !== "ready" || !remote.value.items.length) return null;
  return (
    <Few all={remote.value.items} few={8}>
      {(some, more) => (
        <p class="links">
          Tells of{" "}
          {some.map(({ id: incident, title }, i) => (
            <span key={incident}>
              {i > 0 && "; "}
              <Link to={toIncident(incident)}>
                <Shown text={title} />
              </Link>
            </span>
          ))}{" "}
          {more}
        </p>
      )}
    </Few>
  );
}
