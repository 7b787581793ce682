import { useState } from "preact/hooks";
import type { Decision } from "../../../src/review/decision.js";
import { ShowMore } from "../app/show-more";
import { Empty, Loaded } from "../app/states";
import { Link, toReport } from "../app/route";
import type { DecisionPage } from "../../../src/server/api/review.js";
import { api } from "../data/api";
import { usePaged } from "../data/paged";
import { useRemote } from "../data/remote";
import { counted, dayInWords } from "../report/words";
import { Shown } from "../text/shown";
import { Decided } from "./decided";
import { reopening } from "./draft";
import { letGo } from "./held";

const PAGE = 50;

/** Every decision in order, what it is about, and whether the chain of their hashes is whole. */
export function Log({ coder }: { readonly coder: string | null }) {
  const chain = useRemote("chain", (signal) => api.chain({}, signal));
  const first = useRemote("decisions", (signal) => api.decisions({ limit: PAGE }, signal));
  return (
    <>
      {chain.state === "ready" && (
        <p class={chain.value.ok ? "links" : "notice"} role="status">
          {chain.value.ok
            ? `The chain of ${counted(chain.value.lines, "line")} is whole: ${counted(chain.value.decisions, "decision")}, ${chain.value.lines - chain.value.decisions} about tokens.`
            : `The chain is broken at line ${chain.value.bad?.line ?? "?"}: ${chain.value.bad?.text ?? ""}`}
          {chain.value.head && (
            <>
              {" "}
              Its head is <code>{chain.value.head.slice(0, 16)}…</code>
            </>
          )}
        </p>
      )}
      <Loaded remote={first} what="the decisions">
        {(page) =>
          page.items.length ? (
            <Decisions
              first={page}
              coder={coder}
              onReopened={() => {
                for (const each of [chain, first]) if (each.state === "ready") each.reload();
              }}
            />
          ) : (
            <Empty title="No decision yet">
              <p>
                <Link to="/review">Start with the queue</Link>.
              </p>
            </Empty>
          )
        }
      </Loaded>
    </>
  );
}

interface Props {
  readonly first: DecisionPage;
  readonly coder: string | null;
  readonly onReopened: () => void;
}

function Decisions({ first, coder, onReopened }: Props) {
  const { pages, state, more } = usePaged(first, (cursor) => api.decisions({ limit: PAGE, cursor }));
  const all = pages.flatMap(({ items, about }) => items.map((decision, i) => ({ decision, about: about[i]! })));
  const reopenedBy = new Map(all.flatMap(({ decision: { reopens, seq } }) => (reopens ? [[reopens, seq]] : [])));
  return (
    <>
      <ol class="log">
        {all.map(({ decision, about }) => (
          <li key={decision.seq}>
            <span class="figure">{decision.seq}</span>
            <div>
              <Decided decisions={[decision]} />
              <p class="links">
                {decision.kind}{" "}
                <Link to={toReport(decision.document, (decision.before[0] ?? decision.after[0])?.id)}>
                  <q>
                    <Shown text={about.words || "in its report"} />
                  </q>
                </Link>
                {(about.title ?? about.day) && (
                  <>
                    {" "}
                    in <Shown text={[about.title, about.day && dayInWords(about.day)].filter(Boolean).join(", ")} />
                  </>
                )}{" "}
                · <code>{decision.hash.slice(0, 12)}</code>
                {decision.reopens && <> · takes back {decision.reopens}</>}
                {reopenedBy.has(decision.seq) && <> · taken back in {reopenedBy.get(decision.seq)}</>}{" "}
                {decision.coder === coder && !decision.reopens && !reopenedBy.has(decision.seq) && (
                  <Reopen decision={decision} onReopened={onReopened} />
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <ShowMore state={state} more={more} />
    </>
  );
}

/** Takes one's own decision back, where nobody has built on it. */
function Reopen({ decision, onReopened }: { readonly decision: Decision; readonly onReopened: () => void }) {
  const [failed, setFailed] = useState("");
  const reopen = (): void => {
    api.decide(reopening(decision)).then(
      () => {
        letGo();
        onReopened();
      },
      (error: unknown) => setFailed(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <>
      <button type="button" class="plain" onClick={reopen}>
        reopen
      </button>{" "}
      <span role="status">{failed}</span>
    </>
  );
}
