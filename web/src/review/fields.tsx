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

/** The text an item stands in, and what the reviewer has selected of it. */
export interface Words {
  readonly text: string;
  /** Whether anything is selected, as far as the page has drawn it. */
  readonly some: boolean;
  /** What is selected at this moment. */
  readonly selected: () => Span | null;
  readonly show: (span: Span) => void;
}

/** Takes the selected words over. */
function Take({ words, onTake }: { readonly words: Words; readonly onTake: (span: Span) => void }) {
  const take = (): void => {
    const span = words.selected();
    if (span) onTake(span);
  };
  return (
    <button type="button" disabled={!words.some} onClick={take}>
      ← selection
    </button>
  );
}

/** A field that the selected words make one more of. */
export function MoreField({
  name,
  words,
  onTake,
}: {
  readonly name: string;
  readonly words: Words;
  readonly onTake: (span: Span) => void;
}) {
  return (
    <div class="field">
      <span>{name}</span>
      <span class="value">
        <Take words={words} onTake={onTake} />
      </span>
    </div>
  );
}

interface WordsProps {
  readonly name: string;
  readonly value: Span | null;
  readonly words: Words;
  readonly onChange: (span: Span) => void;
  readonly children?: ComponentChildren;
}

/** Words of the text: shown, found again in it, and set from what is selected there. */
export function WordsField({ name, value, words, onChange, children }: WordsProps) {
  return (
    <div class="field">
      <span>{name}</span>
      <span class="value">
        {value ? (
          <button type="button" class="plain" onClick={() => words.show(value)} title="Show in the text">
            <Shown text={words.text.slice(value.start, value.end)} />
          </button>
        ) : (
          <span class="aside">none</span>
        )}{" "}
        <Take words={words} onTake={onChange} />
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
  words,
  onChange,
}: {
  readonly name: string;
  readonly value: readonly Participant[];
  readonly report: Report;
  readonly words: Words;
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
        <Take words={words} onTake={(span) => onChange([...value, { span }])} />
      </span>
    </div>
  );
}
