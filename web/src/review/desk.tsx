import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Report, Span } from "../../../src/records/index.js";
import type { Decision, Proposal } from "../../../src/review/decision.js";
import type { QueueItem } from "../../../src/server/api/review.js";
import { Link, toReport } from "../app/route";
import { Loaded } from "../app/states";
import { api, ApiError } from "../data/api";
import { useRemote } from "../data/remote";
import { Passage } from "../text/passage";
import { AttributionEditor } from "./attribution-editor";
import { Decided } from "./decided";
import {
  accepting,
  correcting,
  freshId,
  isEvent,
  itemOf,
  lackOf,
  merging,
  proposalOf,
  rejecting,
  splitting,
  type Draft,
  type Item,
  type Kind,
} from "./draft";
import { EventEditor } from "./event-editor";
import type { Words } from "./fields";
import { letGo, reportFor } from "./held";
import { kept, type Place } from "./kept";
import { KEYS, useKeys, type Act } from "./keys";
import { Machine } from "./machine";
import { blankOf } from "./blank";
import { selectionIn, WordsBox } from "./words-box";
import { Others } from "./others";

interface Props {
  readonly item: QueueItem;
  readonly round: Proposal["round"];
  readonly writable: boolean;
  /** The name of the reviewer. */
  readonly coder: string | null;
  /** Whether Escape has something else to close. */
  readonly busy: boolean;
  readonly onDecided: (decision: Decision) => void;
  /** Told when another reviewer has decided on the item while it was open here. */
  readonly onOvertaken: (decision: Decision) => void;
}

/** One item with the words it stands in, what the machine made of it, and everything that can be done about it. */
export function Desk(props: Props) {
  const { item, round } = props;
  const remote = useRemote(`${round} ${item.document}`, () => reportFor(round, item.document));
  const passage = item.event?.passage ?? item.attribution?.passage;
  return (
    <section class="review-desk" aria-label="The item">
      {passage && (
        <p class="passage-link">
          <Passage passage={passage} {...(item.event && { also: item.event.trigger.span })} />
        </p>
      )}
      <p class="links">
        {item.why} · <Link to={toReport(item.document, item.id)}>the whole report</Link>
      </p>
      <Loaded remote={remote} what="the report">
        {(report) => <Deciding {...props} report={report} />}
      </Loaded>
    </section>
  );
}

