/** The address is the state: every view is a path, everything chosen in it a query. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

export interface Route {
  /** The parts of the path, decoded: ["reports", "sha256:…"]. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());
addEventListener("popstate", tell);

function here(): Route {
  const path = location.pathname.split("/").filter(Boolean).map(decoded);
  return { path, query: new URLSearchParams(location.search) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Goes to an address of the reading room. `replace` leaves no trace in the history: for typing and dragging. */
export function go(to: string, { replace = false } = {}): void {
  const away = new URL(to, location.href).pathname !== location.pathname;
  history[replace ? "replaceState" : "pushState"](null, "", to);
  tell();
  if (away) scrollTo(0, 0);
}

/** Where one is within a view: how much of a list is shown, where the camera of a picture stands. */
const WITHIN = ["shown", "camera"];
/** Changes that leave one where one is. */
const STILL = new Set([...WITHIN, "pick"]);

/**
 * Changes values of the query of the view that is open; empty ones go, lists stand as the parameter repeated. Where one was
 * within the view is given up when it comes to show something else.
 */
export function choose(
  changes: Readonly<Record<string, string | readonly string[] | undefined>>,
  how?: { replace: boolean },
): void {
  const query = new URLSearchParams(location.search);
  if (!Object.keys(changes).every((key) => STILL.has(key))) for (const key of WITHIN) query.delete(key);
  for (const [key, value] of Object.entries(changes)) {
    query.delete(key);
    for (const each of [value ?? []].flat()) if (each) query.append(key, each);
  }
  const text = query.toString();
  go(location.pathname + (text ? `?${text}` : ""), how);
}

export function useRoute(): Route {
  const [route, setRoute] = useState(here);
  useLayoutEffect(() => {
    const listener = () => setRoute(here());
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return route;
}

interface Props {
  readonly to: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly "aria-current"?: "page";
}

/** A link within the reading room; a real one, so that it opens in a new tab and shows its address. */
export function Link({ to, children, ...rest }: Props) {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} onClick={follow} {...rest}>
      {children}
    </a>
  );
}

export const toReport = (id: string, mark?: string): string =>
  `/reports/${encodeURIComponent(id)}${mark ? `?at=${encodeURIComponent(mark)}` : ""}`;
/** The queue of one report, with one of its items open. */
export const toReview = (document: string, kind: "event" | "attribution", id: string): string =>
  `/review?${new URLSearchParams({ kind, document, item: id }).toString()}`;
export const toIncident = (id: string): string => `/incidents/${encodeURIComponent(id)}`;
