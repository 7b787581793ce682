import { useEffect, useRef, useState } from "preact/hooks";
import example from "../../../examples/reports/2-niger-bend-agency.txt?raw";
import type { PasteAnswer } from "../../../src/server/api/paste.js";
import { Link, toReport } from "../app/route";
import { Failed } from "../app/states";
import { api, ApiError } from "../data/api";
import { useRemote } from "../data/remote";
import { ReportPage } from "../report/page";
import { counted, number } from "../report/words";
import { plain } from "../text/control";
import { Shown } from "../text/shown";
import "../style/paste.css";

type State =
  | { readonly at: "writing" }
  | { readonly at: "coding"; readonly what: string }
  | { readonly at: "failed"; readonly error: ApiError }
  | { readonly at: "coded"; readonly answer: PasteAnswer; readonly again: (store: boolean) => Promise<PasteAnswer> };

/** A text or a file in, coded at once. Nothing is kept unless the reader asks for it and may. */
export function Paste({ example: wanted }: { readonly example: boolean }) {
  useEffect(() => void (document.title = "Paste a report – Hearsay"), []);
  const [text, setText] = useState("");
  const [publisher, setPublisher] = useState("");
  const [published, setPublished] = useState("");
  const [state, setState] = useState<State>({ at: "writing" });
  const file = useRef<HTMLInputElement>(null);
  const turn = useRef(0);
  const run = (what: string, again: (store: boolean) => Promise<PasteAnswer>): void => {
    // Who asks again before the answer has come wants the answer to what was asked last.
    const mine = ++turn.current;
    const show = (next: State): void => {
      if (mine === turn.current) setState(next);
    };
    show({ at: "coding", what });
    again(false).then(
      (answer) => show({ at: "coded", answer, again }),
      (error: unknown) =>
        show({ at: "failed", error: error instanceof ApiError ? error : new ApiError(0, "fault", String(error)) }),
    );
  };
  const about = { ...(publisher.trim() && { publisher: publisher.trim() }), ...(published && { published }) };
  const codeText = (given: string): void => {
    const body = looksLikeHtml(given) ? { html: given } : { text: given };
    run("the text", (store) => api.code({ ...body, ...about }, store));
  };
  const codeFile = (chosen: File | undefined): void => {
    if (chosen) run("the file", (store) => api.codeFile(chosen, { ...about, ...(store && { store: "true" }) }));
  };
  const tryExample = (): void => {
    setText(example);
    codeText(example);
  };
  useEffect(() => {
    if (wanted) tryExample();
  }, []);
  return (
    <div class="paste">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) codeText(text);
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const dropped = event.dataTransfer?.files[0];
          if (!dropped) return;
          event.preventDefault();
          codeFile(dropped);
        }}
      >
        <h1>Paste a report</h1>
        <p class="aside">
          English news, as text or the source of a web page. It is read on this machine and forgotten when you leave,
          unless you ask to keep it. Or{" "}
          <button type="button" class="plain" onClick={tryExample}>
            try an invented example
          </button>
          .
        </p>
        <label class="unseen" for="text">
          The text of the report
        </label>
        <textarea
          id="text"
          rows={state.at === "coded" ? 4 : 14}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          placeholder="ANSONGO, Mali, March 4, 2024 – At least 25 people were killed when …"
          spellcheck={false}
        />
        <div class="fields">
          <label>
            Outlet{" "}
            <input value={publisher} maxLength={200} onInput={(event) => setPublisher(event.currentTarget.value)} />
          </label>
          <label>
            Published{" "}
            <input type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} />
          </label>
          <button type="submit" class="main" disabled={!text.trim() || state.at === "coding"}>
            Code it
          </button>
          <input
            ref={file}
            type="file"
            class="unseen"
            tabIndex={-1}
            aria-label="A file to code"
            onChange={(event) => {
              codeFile(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
          <button type="button" onClick={() => file.current?.click()} disabled={state.at === "coding"}>
            Choose a file …
          </button>
          {text && <span class="aside">{number(text.length)} characters</span>}
        </div>
      </form>
      <div aria-live="polite">
        {state.at === "coding" && <p class="coding">Reading {state.what} …</p>}
        {state.at === "failed" && <Failed text={state.error.message} />}
      </div>
      {state.at === "coded" && <Coded answer={state.answer} again={state.again} />}
    </div>
  );
}

const looksLikeHtml = (text: string): boolean => /^\s*<(?:!doctype|html|head|body|article|div|p)\b/i.test(text);

const MOST_SHOWN = 20;

function Coded({
  answer,
  again,
}: {
  readonly answer: PasteAnswer;
  readonly again: (store: boolean) => Promise<PasteAnswer>;
}) {
  const [shown, setShown] = useState(0);
  useEffect(() => setShown(0), [answer]);
  const report = answer.reports[shown];
  return (
    <section class="coded" aria-label="What was read">
      {answer.refused.map(({ message, record }, i) => (
        <p key={i} class="notice">
          Not coded{record && <>, {<Shown text={record} />}</>}: <Shown text={message.text} />
        </p>
      ))}
      {answer.reports.length > 1 && (
        <label>
          {counted(answer.reports.length, "report")}:{" "}
          <select value={shown} onChange={(event) => setShown(Number(event.currentTarget.value))}>
            {answer.reports.slice(0, MOST_SHOWN * 10).map(({ document }, i) => (
              <option key={document.id} value={i}>
                {plain((document.title ?? document.text.trimStart().slice(0, 60)).slice(0, 80))}
              </option>
            ))}
          </select>
        </label>
      )}
      {report && (
        <>
          <Keep stored={answer.stored} again={again} document={report.document.id} />
          <ReportPage key={report.document.id} report={report} />
        </>
      )}
    </section>
  );
}

/** Asks to keep what was coded, where the token allows it. */
function Keep({
  stored,
  again,
  document,
}: {
  readonly stored: boolean;
  readonly again: (store: boolean) => Promise<PasteAnswer>;
  readonly document: string;
}) {
  const overview = useRemote("overview", (signal) => api.overview({}, signal));
  const [state, setState] = useState<"open" | "kept" | string>(stored ? "kept" : "open");
  const may = overview.state === "ready" && overview.value.scopes.includes("ingest");
  if (state === "kept")
    return (
      <p class="links">
        Kept. <Link to={toReport(document)}>Its own page</Link>
      </p>
    );
  return (
    <p class="links">
      Not kept.{" "}
      {may ? (
        <button
          type="button"
          onClick={() =>
            again(true).then(
              ({ stored: done }) => setState(done ? "kept" : "The server did not keep it."),
              (error: unknown) => setState(error instanceof Error ? error.message : String(error)),
            )
          }
        >
          Keep it in the store
        </button>
      ) : (
        <>
          To keep it, sign in on the <Link to="/review">review page</Link> with a token that may ingest.
        </>
      )}{" "}
      {state !== "open" && <span role="alert">{state}</span>}
    </p>
  );
}
