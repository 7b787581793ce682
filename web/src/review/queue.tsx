import { useEffect, useRef, useState } from "preact/hooks";
import type { Decision } from "../../../src/review/decision.js";
import type { QueueItem } from "../../../src/server/api/review.js";
import { choose, Link } from "../app/route";
import { Empty, Loaded } from "../app/states";
import { api, queryOf } from "../data/api";
import { useRemote } from "../data/remote";
import { DONE } from "../text/ruling";
import { Shown } from "../text/shown";
import { Desk } from "./desk";
import { reopening } from "./draft";
import { letGo, reportFor } from "./held";
import { kept } from "./kept";
import { KEYS, useKeys } from "./keys";
import { QueueLine } from "./queue-line";

const KINDS = { event: "events", attribution: "attributions" } as const;
const ORDERS = {
  priority: "least certain and most contested",
  uncertain: "least certain",
  contested: "most contested",
} as const;
const ROUNDS = { open: "open", blind: "blind", adjudication: "adjudication" } as const;
const PAGE = 50;
/** Of one report all that are ranked are listed. */
const ONE_REPORT = 500;

interface Props {
  readonly query: URLSearchParams;
  readonly writable: boolean;
  readonly coder: string | null;
}

/** What to look at next, and the desk to decide on it. */
export function Queue({ query, writable, coder }: Props) {
  const kind = picked(query.get("kind"), KINDS, "event");
  const by = picked(query.get("by"), ORDERS, "priority");
  const round = picked(query.get("round"), ROUNDS, "open");
  const document = query.get("document") ?? undefined;
  const item = query.get("item");
  const asked = { kind, by, round, document, limit: document ? ONE_REPORT : PAGE };
  const remote = useRemote(queryOf(asked), (signal) => api.queue(asked, signal));
  const select = <T extends string>(name: string, value: T, all: Readonly<Record<T, string>>) => (
    <label>
      {name}{" "}
      <select value={value} onChange={(event) => choose({ [name]: event.currentTarget.value })}>
        {(Object.keys(all) as T[]).map((each) => (
          <option key={each} value={each}>
            {all[each]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <div class="bar">
        {select("kind", kind, KINDS)}
        {select("by", by, ORDERS)}
        {select("round", round, ROUNDS)}
        {document && (
          <p class="hint">
            of one report only{" "}
            <button type="button" onClick={() => choose({ document: undefined, item: undefined })}>
              all reports
            </button>
          </p>
        )}
        {round === "blind" && <p class="hint">Other coders’ decisions stay hidden until each has decided.</p>}
        {round === "adjudication" && (
          <p class="hint">What blind coders decided differently: choose, or write a third.</p>
        )}
      </div>
      <Loaded remote={remote} what="the queue">
        {({ items }, stale) =>
          items.length ? (
            <div aria-busy={stale}>
              {item && !items.some(({ id }) => id === item) && (
                <p class="notice">
                  The {kind} <Shown text={item.slice(0, 40)} /> is not in the queue: it has been decided on, or is none
                  of this report. <Link to="/review/log">The log</Link> says who decided what.
                </p>
              )}
              <Stack
                key={queryOf(asked)}
                items={items}
                round={round}
                writable={writable}
                coder={coder}
                first={document ? item : null}
              />
            </div>
          ) : (
            <Empty title="Nothing to review">
              <p>{round === "adjudication" ? "No two blind coders disagree." : "Everything here has been decided."}</p>
            </Empty>
          )
        }
      </Loaded>
    </>
  );
}

interface StackProps {
  readonly items: readonly QueueItem[];
  readonly round: keyof typeof ROUNDS;
  readonly writable: boolean;
  readonly coder: string | null;
  /** The item to begin with. */
  readonly first: string | null;
}

/** The list of the queue beside the item that is open. */
function Stack({ items: all, round, writable, coder, first }: StackProps) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const items = all.filter((each) => !gone.has(keyOf(each)));
  const hasDraft = (each: QueueItem): boolean => writable && kept.read({ coder, round, item: each }) !== null;
  const [at, setAt] = useState(() => {
    const asked = items.findIndex(({ id }) => id === first);
    return Math.max(0, asked === -1 ? items.findIndex(hasDraft) : asked);
  });
  const [help, setHelp] = useState(false);
  const [done, setDone] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [told, setTold] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const item = items[Math.min(at, items.length - 1)];
  useEffect(() => list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" }), [at]);
  const next = items[at + 1]?.document;
  useEffect(() => {
    // A failure shows when the reviewer gets there, and is tried again then.
    if (next !== undefined) reportFor(round, next).catch(() => undefined);
  }, [next, done]);
  const move = (by: number): void => setAt((old) => Math.max(0, Math.min(items.length - 1, old + by)));
  const showKeys = (): void => setHelp((old) => !old);
  const [key, last] = [...done].at(-1) ?? [];
  const undo = (): void => {
    if (key === undefined || !last) return;
    api.decide(reopening(last)).then(
      () => {
        letGo();
        setDone((old) => new Map([...old].filter(([each]) => each !== key)));
        setAt(
          Math.max(
            0,
            items.findIndex((each) => keyOf(each) === key),
          ),
        );
        setTold(`Taken back: it is no more ${DONE[last.verb]}.`);
      },
      (error: unknown) => setTold(error instanceof Error ? error.message : String(error)),
    );
  };
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    undo,
    "these keys": showKeys,
    ...(help && { cancel: () => setHelp(false) }),
  });
  return (
    <div class="stack">
      <div class="keys-line">
        <button type="button" class="plain" aria-expanded={help} onClick={showKeys}>
          keys <kbd>?</kbd>
        </button>{" "}
        {last && (
          <button type="button" class="undo" onClick={undo}>
            Undo: {DONE[last.verb]} <kbd>u</kbd>
          </button>
        )}
        <p role="status">
          <Shown text={told} />
        </p>
        {help && (
          <dl class="keys">
            {KEYS.map(([name, act]) => (
              <div key={name}>
                <dt>
                  <kbd>{name}</kbd>
                </dt>
                <dd>{act}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <ol class="queue" ref={list} aria-label="Queue">
        {items.map((each, i) => (
          <li key={keyOf(each)}>
            <button
              type="button"
              class={done.has(keyOf(each)) ? "decided" : ""}
              {...(each === item && { "aria-current": "true" as const })}
              onClick={() => setAt(i)}
            >
              <QueueLine item={each} />
              <span class="aside">
                {done.has(keyOf(each)) ? DONE[done.get(keyOf(each))!.verb] : each.why}
                {hasDraft(each) && <b> · your draft</b>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {item ? (
        <Desk
          key={`${keyOf(item)} ${done.has(keyOf(item))}`}
          item={item}
          round={round}
          writable={writable}
          coder={coder}
          busy={help}
          onDecided={(decision) => {
            setDone((old) => new Map([...old].filter(([each]) => each !== keyOf(item))).set(keyOf(item), decision));
            setTold("");
            move(1);
          }}
          onOvertaken={({ verb, coder: other, reason }) => {
            setGone((old) => new Set(old).add(keyOf(item)));
            setTold(
              `${other} has ${DONE[verb]} it while you had it open${reason ? ` (${reason})` : ""}: nothing was sent, and it has left your list.`,
            );
          }}
        />
      ) : (
        <Empty title="Nothing left here" />
      )}
    </div>
  );
}

const keyOf = ({ document, kind, id }: QueueItem): string => `${document} ${kind} ${id}`;

const picked = <T extends string>(value: string | null, all: Readonly<Record<T, string>>, otherwise: NoInfer<T>): T =>
  value !== null && Object.hasOwn(all, value) ? (value as T) : otherwise;