function Deciding(props: Props & { readonly report: Report }) {
  const { item, round, writable, coder, busy, onDecided, onOvertaken, report } = props;
  const kind: Kind = item.kind;
  const machine = useMemo(() => itemOf(report, kind, item.id), [report, kind, item.id]);
  const place: Place = { coder, round, item };
  const [before] = useState(() => (writable ? kept.read(place) : null));
  const [draft, setDraft] = useState<Draft | null>(before?.draft ?? null);
  const [part, setPart] = useState(0);
  const [selection, setSelection] = useState<Span | null>(null);
  const [shown, setShown] = useState<Span | null>(before?.draft?.after[0] ? mainOf(before.draft.after[0]) : null);
  const [told, setTold] = useState(before ? "This is your draft from before; Esc throws it away." : "");
  const editor = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const why = useRef<HTMLInputElement>(null);
  // A decision under way takes the focus to its first field, so that it can be made without a pointer; before the browser
  // paints, so that it is taken from nobody who has begun.
  useLayoutEffect(() => {
    if (!draft) return;
    (editor.current?.querySelector<HTMLElement>(".editor select, .editor button:enabled") ?? why.current)?.focus();
  }, [draft?.verb, part]);

  const keep = (): void => kept.keep(place, { draft, reason: why.current?.value ?? "" });
  useEffect(() => (writable ? keep() : undefined), [draft]);

  const begin = (next: Draft | null, words?: Span): void => {
    setDraft(next);
    setPart(next?.verb === "split" ? 1 : 0);
    setTold("");
    const first = next?.after[0];
    setShown(words ?? (first ? mainOf(first) : null));
  };
  const send = async (decided: Draft): Promise<void> => {
    const reason = why.current?.value ?? "";
    const lack = lackOf(decided, reason);
    if (lack) {
      if (decided.verb === "reject") begin(decided);
      return setTold(lack);
    }
    setTold("Sending …");
    try {
      const other = await overtaking(item, round, coder);
      if (other) {
        letGo();
        kept.forget(place);
        return onOvertaken(other);
      }
      const decision = await api.decide(proposalOf(decided, item.document, round, reason));
      letGo();
      kept.forget(place);
      onDecided(decision);
    } catch (error) {
      setTold(error instanceof ApiError ? error.message : String(error));
    }
  };
  const acts: Readonly<Record<Exclude<Act, "next" | "previous" | "undo" | "these keys">, () => void>> = {
    accept: () => void send(accepting(kind, item.id)),
    reject: () => void send(rejecting(kind, item.id)),
    correct: () => machine && begin(correcting(kind, machine)),
    split: () => machine && begin(splitting(kind, machine, report)),
    merge: () => machine && begin(merging(kind, [machine])),
    add: () => {
      const words = selectionIn(box.current) ?? (machine ? mainOf(machine) : { start: 0, end: 1 });
      begin({ verb: "add", kind, targets: [], after: [blankOf(kind, freshId(report, kind), words)] }, words);
    },
    cancel: () => {
      if (busy) return;
      if (why.current) why.current.value = "";
      kept.forget(place);
      begin(null);
    },
    send: () => draft && void send(draft),
  };
  useKeys(writable ? acts : {});
  const change = (next: Item): void =>
    setDraft((old) => old && { ...old, after: old.after.map((each, i) => (i === part ? next : each)) });
  const edited = draft?.after[part];
  const words: Words = {
    text: report.document.text,
    some: selection !== null,
    selected: () => selectionIn(box.current),
    show: (span) => setShown({ ...span }),
  };
  return (
    <>
      {machine && !draft && <Machine item={machine} report={report} />}
      {item.decisions.length > 0 && (
        <Decided
          decisions={item.decisions}
          report={report}
          onTake={writable ? (decision) => begin(taking(kind, item.id, decision)) : undefined}
        />
      )}
      {writable ? (
        <div class="acts" role="toolbar" aria-label="Decide">
          {(["accept", "reject", "correct", "add", "split", "merge"] as const).map((name) => (
            <button key={name} type="button" aria-pressed={draft?.verb === name} onClick={acts[name]}>
              {name} <kbd>{KEYS.find(([, act]) => act === name)?.[0]}</kbd>
            </button>
          ))}
        </div>
      ) : (
        <p class="hint">Sign in with a token that may review to decide.</p>
      )}
      {draft?.verb === "merge" && machine && (
        <Others
          report={report}
          kind={kind}
          chosen={draft.targets}
          first={item.id}
          onChange={(items) => begin(merging(kind, items))}
        />
      )}
      {draft && draft.after.length > 1 && (
        <div class="tabs">
          {draft.after.map((each, i) => (
            <button key={each.id} type="button" aria-pressed={i === part} onClick={() => setPart(i)}>
              part {i + 1}
            </button>
          ))}
        </div>
      )}
      {edited && (
        <div class="editing" ref={editor}>
          <WordsBox text={report.document.text} box={box} shown={shown} onSelect={setSelection} />
          {isEvent(edited) ? (
            <EventEditor event={edited} report={report} words={words} onChange={change} />
          ) : (
            <AttributionEditor attribution={edited} report={report} words={words} onChange={change} />
          )}
        </div>
      )}
      {writable && (
        <div class="sending">
          <label>
            Reason{" "}
            <input
              ref={why}
              maxLength={2000}
              placeholder="kept with the decision"
              defaultValue={before?.reason ?? ""}
              onInput={keep}
            />
          </label>
          {draft && (
            <>
              <button type="button" class="main" onClick={acts.send}>
                Send: {draft.verb} <kbd>Ctrl Enter</kbd>
              </button>
              <button type="button" onClick={acts.cancel}>
                Cancel <kbd>Esc</kbd>
              </button>
            </>
          )}
          <p role="status">{told}</p>
        </div>
      )}
    </>
  );
}

/** What another reviewer decided on the item since it came here; null when nobody did. Blind coders do not hear of each other. */
async function overtaking(item: QueueItem, round: Proposal["round"], coder: string | null): Promise<Decision | null> {
  if (round === "blind") return null;
  const { items } = await api.verdicts({ document: item.document });
  const verdict = items.find(({ kind, id }) => kind === item.kind && id === item.id)?.decision;
  if (!verdict || verdict.coder === coder || verdict.round !== round) return null;
  return item.decisions.some(({ seq }) => seq === verdict.seq) ? null : verdict;
}

const mainOf = (item: Item): Span => (isEvent(item) ? item.trigger : (item.cue ?? item.content[0]!));

/** Another coder's decision as a draft of one's own. */
function taking(kind: Kind, id: string, decision: Decision): Draft {
  if (decision.verb === "accept" || decision.verb === "reject")
    return { verb: decision.verb, kind, targets: [id], after: [] };
  return { verb: decision.verb, kind, targets: decision.before.map((each) => each.id), after: decision.after };
}
