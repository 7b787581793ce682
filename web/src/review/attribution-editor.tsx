import { ACTS, ATTRIBUTION_KINDS, RESOLVED, type Attribution, type Report } from "../../../src/records/index.js";
import { Choice, EntityChoice, MoreField, WordsField, type Words } from "./fields";

interface Props {
  readonly attribution: Attribution;
  readonly report: Report;
  readonly words: Words;
  readonly onChange: (attribution: Attribution) => void;
}

/** Every field of an attribution that a reviewer decides. */
export function AttributionEditor({ attribution, report, words, onChange }: Props) {
  const set = (change: Partial<Attribution>): void => onChange({ ...attribution, ...change });
  const others = report.attributions.filter(({ id }) => id !== attribution.id).map(({ id }) => id);
  const clear = (key: "source" | "cue") =>
    attribution[key] && (
      <button type="button" class="plain" onClick={() => set({ [key]: null })}>
        none
      </button>
    );
  return (
    <div class="editor">
      <WordsField name="source" value={attribution.source} words={words} onChange={(source) => set({ source })}>
        {clear("source")}
      </WordsField>
      <EntityChoice
        name="who that is"
        value={attribution.sourceEntity}
        report={report}
        onChange={(sourceEntity) => set({ sourceEntity })}
      />
      <WordsField name="cue" value={attribution.cue} words={words} onChange={(cue) => set({ cue })}>
        {clear("cue")}
      </WordsField>
      {attribution.content.map((span, i) => (
        <WordsField
          key={i}
          name={attribution.content.length > 1 ? `content ${i + 1}` : "content"}
          value={span}
          words={words}
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
      <MoreField
        name="more content"
        words={words}
        onTake={(span) => set({ content: [...attribution.content, span].sort((a, b) => a.start - b.start) })}
      />
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
