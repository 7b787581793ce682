import { useEffect } from "preact/hooks";
import { Link, toIncident } from "../app/route";
import { Loaded } from "../app/states";
import { api } from "../data/api";
import { useRemote } from "../data/remote";
import { plain } from "../text/control";
import { Shown } from "../text/shown";
import { ReportPage } from "./page";

export function ReportView({ id, at }: { readonly id: string; readonly at: string | null }) {
  const remote = useRemote(`report ${id}`, (signal) => api.report(id, signal));
  const title = remote.state === "ready" ? remote.value.document.title : undefined;
  useEffect(() => void (document.title = title ? `${plain(title)} – Hearsay` : "Report – Hearsay"), [title]);
  const path = `/api/reports/${encodeURIComponent(id)}`;
  return (
    <Loaded remote={remote} what="the report">
      {(report) => (
        <ReportPage report={report} at={at} key={report.document.id}>
          <TellsOf id={id} />
          <p class="links">
            This report as <a href={`${path}.json`}>JSON</a>, <a href={`${path}.csv`}>CSV of its events</a>,{" "}
            <a href={`${path}/raw`}>plain text</a>
          </p>
        </ReportPage>
      )}
    </Loaded>
  );
}

/** The incidents that a report tells of; nothing while there are none. */
function TellsOf({ id }: { readonly id: string }) {
  const remote = useRemote(`incidents of ${id}`, (signal) => api.reportIncidents(id, signal));
  if (remote.state !== "ready" || !remote.value.items.length) return null;
  return (
    <p class="links">
      Tells of{" "}
      {remote.value.items.slice(0, 8).map(({ id: incident, title }, i) => (
        <span key={incident}>
          {i > 0 && "; "}
          <Link to={toIncident(incident)}>
            <Shown text={title} />
          </Link>
        </span>
      ))}
      {remote.value.items.length > 8 && <> and {remote.value.items.length - 8} more</>}
    </p>
  );
}
