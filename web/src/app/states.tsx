/** What a view shows while there is nothing to show: loading, failure, emptiness. */
import type { ComponentChildren } from "preact";
import type { Remote } from "../data/remote";
import { Link } from "./route";

export function Loading({ what }: { readonly what: string }) {
  return (
    <div class="state loading" role="status">
      <p>Loading {what} …</p>
      <div class="lines" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

interface Failure {
  readonly text: string;
  readonly retry?: () => void;
  /** Whether the whole view failed, so that there is nowhere to go from it. */
  readonly home?: boolean;
}

export function Failed({ text, retry, home = false }: Failure) {
  return (
    <div class="state failed" role="alert">
      <p class="kicker">It did not work</p>
      <p>{text}</p>
      {retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
      {home && (
        <p class="links">
          Back to the <Link to="/">desk</Link>, or <Link to="/explore">search everything</Link>.
        </p>
      )}
    </div>
  );
}

export function Empty({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="state empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Shows a remote value, or what stands in for it; `children` gets the old value too while a new one is on its way. */
export function Loaded<T>({
  remote,
  what,
  home = false,
  children,
}: {
  readonly remote: Remote<T>;
  readonly what: string;
  /** Whether this is all the view shows. */
  readonly home?: boolean;
  readonly children: (value: T, stale: boolean) => ComponentChildren;
}) {
  if (remote.state === "failed") return <Failed text={remote.error.message} retry={remote.retry} home={home} />;
  if (remote.state === "ready") return <>{children(remote.value, false)}</>;
  return remote.before === undefined ? <Loading what={what} /> : <>{children(remote.before, true)}</>;
}
