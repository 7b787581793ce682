import {
  COMMITMENTS,
  COUNT_KINDS,
  EVENT_TYPE_NAMES,
  EVENT_TYPES,
  quadOf,
  scoreOf,
  STATUSES,
  type CodedEvent,
  type Report,
} from "../../../src/records/index.js";
import { Lookup } from "../../../src/export/report/voices.js";
import { Shown } from "../text/shown";
import { Choice, EntityChoice, MoreField, PartiesField, WordsField, type Words } from "./fields";

interface Props {
  readonly event: CodedEvent;
  readonly report: Report;
  readonly words: Words;
  readonly onChange: (event: CodedEvent) => void;
}

/** Every field of an event that a reviewer decides; quad and score follow the type and the mode. */
export function EventEditor({ event, report, words, onChange }: Props) {
  const lookup = new Lookup(report);
  const set = (change: Partial<CodedEvent>): void => onChange({ ...event, ...change });
  const setKind = (type: CodedEvent["type"], mode: string): void => {
    const { mode: _, ...rest } = event;
    onChange({ ...rest, type, ...(mode && { mode }), quad: quadOf(type), score: scoreOf(type, mode || undefined) });
  };
  const modes = Object.keys(EVENT_TYPES[event.type].modes);
  return (
    <div class="editor">
      <Choice name="type" value={event.type} all={EVENT_TYPE_NAMES} onChange={(type) => setKind(type, "")} />
      {modes.length > 0 && (
        <Choice
          name="mode"
          value={event.mode ?? ""}
          all={["", ...modes]}
          onChange={(mode) => setKind(event.type, mode)}
        />
      )}
      <Choice name="status" value={event.status} all={STATUSES} onChange={(status) => set({ status })} />
      <WordsField name="trigger" value={event.trigger} words={words} onChange={(trigger) => set({ trigger })} />
      <PartiesField
        name="actors"
        value={event.actors}
        report={report}
        words={words}
        onChange={(actors) => set({ actors })}
      />
      <PartiesField
        name="recipients"
        value={event.recipients}
        report={report}
        words={words}
        onChange={(recipients) => set({ recipients })}
      />
      <EntityChoice
        name="place"
        value={event.place?.entity ?? null}
        report={report}
        onChange={(entity) => onChange(entity ? { ...event, place: { entity } } : without(event, "place"))}
      />
      <DateField event={event} onChange={onChange} />
      {event.counts.map((count, i) => {
        const setCount = (change: Partial<typeof count>): void =>
          set({ counts: event.counts.map((each, j) => (i === j ? { ...each, ...change } : each)) });
        return (
          <fieldset key={i} class="field">
            <legend class="unseen">count {i + 1}</legend>
            <span>count</span>
            <span class="value">
              <button type="button" class="plain" onClick={() => words.show(count.words)}>
                <Shown text={words.text.slice(count.words.start, count.words.end)} />
              </button>
              <select
                aria-label="of whom"
                value={count.what}
                onChange={(e) => setCount({ what: e.currentTarget.value as typeof count.what })}
              >
                {COUNT_KINDS.map((kind) => (
                  <option key={kind}>{kind}</option>
                ))}
              </select>
              <Figure name="at least" value={count.min} onChange={(min) => setCount({ min })} />
              <Figure name="at most" value={count.max} onChange={(max) => setCount({ max })} />
              <button
                type="button"
                class="plain"
                onClick={() => set({ counts: event.counts.filter((_, j) => j !== i) })}
              >
                remove
              </button>
            </span>
          </fieldset>
        );
      })}
      <MoreField
        name="new count"
        words={words}
        onTake={(span) => set({ counts: [...event.counts, { what: "killed", words: span }] })}
      />
      <Choice
        name="attribution"
        value={event.attribution ?? ""}
        all={["", ...report.attributions.map(({ id }) => id)]}
        onChange={(id) => set({ attribution: id || null })}
      />
      {event.voices.map((voice, i) => (
        <label key={i} class="field">
          <span>
            <Shown text={lookup.name(voice.entity)} />
          </span>
          <select
            value={voice.commitment}
            onChange={(e) =>
              set({
                voices: event.voices.map((each, j) =>
                  i === j ? { ...each, commitment: e.currentTarget.value as typeof voice.commitment } : each,
                ),
              })
            }
          >
            {COMMITMENTS.map((commitment) => (
              <option key={commitment}>{commitment}</option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

function DateField({ event, onChange }: Pick<Props, "event" | "onChange">) {
  const { date } = event;
  const day = (edge: "start" | "end") => (
    <input
      type="date"
      aria-label={edge === "start" ? "first day" : "last day"}
      value={date?.[edge]?.slice(0, 10) ?? ""}
      onChange={({ currentTarget: { value } }) => {
        if (!value) return onChange(without(event, "date"));
        const other = date?.[edge === "start" ? "end" : "start"] ?? value;
        onChange({
          ...event,
          date: { precision: "day", basis: "stated", ...date, start: other, end: other, [edge]: value },
        });
      }}
    />
  );
  return (
    <div class="field">
      <span>days</span>
      <span class="value">
        {day("start")} {day("end")}
      </span>
    </div>
  );
}

function Figure({
  name,
  value,
  onChange,
}: {
  readonly name: string;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}) {
  return (
    <input
      type="number"
      min={0}
      class="figure"
      aria-label={name}
      placeholder={name}
      value={value ?? ""}
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== "") onChange(Number(currentTarget.value));
      }}
    />
  );
}

function without<K extends keyof CodedEvent>(event: CodedEvent, key: K): CodedEvent {
  const { [key]: _, ...rest } = event;
  return rest as unknown as CodedEvent;
}
