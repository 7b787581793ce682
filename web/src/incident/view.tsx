import { useEffect, useMemo } from "preact/hooks";
import { GRADES } from "../../../src/export/dossier/wording.js";
import type { IncidentView as Viewed } from "../../../src/server/api/rows.js";
import { lazy } from "../app/lazy";
import { Loaded } from "../app/states";
import { api } from "../data/api";
import { useRemote } from "../data/remote";
import { useVerdicts, verdictKey } from "../data/verdicts";
import { Beside } from "../report/beside";
import { counted, dayOf } from "../report/words";
import { plain } from "../text/control";
import { Shown } from "../text/shown";
import { FramingTable } from "./framing";
import { Matrix } from "./matrix";
import { Origins } from "./origins";
import { Paragraph } from "./paragraph";
import { Statements } from "./statements";
import { Timeline } from "./timeline";
import { Tolls } from "./toll";
import { originsOf } from "./versions";
import "../style/incident.css";

const WorldMap = lazy("the map", () => import("../map/map").then((m) => m.default));

export function IncidentView({ id }: { readonly id: string }) {
  const remote = useRemote(`incident ${id}`, (signal) => api.incident(id, signal));
  const title = remote.state === "ready" ? remote.value.incident.title : undefined;
  useEffect(() => void (document.title = title ? `${plain(title)} – Hearsay` : "Incident – Hearsay"), [title]);
  return (
    <Loaded remote={remote} what="the incident" home>
      {(view) => <IncidentPage view={view} />}
    </Loaded>
  );
}

function IncidentPage({ view: { incident, documents, parties } }: { readonly view: Viewed }) {
  const names = new Map(incident.parties.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? "someone not named";
  const path = `/api/incidents/${encodeURIComponent(incident.id)}`;
  const origins = originsOf(incident);
  const verdicts = useVerdicts(incident.members.map(({ document }) => document));
  const beside = useMemo(() => ({ verdicts, stored: true, reviewer: false }), [verdicts]);
  const out = incident.members.filter(
    ({ document, event }) => verdicts.get(verdictKey(document, "event", event))?.stands === false,
  );
  return (
    <Beside.Provider value={beside}>
      <article class="incident">
        <header class="heading">
          <p class="kicker">
            Incident · {incident.type.toLowerCase()} ·{" "}
            <span class={`badge ${incident.status}`}>{GRADES[incident.status]}</span>
          </p>
          <h1>
            <Shown text={incident.title} />
          </h1>
          <p class="tally">
            {incident.date && <>{dayOf(incident.date)} · </>}
            {incident.place && (
              <>
                <Shown text={incident.place.name} /> ·{" "}
              </>
            )}
            {counted(new Set(incident.members.map(({ document }) => document)).size, "report")} from{" "}
            {counted(origins.length, "origin")} · {counted(parties, "party", "parties")}
          </p>
        </header>
        {out.length > 0 && (
          <p class="notice">
            A review has rejected {out.length} of the {counted(incident.members.length, "event")} that this rests on;
            the table strikes them through.
          </p>
        )}
        <Paragraph incident={incident} />
        <section aria-labelledby="versions">
          <h2 id="versions">Who says what about it</h2>
          <Matrix incident={incident} />
        </section>
        <div class="pair">
          <section aria-labelledby="framing">
            <h2 id="framing">What each calls it</h2>
            {incident.framing.length ? (
              <FramingTable incident={incident} />
            ) : (
              <p class="aside">No party’s own words for it were found.</p>
            )}
            <Tolls incident={incident} />
          </section>
          <section aria-labelledby="where">
            <h2 id="where">Where</h2>
            <Where view={{ incident }} />
          </section>
        </div>
        <section aria-labelledby="statements">
          <h2 id="statements">What was said of it</h2>
          <Statements incident={incident} nameOf={nameOf} />
        </section>
        <div class="pair">
          <section aria-labelledby="timeline">
            <h2 id="timeline">What was said when</h2>
            <Timeline incident={incident} nameOf={nameOf} />
          </section>
          <section aria-labelledby="origins">
            <h2 id="origins">Where it was printed</h2>
            <Origins incident={incident} documents={documents} />
            <p class="links">
              This dossier as <a href={`${path}.json`}>JSON</a>, <a href={`${path}.csv`}>CSV of its matrix</a>, or{" "}
              <button type="button" onClick={() => print()}>
                print it
              </button>
            </p>
          </section>
        </div>
      </article>
    </Beside.Provider>
  );
}

/** Every place that a version names, on the map and as a list. */
function Where({ view: { incident } }: { readonly view: Pick<Viewed, "incident"> }) {
  const places = new Map<string, { id: string; name: string; lat: number; lon: number; count: number }>();
  const add = (name: string, place: { lat: number; lon: number } | undefined): void => {
    if (!place) return;
    const before = places.get(name);
    places.set(name, { id: name, name, lat: place.lat, lon: place.lon, count: (before?.count ?? 0) + 1 });
  };
  for (const { field, cells } of incident.facts)
    if (field === "place") for (const { value } of cells) add(value.text, value.place);
  if (!places.size && incident.place) add(incident.place.name, incident.place.place);
  const points = [...places.values()];
  if (!points.length) return <p class="aside">No place with coordinates is named.</p>;
  return (
    <>
      <WorldMap points={points} label="Places of the incident" height={420} />
      <ul class="places">
        {points.map(({ name, count }) => (
          <li key={name}>
            <Shown text={name} /> <span class="aside">named {counted(count, "time")}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
