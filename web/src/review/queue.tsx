import { useEffect, useRef, useState } from "preact/hooks";
import type { QueueItem } from "../../../src/server/api/review.js";
import { choose } from "../app/route";
import { Empty, Loaded } from "../app/states";
import { api, queryOf } from "../data/api";
import { useRemote } from "../data/remote";
import { kindOf } from "../report/words";
import { Shown } from "../text/shown";
import { Desk } from "./desk";
import { reportFor } from "./held";
import { KEYS, useKeys } from "./keys";

const KINDS = { event: "events", attribution: "attributions" } as const;
const ORDERS = {
  priority: "least certain and most contested",
  uncertain: "least certain",
  contested: "most contested",
} as const;
const ROUNDS = { open: "open", blind: "blind", adjudication: "adjudication" } as const;
const PAGE = 50;

interface Props {
  readonly query: URLSearchParams;
  readonly writable: boolean;
}

/** What to look at next, and the desk to decide on it. */
export function Queue({ query, writable }: Props) {
  const kind = picked(query.get("kind"), KINDS, "event");
  const by = picked(query.get("by"), ORDERS, "priority");
  const round = picked(query.get("round"), ROUNDS, "open");
  const asked = { kind, by, round, limit: PAGE };
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
        {round === "blind" && <p class="hint">Other coders’ decisions stay hidden until each has decided.</p>}
        {round === "adjudication" && (
          <p class="hint">What blind coders decided differently: choose, or write a third.</p>
        )}
      </div>
      <Loaded remote={remote} what="the queue">
        {({ items }, stale) =>
          items.length ? (
            <div aria-busy={stale}>
              <Stack key={queryOf(asked)} items={items} round={round} writable={writable} />
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
}

/** The list of the queue beside the item that is open. */
function Stack({ items, round, writable }: StackProps) {
  const [at, setAt] = useState(0);
  const [help, setHelp] = useState(false);
  const [done, setDone] = useState<ReadonlyMap<string, string>>(new Map());
  const list = useRef<HTMLOListElement>(null);
  const item = items[Math.min(at, items.length - 1)]!;
  useEffect(() => list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" }), [at]);
  const next = items[at + 1]?.document;
  useEffect(() => {
    // A failure shows when the reviewer gets there, and is tried again then.
    if (next !== undefined) reportFor(round, next).catch(() => undefined);
  }, [next, done]);
  const move = (by: number): void => setAt((old) => Math.max(0, Math.min(items.length - 1, old + by)));
  const showKeys = (): void => setHelp((old) => !old);
  useKeys({ next: () => move(1), previous: () => move(-1), "these keys": showKeys });
  return (
    <div class="stack">
      <div class="keys-line">
        <button type="button" class="plain" aria-expanded={help} onClick={showKeys}>
          keys <kbd>?</kbd>
        </button>
        {help && (
          <dl class="keys">
            {KEYS.map(([key, name]) => [
              <dt key={`k${key}`}>
                <kbd>{key}</kbd>
              </dt>,
              <dd key={`d${key}`}>{name}</dd>,
            ])}
          </dl>
        )}
      </div>
      <ol class="queue" ref={list} aria-label="Queue">
        {items.map((each, i) => (
          <li key={keyOf(each)}>
            <button
              type="button"
              class={done.has(keyOf(each)) ? "decided" : ""}
              {...(i === at && { "aria-current": "true" as const })}
              onClick={() => setAt(i)}
            >
              <QueueLine item={each} />
              <span class="aside">{done.get(keyOf(each)) ?? each.why}</span>
            </button>
          </li>
        ))}
      </ol>
      <Desk
        key={keyOf(item)}
        item={item}
        round={round}
        writable={writable}
        onDecided={(verb) => {
          setDone((old) => new Map(old).set(keyOf(item), verb));
          move(1);
        }}
      />
    </div>
  );
}

const keyOf = ({ document, kind, id }: QueueItem): string => `${document} ${kind} ${id}`;

function QueueLine({ item: { event, attribution, id } }: { readonly item: QueueItem }) {
  if (event)
    return (
      <span>
        <b>
          <Shown text={event.trigger.words} />
        </b>{" "}
        {event.status} · {kindOf(event)}
      </span>
    );
  if (attribution)
    return (
      <span>
        <b>
          <Shown text={attribution.name ?? attribution.source?.words ?? "someone"} />
        </b>{" "}
        {attribution.act}
      </span>
    );
  return <span>{id}</span>;
}

const picked = <T extends string>(value: string | null, all: Readonly<Record<T, string>>, otherwise: NoInfer<T>): T =>
  value !== null && Object.hasOwn(all, value) ? (value as T) : otherwise;
