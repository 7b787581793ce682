import {
  ACTS,
  ATTRIBUTION_KINDS,
  RESOLVED,
  type Attribution,
  type Report,
  type Span,
} from "../../../src/records/index.js";
import { Choice, EntityChoice, WordsField } from "./fields";

interface Props {
  readonly attribution: Attribution;
  readonly report: Report;
  readonly selection: Span | null;
  readonly onShow: (span: Span) => void;
  readonly onChange: (attribution: Attribution) => void;
}

/** Every field of an attribution that a reviewer decides. */
export function AttributionEditor({ attribution, report, selection, onShow, onChange }: Props) {
  const { text } = report.document;
  const set = (change: Partial<Attribution>): void => onChange({ ...attribution, ...change });
  const words = { text, selection, onShow };
  const others = report.attributions.filter(({ id }) => id !== attribution.id).map(({ id }) => id);
  const clear = (key: "source" | "cue") =>
    attribution[key] && (
      <button type="button" class="plain" onClick={() => set({ [key]: null })}>
        none
      </button>
    );
  return (
    <div class="editor">
      <WordsField name="source" value={attribution.source} {...words} onChange={(source) => set({ source })}>
        {clear("source")}
      </WordsField>
      <EntityChoice
        name="who that is"
        value={attribution.sourceEntity}
        report={report}
        onChange={(sourceEntity) => set({ sourceEntity })}
      />
      <WordsField name="cue" value={attribution.cue} {...words} onChange={(cue) => set({ cue })}>
        {clear("cue")}
      </WordsField>
      {attribution.content.map((span, i) => (
        <WordsField
          key={i}
          name={attribution.content.length > 1 ? `content ${i + 1}` : "content"}
          value={span}
          {...words}
          onChange={(next) => set({ content: attribution.content.map((each, j) => (i === j ? next : each)) })}
        >
          {attribution.content.length > 1 && (
            <button
              type="button"
              class="plain"
              onClick={() => set({ content: attribution.content.filter((_, j) => j !== i) })}
            >
              remove
            </button>
          )}
        </WordsField>
      ))}
      <div class="field">
        <span>more content</span>
        <span class="value">
          <button
            type="button"
            disabled={!selection}
            onClick={() =>
              selection && set({ content: [...attribution.content, selection].sort((a, b) => a.start - b.start) })
            }
          >
            ← selection
          </button>
        </span>
      </div>
      <Choice name="kind" value={attribution.kind} all={ATTRIBUTION_KINDS} onChange={(kind) => set({ kind })} />
      <Choice name="act" value={attribution.act} all={ACTS} onChange={(act) => set({ act })} />
      <Choice
        name="source found"
        value={attribution.resolved}
        all={RESOLVED}
        onChange={(resolved) => set({ resolved })}
      />
      <Choice
        name="within"
        value={attribution.parent ?? ""}
        all={["", ...others]}
        onChange={(parent) => set({ parent: parent || null })}
      />
    </div>
  );
}
