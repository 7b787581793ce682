import { useState } from "preact/hooks";
import { ApiError, type Page } from "./api";

export interface Paged<P> {
  /** The pages so far. */
  readonly pages: readonly P[];
  readonly state: "idle" | "loading" | ApiError;
  /** Fetches the next page; null on the last. */
  readonly more: (() => void) | null;
}

/** The pages of a list, beginning with one that is there; `then` is told once another has come. */
export function usePaged<P extends Page<unknown>>(
  first: P,
  load: (cursor: string) => Promise<P>,
  then: (shown: number) => void = () => undefined,
): Paged<P> {
  const [list, setList] = useState<readonly P[]>([first]);
  // A list that was fetched anew begins anew.
  const pages = list[0] === first ? list : [first];
  const [state, setState] = useState<Paged<P>["state"]>("idle");
  const next = pages.at(-1)!.next;
  const fetchMore = (cursor: string): void => {
    setState("loading");
    load(cursor).then(
      (page) => {
        setList([...pages, page]);
        setState("idle");
        then([...pages, page].reduce((sum, { items }) => sum + items.length, 0));
      },
      (error: unknown) => setState(error instanceof ApiError ? error : new ApiError(0, "fault", String(error))),
    );
  };
  return { pages, state, more: next === null ? null : () => fetchMore(next) };
}
