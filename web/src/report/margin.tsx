import { useState } from "preact/hooks";
import type { Lookup } from "../../../src/export/report/voices.js";
import type { CodedEvent, Participant } from "../../../src/records/index.js";
import { hueOf, type Speaker } from "../text/speakers";
import { Shown } from "../text/shown";
import { EventDetails } from "./details";
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
  return (
    <ul class="margin">
      {notes.map(({ attribution, chain, events }) => {
        const speaker = attribution && speakers.get(attribution.id);
        const id = attribution?.id;
        return (
          <li key={id ?? "outlet"} class={`note ${speaker ? hueOf(speaker) : "outlet"}`} data-m={id}>
            <p class="chain">
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
  return (
    <li data-m={event.id} id={`n-${event.id}`}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class={`event ${event.status}`}>
            <Shown text={text.slice(event.trigger.start, event.trigger.end)} />
          </span>
          <Sign status={event.status} /> <span class="status">{event.status}</span>{" "}
          <span class="kind">{kindOf(event)}</span>
          <span class="parties">
            <Parties all={event.actors} lookup={lookup} />
            {event.recipients.length > 0 && " → "}
            <Parties all={event.recipients} lookup={lookup} none="" />
          </span>
        </summary>
        {open && <EventDetails event={event} lookup={lookup} />}
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
