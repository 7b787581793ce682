import { saysOf, type Lookup } from "../../../src/export/report/voices.js";
import type { CodedEvent } from "../../../src/records/index.js";
import { Shown } from "../text/shown";
import { Parties } from "./margin";
import { dayOf, kindOf, STATUS_MARKS, SURE } from "./words";

/** The whole record of an event: who, where, when, how many, every voice's stand, and what made the coder say so. */
export function EventDetails({ event, lookup }: { readonly event: CodedEvent; readonly lookup: Lookup }) {
  const { text } = lookup.report.document;
  return (
    <dl class="record">
      <dt>What</dt>
      <dd>
        {kindOf(event)}
        {event.contexts.length > 0 && <> ({event.contexts.join(", ")})</>}
      </dd>
      <dt>Status</dt>
      <dd>
        {event.status}: {STATUS_MARKS[event.status].means}
      </dd>
      <dt>Who</dt>
      <dd>
        <Parties all={event.actors} lookup={lookup} />
      </dd>
      <dt>To whom</dt>
      <dd>
        <Parties all={event.recipients} lookup={lookup} none="nobody named" />
      </dd>
      {event.place && (
        <>
          <dt>Where</dt>
          <dd>
            <Shown text={lookup.name(event.place.entity)} />
          </dd>
        </>
      )}
      {event.date && (
        <>
          <dt>When</dt>
          <dd>
            {dayOf(event.date)} <span class="aside">({event.date.basis})</span>
          </dd>
        </>
      )}
      {event.counts.map(({ what, words, shared }, i) => [
        <dt key={`t${i}`}>{what}</dt>,
        <dd key={`d${i}`}>
          <Shown text={text.slice(words.start, words.end)} />
          {shared && <span class="aside"> (one figure for several kinds)</span>}
        </dd>,
      ])}
      <dt>Voices</dt>
      <dd>
        <ol class="voices">
          {event.voices.map(({ entity, attribution, commitment }, i) => {
            const act = lookup.attribution(attribution)?.act;
            return (
              <li key={i}>
                <Shown text={lookup.name(entity)} /> {act && `${saysOf(act)} so, and `}
                {SURE[commitment]} <code>{commitment}</code>
              </li>
            );
          })}
        </ol>
      </dd>
      <dt>Codes</dt>
      <dd>
        PLOVER {event.type} · quad {event.quad} · score {event.score}
        {event.cameo && <> · CAMEO {event.cameo}</>}
      </dd>
      {event.why.length > 0 && (
        <>
          <dt>Why</dt>
          <dd>
            <ul class="why">
              {event.why.map(({ field, rule, head, evidence, confidence }, i) => (
                <li key={i}>
                  <b>{field}</b> {rule ?? head} <span class="aside">{Math.round(confidence * 100)} %</span>{" "}
                  {evidence.slice(0, 4).map((span, j) => (
                    <q key={j}>
                      <Shown text={text.slice(span.start, Math.min(span.end, span.start + 80))} />
                    </q>
                  ))}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
