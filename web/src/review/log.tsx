import { useState } from "preact/hooks";
import type { Decision } from "../../../src/review/decision.js";
import { Empty, Failed, Loaded } from "../app/states";
import { Link, toReport } from "../app/route";
import { api, ApiError, type Page } from "../data/api";
import { useRemote } from "../data/remote";
import { counted } from "../report/words";
import { Decided } from "./decided";

const PAGE = 50;

/** Every decision in order, and whether the chain of their hashes is whole. */
export function Log() {
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
            <Decisions first={page} />
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

function Decisions({ first }: { readonly first: Page<Decision> }) {
  const [pages, setPages] = useState([first]);
  const [failed, setFailed] = useState<string | null>(null);
  const next = pages.at(-1)!.next;
  const more = (): void => {
    setFailed(null);
    api.decisions({ limit: PAGE, cursor: next ?? undefined }).then(
      (page) => setPages((old) => [...old, page]),
      (error: unknown) => setFailed(error instanceof ApiError ? error.message : String(error)),
    );
  };
  return (
    <>
      <ol class="log">
        {pages.flatMap(({ items }) =>
          items.map((decision) => (
            <li key={decision.seq}>
              <span class="figure">{decision.seq}</span>
              <div>
                <Decided decisions={[decision]} />
                <p class="links">
                  {decision.kind}{" "}
                  <Link to={toReport(decision.document, (decision.before[0] ?? decision.after[0])?.id)}>
                    in its report
                  </Link>{" "}
                  · <code>{decision.hash.slice(0, 12)}</code>
                </p>
              </div>
            </li>
          )),
        )}
      </ol>
      {failed && <Failed text={failed} />}
      {next && (
        <button type="button" onClick={more}>
          Show more
        </button>
      )}
    </>
  );
}
