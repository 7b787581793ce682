import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { memo } from "preact/compat";
import { Lookup } from "../../../src/export/report/voices.js";
import type { Report, Span } from "../../../src/records/index.js";
import { blocksOf, type Block } from "../text/blocks";
import { NO_VERDICTS, verdictKey, type Verdicts } from "../data/verdicts";
import { marksOf, withAim, withLoaded, type Mark } from "../text/marks";
import type { Loaded } from "../text/loaded";
import { Shown } from "../text/shown";
import { speakersOf, type Speaker } from "../text/speakers";
import { byBlock } from "../text/tree";
import { copying } from "./copying";
import { Heading } from "./heading";
import { Legend } from "./legend";
import { lighting, step } from "./lighting";
import { Margin } from "./margin";
import { notesOf, type Note } from "./notes";
import { opening } from "./opening";
import { Marked } from "./text";
import { useMounted } from "./mounted";
import { sheetsOf, type Sheet } from "./sheets";

interface Props {
  readonly report: Report;
  /** An event or attribution id, or "start-end", to which the page opens. */
  readonly at?: string | null;
  /** Told the event or attribution that the reader goes to. */
  readonly onAt?: (id: string) => void;
  readonly verdicts?: Verdicts;
  readonly children?: preact.ComponentChildren;
}

export function ReportPage({ report, at, onAt, verdicts = NO_VERDICTS, children }: Props) {
  const { text } = report.document;
  const lookup = useMemo(() => new Lookup(report), [report]);
  const speakers = useMemo(() => speakersOf(report), [report]);
  const blocks = useMemo(() => blocksOf(text), [text]);
  const sheets = useMemo(() => sheetsOf(blocks), [blocks]);
  const notes = useMemo(() => notesOf(report, blocks, lookup), [report, blocks, lookup]);
  const [loaded, setLoaded] = useState<readonly Loaded[] | null>(null);
  const aim = spanOf(at, text.length);
  const marks = useMemo(() => {
    const { id: document } = report.document;
    const own = marksOf(report, speakers, (kind, id) => verdicts.get(verdictKey(document, kind, id))?.stands === false);
    const coloured = loaded ? withLoaded(own, loaded) : own;
    return byBlock(blocks, aim ? withAim(coloured, aim) : coloured);
  }, [report, speakers, blocks, loaded, verdicts, aim?.start, aim?.end]);
  const mounted = useMounted(sheets.length, text);
  const body = useRef<HTMLDivElement>(null);
  const been = useRef<string | null>(null);
  const gone = useRef((_: string): void => undefined);
  gone.current = (id) => {
    been.current = id;
    onAt?.(id);
  };
  useLayoutEffect(() => {
    const root = body.current;
    if (!root) return;
    const stops = [lighting(root), copying(root), opening(root, (id) => gone.current(id))];
    return () => stops.forEach((stop) => stop());
  }, []);
  useLayoutEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const by = event.key === "j" ? 1 : event.key === "k" ? -1 : null;
      const id = by && body.current ? step(body.current, by) : null;
      if (id) gone.current(id);
    };
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  }, []);
  useAim(at, mounted, been);
  const askLoaded = async (): Promise<void> => {
    if (loaded) return setLoaded(null);
    const { loadedIn } = await import("../text/loaded");
    setLoaded(loadedIn(text));
  };
  return (
    <article class="report">
      <Heading report={report} lookup={lookup} speakers={speakers} />
      {children}
      {at && !isThere(report, at) && (
        <p class="notice" role="status">
          The address asks for <Shown text={at.slice(0, 40)} />, which this report does not have.
        </p>
      )}
      <div class="tools">
        <button type="button" aria-pressed={loaded !== null} onClick={() => void askLoaded()}>
          Loaded words{loaded && ` (${loaded.length})`}
        </button>
        <Legend />
        <p class="hint">
          <kbd>j</kbd> <kbd>k</kbd> next and previous event, <kbd>Enter</kbd> its note
        </p>
      </div>
      <div class="body" ref={body}>
        {sheets.slice(0, mounted).map((sheet) => (
          <Passages
            key={sheet.from}
            sheet={sheet}
            blocks={blocks}
            marks={marks}
            notes={notes}
            speakers={speakers}
            lookup={lookup}
          />
        ))}
      </div>
      {mounted < sheets.length && <p role="status">Setting the rest of the text …</p>}
    </article>
  );
}

interface SheetProps {
  readonly sheet: Sheet;
  readonly blocks: readonly Block[];
  readonly marks: readonly (readonly Mark[])[];
  readonly notes: readonly (readonly Note[])[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly lookup: Lookup;
}

/** The passages of a sheet. Browsers lay it out when it comes near the screen; until then its height is guessed. */
const Passages = memo(({ sheet: { from, to }, blocks, marks, notes, speakers, lookup }: SheetProps) => {
  const own = blocks.slice(from, to);
  const height = own.reduce((sum, block, i) => sum + guessedHeight(block, notes[from + i]!), 0);
  return (
    <div class="sheet" style={{ containIntrinsicSize: `auto ${height}px` }}>
      {own.map((block, i) => (
        <Passage
          key={block.start}
          block={block}
          marks={marks[from + i]!}
          notes={notes[from + i]!}
          speakers={speakers}
          lookup={lookup}
        />
      ))}
    </div>
  );
});

interface PassageProps {
  readonly block: Block;
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly lookup: Lookup;
}

/** A block with its margin. */
const Passage = memo(
  ({ block, marks, notes, speakers, lookup }: PassageProps) => (
    <section class={block.opens ? "passage opens" : "passage"}>
      <p class="words" dir="auto">
        <Marked text={lookup.report.document.text} block={block} marks={marks} />
      </p>
      {notes.length > 0 && <Margin notes={notes} speakers={speakers} lookup={lookup} />}
    </section>
  ),
  (a, b) => a.block === b.block && sameMarks(a.marks, b.marks) && a.lookup === b.lookup,
);

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length &&
  a.every((mark, i) => mark === b[i] || (mark.id === b[i]!.id && mark.span === b[i]!.span && mark.out === b[i]!.out));

const CHARACTERS_A_LINE = 68;
const guessedHeight = ({ start, end }: Block, notes: readonly Note[]): number =>
  Math.max(
    35 * Math.ceil((end - start) / CHARACTERS_A_LINE),
    notes.reduce((sum, { events }) => sum + 40 + 50 * events.length, 0),
  ) + 10;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

/** Whether the report has what an address asks for. */
const isThere = ({ document, events, attributions }: Report, at: string): boolean =>
  spanOf(at, document.text.length) !== null || [...events, ...attributions].some(({ id }) => id === at);

/** "12-30" as a span within the text. */
function spanOf(at: string | null | undefined, length: number): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? "");
  if (!match) return null;
  const [start, end] = [Number(match[1]), Math.min(Number(match[2]), length)];
  return start < end ? { start, end } : null;
}

/** Brings the words that the address names into view, once they are there, and if the reader has not gone there already. */
function useAim(at: string | null | undefined, mounted: number, done: { current: string | null }): void {
  useLayoutEffect(() => {
    if (!at || done.current === at) return;
    const target = document.getElementById(/^\d/.test(at) ? "t-aim" : `t-${at}`);
    if (!target) return;
    done.current = at;
    target.scrollIntoView({ block: "center" });
    if (target.matches("a")) target.focus({ preventScroll: true });
  }, [at, mounted]);
}
