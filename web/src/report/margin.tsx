import { useContext, useState } from "preact/hooks";
import type { Lookup } from "../../../src/export/report/voices.js";
import type { CodedEvent, Participant } from "../../../src/records/index.js";
import { hueOf, type Speaker } from "../text/speakers";
import { verdictKey } from "../data/verdicts";
import { Decided } from "../review/decided";
import { Ruling, ruledOut } from "../text/ruling";
import { Shown } from "../text/shown";
import { Beside } from "./beside";
import { EventDetails } from "./details";
import { Addresses, ReviewOfVoices } from "./addresses";
import type { Note } from "./notes";
import { Sign } from "./text";
import { kindOf } from "./words";

interface Props {
  readonly notes: readonly Note[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly lookup: Lookup;
}

/** The margin beside a block: each chain of voices in words, with the events that it tells there. */
export function Margin({ notes, speakers, lookup }: Props) {
  const { verdicts } = useContext(Beside);
  const { id: document } = lookup.report.document;
  return (
    <ul class="margin">
      {notes.map(({ attribution, chain, events }) => {
        const speaker = attribution && speakers.get(attribution.id);
        const id = attribution?.id;
        const verdict = id === undefined ? undefined : verdicts.get(verdictKey(document, "attribution", id));
        return (
          <li key={id ?? "outlet"} class={`note ${speaker ? hueOf(speaker) : "outlet"}`} data-m={id}>
            <p class={`chain${ruledOut(verdict)}`}>
              {speaker && <span class="who">{speaker.number}</span>}
              {chain.map((link, i) => (
                <span key={i} class={i === chain.length - 1 ? "link innermost" : "link"}>
                  {i > 0 && <span class="arrow"> → </span>}
                  {link.attribution && link.attribution === id ? (
                    <a href={`#t-${id}`} id={`n-${id}`}>
                      <Shown text={link.name} />
                    </a>
                  ) : (
                    <Shown text={link.name} />
                  )}{" "}
                  {link.says}
                </span>
              ))}
            </p>
            <Ruling verdict={verdict} />
            {id !== undefined && <ReviewOfVoices document={document} id={id} />}
            {events.length > 0 && (
              <ul class="told">
                {events.map((event) => (
                  <Told key={event.id} event={event} lookup={lookup} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** One event in the margin; its whole record is made when somebody opens it. */
function Told({ event, lookup }: { readonly event: CodedEvent; readonly lookup: Lookup }) {
  const { text } = lookup.report.document;
  const [open, setOpen] = useState(false);
  const verdict = useContext(Beside).verdicts.get(verdictKey(lookup.report.document.id, "event", event.id));
  return (
    <li data-m={event.id} id={`n-${event.id}`}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class={`event ${event.status}${ruledOut(verdict)}`}>
            <Shown text={text.slice(event.trigger.start, event.trigger.end)} />
          </span>
          <Sign status={event.status} /> <span class="status">{event.status}</span>{" "}
          <span class="kind">{kindOf(event)}</span>
          <span class="parties">
            <Parties all={event.actors} lookup={lookup} />
            {event.recipients.length > 0 && " → "}
            <Parties all={event.recipients} lookup={lookup} none="" />
          </span>
          {verdict && verdict.decision.verb !== "accept" && " "}
          <Ruling verdict={verdict} />
        </summary>
        {open && (
          <>
            {verdict && <Decided decisions={[verdict.decision]} report={lookup.report} />}
            <EventDetails event={event} lookup={lookup} />
            <Addresses document={lookup.report.document.id} id={event.id} />
          </>
        )}
      </details>
    </li>
  );
}

export function Parties({
  all,
  lookup,
  none = "no actor named",
}: {
  readonly all: readonly Participant[];
  readonly lookup: Lookup;
  readonly none?: string;
}) {
  if (!all.length) return <>{none}</>;
  const { text } = lookup.report.document;
  return (
    <>
      {all.map(({ entity, span }, i) => (
        <span key={i}>
          {i > 0 && ", "}
          <Shown text={entity ? lookup.name(entity) : span ? text.slice(span.start, span.end) : "?"} />
        </span>
      ))}
    </>
  );
}
