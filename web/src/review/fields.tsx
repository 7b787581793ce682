/** Small fields of the review's editors. */
import type { ComponentChildren } from "preact";
import type { Participant, Report, Span } from "../../../src/records/index.js";
import { plain } from "../text/control";
import { Shown } from "../text/shown";

export function Choice<T extends string>({
  name,
  value,
  all,
  onChange,
}: {
  readonly name: string;
  readonly value: T;
  readonly all: readonly T[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <label class="field">
      <span>{name}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {all.map((each) => (
          <option key={each} value={each}>
            {each === "" ? "none" : each}
          </option>
        ))}
      </select>
    </label>
  );
}

/** An entity of the report, or none. */
export function EntityChoice({
  name,
  value,
  report,
  onChange,
}: {
  readonly name: string;
  readonly value: string | null;
  readonly report: Report;
  readonly onChange: (entity: string | null) => void;
}) {
  return (
    <label class="field">
      <span>{name}</span>
      <select value={value ?? ""} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">none</option>
        {report.entities.map(({ id, name: called }) => (
          <option key={id} value={id}>
            {plain(called).slice(0, 60)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface WordsProps {
  readonly name: string;
  readonly value: Span | null;
  readonly text: string;
  readonly selection: Span | null;
  readonly onShow: (span: Span) => void;
  readonly onChange: (span: Span) => void;
  readonly children?: ComponentChildren;
}

/** Words of the text: shown, found again in it, and set from what is selected there. */
export function WordsField({ name, value, text, selection, onShow, onChange, children }: WordsProps) {
  return (
    <div class="field">
      <span>{name}</span>
      <span class="value">
        {value ? (
          <button type="button" class="plain" onClick={() => onShow(value)} title="Show in the text">
            <Shown text={text.slice(value.start, value.end)} />
          </button>
        ) : (
          <span class="aside">none</span>
        )}{" "}
        <button type="button" disabled={!selection} onClick={() => selection && onChange(selection)}>
          ← selection
        </button>
        {children}
      </span>
    </div>
  );
}

/** Actors or recipients: entities of the report, or words alone. */
export function PartiesField({
  name,
  value,
  report,
  selection,
  onChange,
}: {
  readonly name: string;
  readonly value: readonly Participant[];
  readonly report: Report;
  readonly selection: Span | null;
  readonly onChange: (value: Participant[]) => void;
}) {
  const { text } = report.document;
  const names = new Map(report.entities.map((entity) => [entity.id, entity.name]));
  const nameOf = ({ entity, span }: Participant): string =>
    (entity && names.get(entity)) ?? (span ? text.slice(span.start, span.end) : "?");
  return (
    <div class="field">
      <span>{name}</span>
      <span class="value">
        {value.map((each, i) => (
          <span key={i} class="chip">
            <Shown text={nameOf(each)} />{" "}
            <button
              type="button"
              class="plain"
              aria-label={`Remove ${plain(nameOf(each))}`}
              onClick={() => onChange(value.filter((_, j) => j !== i))}
            >
              ×
            </button>
          </span>
        ))}
        <select
          aria-label={`Add to ${name}`}
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value) onChange([...value, { entity: currentTarget.value }]);
            currentTarget.value = "";
          }}
        >
          <option value="">add …</option>
          {report.entities.map(({ id, name: called }) => (
            <option key={id} value={id}>
              {plain(called).slice(0, 60)}
            </option>
          ))}
        </select>{" "}
        <button
          type="button"
          disabled={!selection}
          onClick={() => selection && onChange([...value, { span: selection }])}
        >
          ← selection
        </button>
      </span>
    </div>
  );
}
