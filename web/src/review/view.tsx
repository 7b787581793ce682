import { useEffect } from "preact/hooks";
import { Link, type Route } from "../app/route";
import { Failed, Loaded } from "../app/states";
import { api } from "../data/api";
import { useRemote } from "../data/remote";
import { token } from "../data/token";
import { AgreementView } from "./agreement";
import { Log } from "./log";
import { Queue } from "./queue";
import { SignIn } from "./sign-in";
import "../style/review.css";

const PAGES = [
  ["", "Queue"],
  ["agreement", "Agreement"],
  ["log", "Log of decisions"],
] as const;

/** What people make of what the machine coded: a queue, how far they agree, and the log that keeps it. */
export function Review({ route }: { readonly route: Route }) {
  useEffect(() => void (document.title = "Review – Hearsay"), []);
  const overview = useRemote("overview", (signal) => api.overview({}, signal));
  const page = route.path[1] ?? "";
  if (overview.state === "failed" && overview.error.status === 401)
    return (
      <Failed
        text={`${overview.error.message} The token of this tab was put away; sign in again.`}
        retry={() => {
          token.forget();
          overview.retry();
        }}
      />
    );
  return (
    <div class="review">
      <header class="bar">
        <h1>Review</h1>
        <nav class="tabs" aria-label="Pages of the review">
          {PAGES.map(([path, name]) => (
            <Link
              key={path}
              to={path ? `/review/${path}` : "/review"}
              {...(page === path && { "aria-current": "page" as const })}
            >
              {name}
            </Link>
          ))}
        </nav>
        {overview.state === "ready" && <SignIn overview={overview.value} onChange={overview.reload} />}
      </header>
      <Loaded remote={overview} what="the review">
        {({ writable, coder }) => {
          if (page === "agreement") return <AgreementView query={route.query} />;
          if (page === "log") return <Log coder={writable ? coder : null} />;
          return <Queue key={coder ?? ""} query={route.query} writable={writable} coder={coder} />;
        }}
      </Loaded>
    </div>
  );
}
