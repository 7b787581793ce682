import { Few } from "../app/more";
import type { Lookup } from "../../../src/export/report/voices.js";
import type { CodedEvent, Report } from "../../../src/records/index.js";
import { hueOf, type Speaker } from "../text/speakers";
import { plain } from "../text/control";
import { Shown } from "../text/shown";
import { Sign } from "./text";
import { counted, dayInWords, sentenceCase } from "./words";

/** How many voices the list of voices shows before it folds. */
const MOST_VOICES = 12;

interface Props {
  readonly report: Report;
  readonly lookup: Lookup;
  readonly speakers: ReadonlyMap<string, Speaker>;
}

export function Heading({ report, lookup, speakers }: Props) {
  const { document } = report;
  const outlet = lookup.publisher === "the report" ? null : lookup.publisher;
  const day = document.published ?? document.dateline?.date?.start;
  const about = [outlet, day && dayInWords(day)].filter((each): each is string => Boolean(each));
  const title = document.title ?? (about.length ? about.join(", ") : "A report without a title");
  const voices = [...new Map([...speakers.values()].map((speaker) => [speaker.number, speaker])).values()];
  const original = addressOf(document.uri);
  const warnings = report.messages.filter(({ severity }) => severity !== "info");
  return (
    <header class="heading">
      <p class="kicker">
        <Shown text={document.title && about.length ? about.join(" · ") : "Report"} />
        {document.byline.length > 0 && (
          <>
            {" · by "}
            <Shown text={document.byline.join(", ")} />
          </>
        )}
      </p>
      <h1>
        <Shown text={title} />
      </h1>
      <p class="tally">
        {counted(report.attributions.length, "attribution")} by {counted(voices.length, "voice")} ·{" "}
        {counted(report.events.length, "event")}
        {statusesOf(report.events).flatMap(([status, count]) => [
          " ",
          <span key={status} class="count">
            <Sign status={status} /> {count} {status}
          </span>,
        ])}
      </p>
      {original && (
        <p class="original">
          <a href={original.href} rel="noreferrer external">
            The original at {plain(original.host)}
          </a>
        </p>
      )}
      {document.status !== "usable" && <p class="notice">This report was {document.status} by its publisher.</p>}
      {warnings.map(({ text }, i) => (
        <p key={i} class="notice">
          <Shown text={sentenceCase(text)} />
        </p>
      ))}
      {voices.length > 0 && (
        <Few all={voices} few={MOST_VOICES}>
          {(some, more) => (
            <ul class="cast" aria-label="Voices">
              {some.map((speaker) => (
                <li key={speaker.number} class={hueOf(speaker)}>
                  <span class="who">{speaker.number}</span> <Shown text={speaker.name} />
                </li>
              ))}
              {more && <li>{more}</li>}
            </ul>
          )}
        </Few>
      )}
    </header>
  );
}

/** An address of the web; the uri of a report may be anything. */
function addressOf(uri: string | undefined): URL | null {
  const url = uri !== undefined && URL.canParse(uri) ? new URL(uri) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

function statusesOf(events: readonly CodedEvent[]): [CodedEvent["status"], number][] {
  const counts = new Map<CodedEvent["status"], number>();
  for (const { status } of events) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
