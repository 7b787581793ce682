import type { Verdict } from "../../../src/server/api/review.js";
import type { AttributionRow, EventRow, Provenance, ReportRow } from "../../../src/server/api/rows.js";
import { Link, toReport } from "../app/route";
import { Sign } from "../report/text";
import { counted, dayInWords, dayOf, kindOf, STATUS_MARKS } from "../report/words";
import { Passage } from "../text/passage";
import { Ruling, ruledOut } from "../text/ruling";
import { Shown } from "../text/shown";

interface Ruled<R> {
  readonly row: R;
  /** What review made of it. */
  readonly verdict?: Verdict | undefined;
}

const names = (parties: EventRow["actors"]): string => parties.map(({ name }) => name).join(", ");

export function EventItem({ row, verdict }: Ruled<EventRow>) {
  const voice = row.voices.at(-1);
  return (
    <li>
      <p class="kicker">
        {kindOf(row)}
        {row.date?.start && <> · {dayOf(row.date)}</>}
        {row.place && (
          <>
            {" · "}
            <Shown text={row.place.name} />
          </>
        )}
      </p>
      <Link to={toReport(row.document, row.event)} class={`passage-link${ruledOut(verdict)}`}>
        <Passage passage={row.passage} also={row.trigger.span} />
      </Link>
      <p>
        <Sign status={row.status} />{" "}
        <span title={STATUS_MARKS[row.status].means}>
          <b>{row.status}</b>
        </span>
        {voice && row.voices.length > 1 && (
          <>
            {" by "}
            <Shown text={voice.name} />
          </>
        )}
        {(row.actors.length > 0 || row.recipients.length > 0) && (
          <span class="aside">
            {" · "}
            <Shown text={names(row.actors) || "no actor named"} />
            {row.recipients.length > 0 && (
              <>
                {" → "}
                <Shown text={names(row.recipients)} />
              </>
            )}
          </span>
        )}
        <From row={row} />
      </p>
      <Ruling verdict={verdict} />
    </li>
  );
}

export function AttributionItem({ row, verdict }: Ruled<AttributionRow>) {
  return (
    <li>
      <p class="kicker">
        {row.kind} · {row.act}
      </p>
      <Link to={toReport(row.document, row.attribution)} class={`passage-link${ruledOut(verdict)}`}>
        <Passage passage={row.passage} />
      </Link>
      <p>
        <b>
          <Shown text={row.name ?? row.source?.words ?? "someone not named"} />
        </b>
        <From row={row} />
      </p>
      <Ruling verdict={verdict} />
    </li>
  );
}

export function ReportItem({ row }: { readonly row: ReportRow }) {
  return (
    <li>
      {row.title && (
        <h3>
          <Link to={toReport(row.document)}>
            <Shown text={row.title} />
          </Link>
        </h3>
      )}
      <Link to={toReport(row.document)} class="passage-link">
        <Passage passage={row.passage} />
      </Link>
      <p>
        {counted(row.events, "event")}, {counted(row.attributions, "attribution")}
        <From row={row} />
      </p>
    </li>
  );
}

function From({ row }: { readonly row: Provenance }) {
  const about = [row.outlets?.join(", ") ?? row.outlet, row.day && dayInWords(row.day)].filter(Boolean).join(", ");
  if (!about) return null;
  return (
    <span class="aside">
      {" · "}
      <Shown text={about} />
    </span>
  );
}
