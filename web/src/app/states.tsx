/** What a view shows while there is nothing to show: loading, failure, emptiness. */
import type { ComponentChildren } from "preact";
import type { Remote } from "../data/remote";

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

export function Failed({ text, retry }: { readonly text: string; readonly retry?: () => void }) {
  return (
    <div class="state failed" role="alert">
      <p class="kicker">It did not work</p>
      <p>{text}</p>
      {retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
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
  children,
}: {
  readonly remote: Remote<T>;
  readonly what: string;
  readonly children: (value: T, stale: boolean) => ComponentChildren;
}) {
  if (remote.state === "failed") return <Failed text={remote.error.message} retry={remote.retry} />;
  if (remote.state === "ready") return <>{children(remote.value, false)}</>;
  return remote.before === undefined ? <Loading what={what} /> : <>{children(remote.before, true)}</>;
}
